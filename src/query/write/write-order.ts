import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, join, property } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import type { Page } from '../plan/row.ts';
import type { CursorValue } from '../selection/selection.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { writeWhere } from './write-pattern.ts';
import { writeRelatedCount } from './write-related.ts';
import type { Writing } from './writing.ts';

/** A page's order and place in the words of one statement. */
export interface Ordering {
  /** Each key of the order: a stored property, or the variable of what was computed. */
  readonly keys: readonly Cypher[];
  /** The subjects and what was computed for them: what a `WITH` has to carry. */
  readonly carried: Cypher;
  /** Conditions on stored properties that a row lies between the cursors; none where something has to be computed first. */
  readonly conditions: readonly Cypher[];
  /** The clause that computes keys once per row and keeps the rows between the cursors; empty where all keys are stored. */
  readonly computing: Cypher;
  /** `ORDER BY` and its keys; Cypher puts null last in ascending order and first in descending order. */
  readonly orderBy: Cypher;
}

export function writeOrdering(writing: Writing, page: Page, subjects: Subjects): Ordering {
  const keys = page.order.map((key) =>
    key.kind === 'property'
      ? property(subjectOf(subjects, key.subject), key.property)
      : writing.variable('x'),
  );
  const given = subjects.edge ? [subjects.edge, subjects.node] : [subjects.node];
  const computed = page.order.flatMap((key, place) => (key.kind === 'count' ? [{ key, place }] : []));
  const expressions = computed.map(
    ({ key, place }) => cypher`${writeRelatedCount(writing, key, subjects.node)} AS ${at(keys, place)}`,
  );
  const carried = join([...given, ...computed.map(({ place }) => at(keys, place))], ', ');
  const conditions = conditionsOf(writing, page, keys);
  const orderBy = writeOrderBy(page, keys);
  if (computed.length === 0) return { keys, carried, conditions, computing: cypher``, orderBy };
  const computing = cypher`\nWITH ${join([...given, ...expressions], ', ')}${writeWhere(conditions)}`;
  return { keys, carried, conditions: [], computing, orderBy };
}

function writeOrderBy({ order, backward, deciding }: Page, keys: readonly Cypher[]): Cypher {
  const directed = order.map(({ descending }, place) =>
    descending === backward ? at(keys, place) : cypher`${at(keys, place)} DESC`,
  );
  const needed = deciding ? directed.filter((_, place) => deciding.includes(place)) : directed;
  return cypher`ORDER BY ${join(needed, ', ')}`;
}

/** `LIMIT`: one row more than the page, to know whether there are others beyond. */
export function writeLimit(writing: Writing, page: Page): Cypher {
  return cypher`LIMIT ${writing.parameter(page.size + 1)}`;
}

/** The conditions that a row lies between the cursors of a page and, where an index gives the order, is in that. */
function conditionsOf(writing: Writing, page: Page, keys: readonly Cypher[]): readonly Cypher[] {
  const { order, after, before, stored } = page;
  const upwards = order.map(({ descending }, place) => ({ stored: at(keys, place), descending }));
  const downwards = upwards.map((key) => ({ ...key, descending: !key.descending }));
  const cuts = [
    ...(after ? [{ keys: upwards, place: after }] : []),
    ...(before ? [{ keys: downwards, place: before }] : []),
  ];
  return [
    ...(stored ? [cypher`${at(keys, 0)} IS NOT NULL`] : []),
    ...cuts.flatMap((cut) => [
      ...(stored ? boundOf(writing, cut.keys, cut.place) : []),
      behind(writing, cut.keys, cut.place),
    ]),
  ];
}

/** Where an index gives the order, the place in it from which to read on: of what follows, Neo4j finds none by itself. */
function boundOf(
  writing: Writing,
  [key]: readonly DirectedKey[],
  [value]: readonly CursorValue[],
): readonly Cypher[] {
  if (!key || value === undefined || value === null) return [];
  return [cypher`${key.stored} ${key.descending ? cypher`<=` : cypher`>=`} ${writing.parameter(value)}`];
}

interface DirectedKey {
  readonly stored: Cypher;
  readonly descending: boolean;
}

/** The condition that a row comes behind a place in an order. */
function behind(
  writing: Writing,
  [key, ...keys]: readonly DirectedKey[],
  [value, ...values]: readonly CursorValue[],
): Cypher {
  invariant(key && value !== undefined, 'a cursor has a value for each key of the order');
  const { stored, descending } = key;
  const parameter = value === null ? null : writing.parameter(value);
  const later = laterThan(stored, parameter, descending);
  if (keys.length === 0) return later;
  const equal = parameter ? cypher`${stored} = ${parameter}` : cypher`${stored} IS NULL`;
  return cypher`(${later} OR (${equal} AND ${behind(writing, keys, values)}))`;
}

function laterThan(stored: Cypher, parameter: Cypher | null, descending: boolean): Cypher {
  if (descending) return parameter ? cypher`${stored} < ${parameter}` : cypher`${stored} IS NOT NULL`;
  return parameter ? cypher`(${stored} > ${parameter} OR ${stored} IS NULL)` : cypher`false`;
}

function at(keys: readonly Cypher[], place: number): Cypher {
  const key = keys[place];
  invariant(key, `an order has a key ${place}`);
  return key;
}
