import type { Hop } from '../selection/hop.ts';
import type { Page, RelationMatch } from './row.ts';
import type { Statistics } from './statistics.ts';

/** What a statement starts from: `size` nodes of some kinds at most, or null for the one that has a key. */
export interface RootSize {
  readonly kinds: readonly string[];
  readonly size: number | null;
}

/** How many rows there are at a step and of how many nodes, as far as counts tell. */
export interface Estimate {
  readonly kinds: readonly string[];
  readonly rows: number;
  readonly distinct: number;
  /** Rows that one should be ready for: from a node with a key as many as pages allow, since it may be the one that is related to all. */
  readonly most: number;
  readonly hasKey: boolean;
  /** The step that led here, and from where. */
  readonly from: { readonly hop: Hop; readonly estimate: Estimate } | null;
}

/** A relation that is walked and how much of it. */
interface Step {
  readonly match: RelationMatch;
  readonly page: Page;
}

export function estimateRoot(statistics: Statistics, { kinds, size }: RootSize): Estimate {
  const rows = size === null ? 1 : Math.min(size, nodesOf(statistics, kinds));
  return { kinds, rows, distinct: rows, most: rows, hasKey: size === null, from: null };
}

/**
 * One step on. Nodes are taken to be met at random, which shows fewer repeats than there are: real degrees differ more. Two
 * things it does not leave to chance: a step back leads every row to the node from which it came, and what is reached over
 * a relation has one of them more than usual (the size-biased mean of a Poisson distribution is the mean and one).
 *
 * @see https://en.wikipedia.org/wiki/Coupon_collector%27s_problem for what so many draws find
 */
export function estimateStep(statistics: Statistics, above: Estimate, { match, page }: Step): Estimate {
  const { hop } = match;
  const back = backTo(above, hop);
  const total = relatedOf(statistics, hop, above.kinds);
  const others = total / Math.max(1, nodesOf(statistics, above.kinds));
  const perRow = Math.min(page.size, others + (back ? 1 : 0));
  const fresh = Math.max(0, perRow - (back ? 1 : 0));
  const pool = Math.max(1, Math.min(nodesOf(statistics, hop.targets), total));
  const drawn = pool * (1 - Math.exp(-(above.distinct * fresh) / pool));
  const distinct = Math.max(1, Math.min(pool, (back?.distinct ?? 0) + drawn));
  const rows = above.rows * perRow;
  const { hasKey } = above;
  // Nothing says that somebody who asks for one node asks for a usual one.
  const most = hasKey ? above.most * Math.min(page.size, total) : rows;
  return { kinds: hop.targets, rows, distinct, most, hasKey, from: { hop, estimate: above } };
}

/** Where a step leads back to: the place before the last one, if it undoes the last step. */
function backTo({ from }: Estimate, hop: Hop): Estimate | null {
  if (!from || from.hop.type !== hop.type) return null;
  const opposite = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;
  const leadsBack = opposite[from.hop.direction] === hop.direction;
  const { estimate } = from;
  return leadsBack && estimate.kinds.some((kind) => hop.targets.includes(kind)) ? estimate : null;
}

function nodesOf({ nodes }: Statistics, kinds: readonly string[]): number {
  return sumOver(kinds, nodes);
}

/** Relationships of a step, those that start where it starts. */
function relatedOf({ relationships }: Statistics, hop: Hop, kinds: readonly string[]): number {
  const counts = relationships[hop.type];
  if (!counts) return 0;
  const out = hop.direction === 'IN' ? 0 : sumOver(kinds, counts.from);
  const back = hop.direction === 'OUT' ? 0 : sumOver(kinds, counts.to);
  return Math.min(out + back, (hop.direction === 'BOTH' ? 2 : 1) * counts.total);
}

function sumOver(kinds: readonly string[], counts: Readonly<Record<string, number>>): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
