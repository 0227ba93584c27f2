import type { GraphModel, Relation } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';

/** The day a root is asked for, `YYYY-MM-DD`, and whether only certain statements count. */
export interface Day {
  readonly date: string;
  readonly certain: boolean;
}

/** A relationship walked from one end to the other. */
export interface Hop {
  readonly type: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly targets: readonly string[];
  readonly form: 'span' | 'moment' | 'undated';
}

/** What is proved of the statements of a hop: that each has an id, that they lead to the targets alone. */
export interface Proved {
  readonly stated: boolean;
  readonly ends: boolean;
}

/** Where nodes of an answer stand: of which kinds they are, by which statements they were reached (none at a root), as of which day. */
export interface Place {
  readonly kinds: readonly string[];
  readonly hop: Hop | null;
  readonly day: Day | null;
}

/** Which end of a step a condition or order speaks of: its statement or the node it leads to. */
export type Subject = 'node' | 'edge';

/** The step that a relation of the model describes. */
export function hopOf(model: GraphModel, relation: Relation): Hop {
  const relationship = model.relationships[relation.type];
  invariant(relationship, `the model has no relationship ${relation.type}`);
  const { type, direction, targets } = relation;
  return { type, direction, targets, form: relationship.form };
}
