import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, join, property } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import type { Page } from '../plan/row.ts';
import type { CursorValue, OrderKey } from '../selection/selection.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import type { Writing } from './writing.ts';

/** `ORDER BY` keys; Cypher puts null last in ascending order and first in descending order. */
export function writeOrder(order: readonly OrderKey[], subjects: Subjects): Cypher {
  const keys = order.map((key) => {
    const value = valueOf(key, subjects);
    return key.descending ? cypher`${value} DESC` : value;
  });
  return join(keys, ', ');
}

/** `LIMIT`: one row more than the page, to know whether another page follows. */
export function writeLimit(writing: Writing, page: Page): Cypher {
  return cypher`LIMIT ${writing.parameter(page.first + 1)}`;
}

/** The condition that a row comes after a cursor's place in the order; null on the first page. */
export function writeAfter(writing: Writing, page: Page, subjects: Subjects): Cypher | null {
  if (!page.after) return null;
  const after = afterFrom(writing, page.order, page.after, subjects);
  const bound = page.stored ? boundOf(writing, page.order, page.after, subjects) : null;
  return bound ? cypher`${bound} AND ${after}` : after;
}

/** The condition that the first key of the order has a value, so that an index can give the order; null where that is not proved. */
export function writeStored(page: Page, subjects: Subjects): Cypher | null {
  const [key] = page.order;
  return page.stored && key ? cypher`${valueOf(key, subjects)} IS NOT NULL` : null;
}

/** Where an index gives the order, the place in it from which to read on: of what follows, Neo4j finds none by itself. */
function boundOf(
  writing: Writing,
  [key]: readonly OrderKey[],
  [value]: readonly CursorValue[],
  subjects: Subjects,
): Cypher | null {
  if (!key || value === undefined || value === null) return null;
  return cypher`${valueOf(key, subjects)} ${key.descending ? cypher`<=` : cypher`>=`} ${writing.parameter(value)}`;
}

function afterFrom(
  writing: Writing,
  [key, ...keys]: readonly OrderKey[],
  [value, ...values]: readonly CursorValue[],
  subjects: Subjects,
): Cypher {
  invariant(key && value !== undefined, 'a cursor has a value for each key of the order');
  const stored = valueOf(key, subjects);
  const parameter = value === null ? null : writing.parameter(value);
  const later = laterThan(stored, parameter, key.descending);
  if (keys.length === 0) return later;
  const equal = parameter ? cypher`${stored} = ${parameter}` : cypher`${stored} IS NULL`;
  return cypher`(${later} OR (${equal} AND ${afterFrom(writing, keys, values, subjects)}))`;
}

function laterThan(stored: Cypher, parameter: Cypher | null, descending: boolean): Cypher {
  if (descending) return parameter ? cypher`${stored} < ${parameter}` : cypher`${stored} IS NOT NULL`;
  return parameter ? cypher`(${stored} > ${parameter} OR ${stored} IS NULL)` : cypher`false`;
}

function valueOf(key: OrderKey, subjects: Subjects): Cypher {
  return property(subjectOf(subjects, key.subject), key.property);
}
