import type { Hop } from '../../selection/hop.ts';
import type { Statistics } from '../statistics.ts';
import type { Ascent } from './ascent.ts';

/** How many nodes there are of some kinds. */
export function nodesOf({ nodes }: Statistics, kinds: readonly string[]): number {
  return kinds.reduce((total, kind) => total + (nodes[kind] ?? 0), 0);
}

/** About how many paths lead from the nodes of a list down a way: what EXISTS would walk if nothing fitted. */
export function pathsOf(statistics: Statistics, { steps }: Ascent): number {
  const downwards = [...steps].reverse();
  const roots = nodesOf(statistics, downwards[0]?.kinds ?? []);
  return downwards.reduce((paths, { hop, kinds }) => paths * fanOut(statistics, hop, kinds), roots);
}

/** Relationships of a node of these kinds, on average. */
function fanOut(statistics: Statistics, { type, direction }: Hop, kinds: readonly string[]): number {
  const counts = statistics.relationships[type];
  const nodes = nodesOf(statistics, kinds);
  if (!counts || nodes === 0) return 0;
  const at = (ends: Readonly<Record<string, number>>) =>
    kinds.reduce((total, kind) => total + (ends[kind] ?? 0), 0);
  const outgoing = direction === 'IN' ? 0 : at(counts.from);
  const incoming = direction === 'OUT' ? 0 : at(counts.to);
  return (outgoing + incoming) / nodes;
}
