import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, property } from '../../cypher/fragment.ts';
import { certainEndDay } from '../../model/graph-model.ts';
import type { Day, Hop } from '../selection/hop.ts';
import type { Writing } from './writing.ts';

/** The condition that a relationship is a statement: one without an id, made by hand, is no part of the graph. */
export function writeStated(edge: Cypher): Cypher {
  return cypher`${property(edge, 'id')} IS NOT NULL`;
}

/** The condition that a statement holds on a day, certainly if that is asked; null where every day sees it. */
export function writeHolds(
  writing: Writing,
  edge: Cypher,
  form: Hop['form'],
  day: Day | null,
): Cypher | null {
  if (!day || form === 'undated') return null;
  if (day.certain) return certainly(writing, edge, form, day);
  const date = writing.day(day);
  const started = begun(edge, date);
  return form === 'moment' ? started : cypher`${started} AND ${notEnded(edge, date)}`;
}

/** Whether a statement holds certainly on a day: never null. */
export function writeCertain(writing: Writing, edge: Cypher, form: Hop['form'], day: Day): Cypher {
  return cypher`coalesce(${certainly(writing, edge, form, day)}, false)`;
}

/** The condition that a node's known lifetime contains a day. */
export function writeAlive(writing: Writing, node: Cypher, day: Day): Cypher {
  const date = writing.day(day);
  return cypher`${begun(node, date)} AND ${notEnded(node, date)}`;
}

function certainly(writing: Writing, edge: Cypher, form: Hop['form'], day: Day): Cypher {
  const date = writing.day(day);
  const begun = cypher`${property(edge, 'startDay')} <= ${date}`;
  return form === 'moment' ? begun : cypher`${begun} AND ${date} < ${property(edge, certainEndDay)}`;
}

function begun(subject: Cypher, date: Cypher): Cypher {
  const start = property(subject, 'startDay');
  return cypher`(${start} IS NULL OR ${start} <= ${date})`;
}

function notEnded(subject: Cypher, date: Cypher): Cypher {
  const end = property(subject, 'endDay');
  return cypher`(${end} IS NULL OR ${date} < ${end})`;
}
