import type { GraphModel, Relation, Relationship } from '../../model/graph-model.ts';
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

/** Several relationships walked together: every statement of any of them comes once. */
export interface Hops extends Omit<Hop, 'type' | 'form'> {
  readonly types: readonly string[];
  /** Those of the types that read the same from both ends: they lead both ways, whatever the direction. */
  readonly symmetric: readonly string[];
  readonly form: Form;
}

export type AnyHop = Hop | Hops;

/** When statements hold: all alike, or those of some types as moments and the others as spans. */
export type Form = Hop['form'] | { readonly moments: readonly string[] };

/** What is proved of the statements of a hop: that each has an id, that they lead to the targets alone. */
export interface Proved {
  readonly stated: boolean;
  readonly ends: boolean;
}

/** Where nodes of an answer stand: of which kinds they are, by which statements they were reached (none at a root), as of which day. */
export interface Place {
  readonly kinds: readonly string[];
  readonly hop: AnyHop | null;
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

/** The step over these dated relationships, wherever the model lets them lead. */
export function hopsOf(relationships: readonly Relationship[], direction: Hop['direction']): Hops {
  const names = (some: readonly Relationship[]) => some.map(({ type }) => type);
  const moments = names(relationships.filter(({ form }) => form === 'moment'));
  const ends = relationships.flatMap((each) => each.ends.flatMap(({ from, to }) => [...from, ...to]));
  return {
    types: names(relationships),
    symmetric: names(relationships.filter(({ symmetric }) => symmetric)),
    direction,
    targets: [...new Set(ends)].sort(),
    form: moments.length === 0 ? 'span' : moments.length === relationships.length ? 'moment' : { moments },
  };
}

/** The types of the statements that a step walks over. */
export function typesOf(hop: AnyHop): readonly string[] {
  return 'types' in hop ? hop.types : [hop.type];
}
