import type { Cypher, CypherQuery } from '../../../src/cypher/cypher.ts';
import type { Root, Selection } from '../../../src/query/selection/selection.ts';
import type { Fault } from './pipeline.ts';

/** Defects that somebody could make, one line each; every one must be seen in some answer. */
export const faults: readonly Fault[] = [
  inStatements('relations forget the day', 'hop', (match) =>
    'quantifier' in match ? match : { ...match, day: null },
  ),
  inStatements('relation filters forget the day', 'quantifier', (filter) => ({ ...filter, day: null })),
  inStatements('root lists forget lifetimes', 'lifetime', (match) => ({ ...match, lifetime: [] })),
  inStatements('ascending and descending are swapped', 'descending', (key) => ({
    ...key,
    descending: key['descending'] !== true,
  })),
  inStatements('one row too few is read', 'size', (page) => ({ ...page, size: Number(page['size']) - 1 })),
  inStatements('backward pages are read forward', 'backward', (page) => ({ ...page, backward: false })),
  inStatements('nodes are counted without DISTINCT', 'distinct', (count) => ({ ...count, distinct: false })),
  inStatements('OUT and IN are swapped', 'direction', (hop) => ({
    ...hop,
    direction: { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' }[String(hop['direction'])],
  })),
  inStatements('symmetric relations are read one way', 'direction', (hop) => ({
    ...hop,
    direction: hop['direction'] === 'BOTH' ? 'OUT' : hop['direction'],
  })),
  inStatements('moments are seen before they happen', 'form', (hop) => ({
    ...hop,
    form: hop['form'] === 'moment' ? 'undated' : hop['form'],
  })),
  inStatements('spans never end', 'form', (hop) => ({
    ...hop,
    form: hop['form'] === 'span' ? 'moment' : hop['form'],
  })),
  inStatements('claims hold on days', 'form', (hop) => ({
    ...hop,
    form: hop['form'] === 'undated' ? 'span' : hop['form'],
  })),
  inStatements('rows that tie with the cursor are skipped', 'after', (page) => ({
    ...page,
    after: Array.isArray(page['after']) ? page['after'].map(lastOfAll) : null,
  })),
  inStatements('pages do not continue', 'after', (page) => ({ ...page, after: null })),
  inStatements('pages do not end before a cursor', 'before', (page) => ({ ...page, before: null })),
  inStatements('counts that order a list forget the day', 'descending', (key) =>
    key['kind'] === 'count' ? { ...key, day: null } : key,
  ),
  inStatements('counts that filter see every day', 'operator', (filter) =>
    filter['kind'] === 'relationCount' ? { ...filter, day: null } : filter,
  ),
  inStatements('a source of any is a source of all', 'evidence', (filter) =>
    filter['quantifier'] === 'all' ? { ...filter, quantifier: 'some' } : filter,
  ),
  inStatements('all of nothing does not hold', 'quantifier', (filter) =>
    filter['quantifier'] === 'all'
      ? { kind: 'and', filters: [filter, { ...filter, quantifier: 'some', filter: always }] }
      : filter,
  ),
  inStatements('groups by related nodes forget the day', 'names', (key) => ({ ...key, day: null })),
  inStatements('an end counts for the year after its last day', 'isAfter', (key) => ({
    ...key,
    isAfter: false,
  })),
  inStatements('OR is read as AND', 'filters', (filter) => ({ ...filter, kind: 'and' })),
  inStatements('one kind of several is forgotten', 'lifetime', (match) => ({
    ...match,
    kinds: (match['kinds'] as readonly string[]).slice(0, Math.max(1, (match['kinds'] as []).length - 1)),
  })),
  inStatements('a column for some kinds is computed for one', 'only', (column) => ({
    ...column,
    only: Array.isArray(column['only']) ? column['only'].slice(0, 1) : null,
  })),
  inTexts('what is negated may be null', (text) => withoutCoalesceAfterNot(text)),
  inTexts('certainty ignores what sources vouch for', (text) => text.replaceAll('.certainEndDay', '.endDay')),
  inTexts('sources come in reverse', (text) => text.replaceAll(/ORDER BY (i\d+)/g, 'ORDER BY $1 DESC')),
  inTexts('quotes are those of the next source', (text) =>
    text.replaceAll(/quotes\[(i\d+)\]/g, 'quotes[$1 + 1]'),
  ),
  inTexts('a quote that is empty is one', (text) => text.replaceAll(/nullIf\((.*), ''\)\}/g, '$1}')),
  inTexts('the last day of a fact is lost', (text) =>
    text.replaceAll(/(\$p\d+) < (\w+\.endDay)/g, '$1 <= $2'),
  ),
  inTexts('what leads away is said to lead to the node', (text) =>
    text.replaceAll("THEN 'OUT' ELSE 'IN'", "THEN 'IN' ELSE 'OUT'"),
  ),
  inTexts('what reads the same from both ends is said to lead one way', (text) =>
    text.replaceAll(/CASE WHEN r\d+:\S+ OR (startNode)/g, 'CASE WHEN $1'),
  ),
  inTexts('what began on the day since is taken', (text) =>
    text.replaceAll(/(r\d+\.startDay) > /g, '$1 >= '),
  ),
  inTexts('a first attestation is a beginning', (text) =>
    text.replaceAll(
      /NOT coalesce\(\(r\d+\.(startDate|date) IS NULL( AND r\d+\.date IS NULL)?\), false\)/g,
      'true',
    ),
  ),
  { name: 'an at inside another sees every day', selection: withoutInnerDays },
];

