import { typesOf } from '../selection/hop.ts';
import type { Groups } from '../selection/selection.ts';
import type { PlannedStatement } from './plan.ts';
import { proveOrder } from './prove-order.ts';
import { proveFilter, provedOf } from './filters/prove-filter.ts';
import { assume, type Planning } from './planning.ts';
import type { Column, KindsMatch, Page, RelationMatch, Row } from './row.ts';

/** The statement without what is proved of every node and relationship that it could meet. */
export function proveStatement(planning: Planning, statement: PlannedStatement): PlannedStatement {
  switch (statement.kind) {
    case 'lookup':
      return { ...statement, row: proveRow(planning, statement.row, statement.by.kinds) };
    case 'nodes':
      return { ...statement, row: proveRow(planning, statement.row, statement.kinds) };
    case 'list': {
      const match = proveFiltered(planning, statement.match);
      const row = proveRow(planning, statement.row, match.kinds);
      const count = statement.count && proveKinds(planning, match);
      return { ...statement, match, page: provePage(planning, statement.page, match.kinds), row, count };
    }
    case 'count':
      return { ...statement, match: proveKinds(planning, proveFiltered(planning, statement.match)) };
    case 'groups': {
      const match = proveFiltered(planning, statement.match);
      return { ...statement, match, groups: proveGroups(planning, statement.groups, match.kinds) };
    }
    case 'search':
      return { ...statement, row: proveRow(planning, statement.row, statement.match.kinds) };
    case 'searchCount':
    case 'history':
      return statement;
    case 'dataset':
      return { ...statement, counts: statement.counts.map((match) => proveKinds(planning, match)) };
  }
}

/** Where every node has the first sort key, the index on it holds all of them in order. */
function provePage(planning: Planning, page: Page, kinds: readonly string[]): Page {
  const [key] = page.order;
  if (key?.kind !== 'property' || key.subject !== 'node' || key.property === 'id') return page;
  if (page.order.some(({ kind }) => kind === 'count')) return page;
  const isStored = kinds
    .map((of) => assume(planning, { kind: 'stored', of, property: key.property }))
    .every(Boolean);
  planning.choices.push({
    place: `${kinds.join('|')} by ${key.property}`,
    chosen: isStored ? 'in the order of the index' : 'sorted',
    reason: `${isStored ? '' : 'not '}proved that every node has ${key.property}`,
  });
  return isStored ? { ...page, stored: true } : page;
}

function proveFiltered(planning: Planning, match: KindsMatch): KindsMatch {
  return { ...match, filter: match.filter && proveFilter(planning, match.filter, match.kinds) };
}

/** Where every node has an id and nothing else is asked, Neo4j knows how many there are. */
function proveKinds(planning: Planning, match: KindsMatch): KindsMatch {
  const isStored = match.kinds.map((of) => assume(planning, { kind: 'stored', of, property: 'id' }));
  return isStored.every(Boolean) ? { ...match, identified: true } : match;
}

type Count = Extract<Column, { readonly kind: 'count' }>;

function proveRow(planning: Planning, row: Row, kinds: readonly string[]): Row {
  return { columns: row.columns.map((column) => proveColumn(planning, column, kinds)) };
}

function proveColumn(planning: Planning, column: Column, kinds: readonly string[]): Column {
  switch (column.kind) {
    case 'page': {
      const from = column.only ?? kinds;
      const row = proveRow(planning, column.row, column.match.hop.targets);
      const page = proveOrder(planning, column.page, column.match, from);
      return { ...column, match: proveMatch(planning, column.match, from), page, row };
    }
    case 'count':
      return proveCount(planning, column, kinds);
    case 'groups': {
      const match = proveMatch(planning, column.match, column.only ?? kinds);
      return { ...column, match, groups: proveGroups(planning, column.groups, match.hop.targets) };
    }
    case 'sources':
      return { ...column, row: proveRow(planning, column.row, [column.evidence]) };
    case 'apart':
      return { ...column, row: proveRow(planning, column.row, kinds) };
    case 'label':
    case 'quote':
    case 'property':
    case 'orderKey':
    case 'certain':
    case 'type':
    case 'direction':
      return column;
  }
}

function proveCount(planning: Planning, column: Count, kinds: readonly string[]): Column {
  const match = proveMatch(planning, column.match, column.only ?? kinds);
  const { day, filter, proved, hop } = match;
  const forbids = [
    ...(day && hop.form !== 'undated' ? ['a day'] : []),
    ...(filter ? ['a filter'] : []),
    ...(column.distinct ? ['distinct nodes'] : []),
    ...(column.only ? ['kinds of nodes'] : []),
    ...(proved?.stated ? [] : ['statements without proof of an id']),
    ...(proved?.ends ? [] : ['ends without proof of a kind']),
  ];
  planning.choices.push({
    place: `count of ${typesOf(hop).join('|')} at ${kinds.join('|')}`,
    chosen: forbids.length > 0 ? 'counted one by one' : 'degree of the node',
    reason: forbids.length > 0 ? `because of ${forbids.join(', ')}` : 'all of them count',
  });
  return { ...column, match };
}

function proveGroups(planning: Planning, groups: Groups, kinds: readonly string[]): Groups {
  const { by } = groups;
  const proved = by.kind === 'related' ? provedOf(planning, by.hop, kinds) : null;
  return proved ? { ...groups, by: { ...by, proved } as Groups['by'] } : groups;
}

function proveMatch(planning: Planning, match: RelationMatch, from: readonly string[]): RelationMatch {
  const proved = provedOf(planning, match.hop, from);
  const filter = match.filter && proveFilter(planning, match.filter, match.hop.targets);
  return proved ? { ...match, filter, proved } : { ...match, filter };
}
