import type { Relationship } from '../../model/graph-model.ts';
import type { Fault } from './check-said.ts';

/** A node at the end of a statement. */
export interface End {
  readonly id: string;
  readonly kind: string;
}

/** Why a relationship does not lead from one node to another, or null if it does. */
export function endsFault({ type, ends, symmetric }: Relationship, from: End, to: End): Fault | null {
  const allows = (a: End, b: End) =>
    ends.some((pair) => pair.from.includes(a.kind) && pair.to.includes(b.kind));
  if (allows(from, to) || (symmetric && allows(to, from))) return null;
  const pairs = ends.map((pair) => `from ${pair.from.join(', ')} to ${pair.to.join(', ')}`);
  return {
    message: `${type} does not lead from a ${from.kind} (${from.id}) to a ${to.kind} (${to.id}).`,
    hint: `It leads ${pairs.join('; ')}.`,
  };
}