/** Defects of rows that are read once for each node; they need a plan in levels. */
export const levelFaults: readonly Fault[] = [
  inLevels('the day is forgotten', 'hop', (match) =>
    'quantifier' in match ? match : { ...match, day: null },
  ),
  inLevels('filters are forgotten', 'hop', (match) =>
    'quantifier' in match ? match : { ...match, filter: always },
  ),
  inLevels('orders are swapped', 'descending', (key) => ({ ...key, descending: key['descending'] !== true })),
  inLevels('one row too few is read', 'size', (page) => ({ ...page, size: Number(page['size']) - 1 })),
  inLevels('backward pages are read forward', 'backward', (page) => ({ ...page, backward: false })),
  inLevels('pages do not continue', 'after', (page) => ({ ...page, after: null })),
  inLevels('nodes are counted without DISTINCT', 'distinct', (count) => ({ ...count, distinct: false })),
  inTexts('only the first node of a level is read', (text) =>
    text.replaceAll(/(WITH DISTINCT r\d+\[\d+\] AS x\d+)/g, '$1 LIMIT 1'),
  ),
];

type Tree = Readonly<Record<string, unknown>>;

const always = { kind: 'and', filters: [] };

/** A fault in every part of a planned statement that has this property. */
function inStatements(name: string, property: string, change: (part: Tree) => Tree): Fault {
  return { name, statement: (statement) => changedIn(statement, property, change) };
}

/** A fault in every such part of what hangs on nodes that have rows of their own. */
function inLevels(name: string, property: string, change: (part: Tree) => Tree): Fault {
  const inApart = (column: Tree) =>
    column['kind'] === 'apart' ? changedIn(column, property, change) : column;
  return inStatements(name, 'row', inApart);
}

function changedIn<T>(data: T, property: string, change: (part: Tree) => Tree): T {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]));
    return property in copy ? change(copy) : copy;
  };
  // Plain data of one type in, plain data of the same type out: a fault keeps the shape of what it changes.
  return changed(data) as T;
}

function inTexts(name: string, change: (text: string) => string): Fault {
  // A fault writes what the writers would not.
  return { name, query: (query): CypherQuery => ({ ...query, text: change(query.text) as Cypher }) };
}

/** Of a place in an order, everything but its first key is moved behind whatever there is. */
function lastOfAll(value: unknown, index: number): unknown {
  return index > 0 && typeof value === 'string' ? '\u{10FFFF}' : value;
}

function withoutCoalesceAfterNot(text: string): string {
  const start = text.indexOf('NOT coalesce(');
  if (start < 0) return text;
  const open = start + 'NOT coalesce'.length;
  const close = closing(text, open);
  const inside = text.slice(open + 1, close).replace(/, false$/, '');
  return `${text.slice(0, start)}NOT (${withoutCoalesceAfterNot(inside)})${withoutCoalesceAfterNot(text.slice(close + 1))}`;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let place = open; place < text.length; place += 1) {
    if (text[place] === '(') depth += 1;
    if (text[place] === ')') depth -= 1;
    if (depth === 0) return place;
  }
  throw new Error('Parentheses do not match.');
}

function withoutInnerDays(selection: Selection): Selection {
  const changed = (root: Root, depth: number): Root => {
    if (root.kind === 'at') return { ...root, roots: root.roots.map((inner) => changed(inner, depth + 1)) };
    return depth > 1 ? changedIn(root, 'day', (part) => ({ ...part, day: null })) : root;
  };
  return { roots: selection.roots.map((root) => changed(root, 0)) };
}
