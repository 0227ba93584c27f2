import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, property } from '../../cypher/fragment.ts';
import { certainEndDay } from '../../model/graph-model.ts';
import type { Day, Form } from '../selection/hop.ts';
import { writeKinds } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/** The condition that a relationship is a statement: one without an id, made by hand, is no part of the graph. */
export function writeStated(edge: Cypher): Cypher {
  return cypher`${property(edge, 'id')} IS NOT NULL`;
}

/** The condition that a statement holds on a day, certainly if that is asked; null where every day sees it. */
export function writeHolds(writing: Writing, edge: Cypher, form: Form, day: Day | null): Cypher | null {
  if (!day || form === 'undated') return null;
  if (day.certain) return certainly(writing, edge, form, day);
  const date = writing.day(day);
  const started = begun(edge, date);
  return lasting(edge, form, started, notEnded(edge, date));
}

/** What is true of a moment from its day on, of a span until its end. */
function lasting(edge: Cypher, form: Form, begun: Cypher, until: Cypher): Cypher {
  if (form === 'moment') return begun;
  if (typeof form === 'string') return cypher`${begun} AND ${until}`;
  return cypher`${begun} AND (${edge}${writeKinds(form.moments)} OR ${until})`;
}

/** Whether a statement holds certainly on a day: never null. */
export function writeCertain(writing: Writing, edge: Cypher, form: Form, day: Day): Cypher {
  return cypher`coalesce(${certainly(writing, edge, form, day)}, false)`;
}

/** The condition that a node's known lifetime contains a day. */
export function writeAlive(writing: Writing, node: Cypher, day: Day): Cypher {
  const date = writing.day(day);
  return cypher`${begun(node, date)} AND ${notEnded(node, date)}`;
}

function certainly(writing: Writing, edge: Cypher, form: Form, day: Day): Cypher {
  const date = writing.day(day);
  const begun = cypher`${property(edge, 'startDay')} <= ${date}`;
  return lasting(edge, form, begun, cypher`${date} < ${property(edge, certainEndDay)}`);
}

function begun(subject: Cypher, date: Cypher): Cypher {
  const start = property(subject, 'startDay');
  return cypher`(${start} IS NULL OR ${start} <= ${date})`;
}

function notEnded(subject: Cypher, date: Cypher): Cypher {
  const end = property(subject, 'endDay');
  return cypher`(${end} IS NULL OR ${date} < ${end})`;
}
