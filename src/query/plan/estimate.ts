import { typesOf, type AnyHop } from '../selection/hop.ts';
import type { Page, RelationMatch } from './row.ts';
import type { Statistics } from './statistics.ts';

/** What a statement starts from: `size` nodes of some kinds at most, or null for the one that has a key. */
export interface RootSize {
  readonly kinds: readonly string[];
  readonly size: number | null;
}

/** How many rows there are and of how many nodes, as far as counts tell. */
export interface Reach {
  readonly rows: number;
  readonly distinct: number;
}

/** What is reached at a step from a usual node. */
export interface Estimate extends Reach {
  readonly kinds: readonly string[];
  /** What is reached where the node with the key is the one that is related to all, and the others are usual ones. */
  readonly hub: Reach;
  /** Rows that one should be ready for: from a node with a key as many as pages allow. */
  readonly most: number;
  readonly hasKey: boolean;
  /** The step that led here, and from where. */
  readonly from: { readonly hop: AnyHop; readonly estimate: Estimate } | null;
}

/** A relation that is walked and how much of it. */
interface Step {
  readonly match: RelationMatch;
  readonly page: Page;
}

export function estimateRoot(statistics: Statistics, { kinds, size }: RootSize): Estimate {
  const rows = size === null ? 1 : Math.min(size, nodesOf(statistics, kinds));
  const reach = { rows, distinct: rows };
  return { kinds, ...reach, hub: reach, most: rows, hasKey: size === null, from: null };
}

/**
 * One step on. Nodes are taken to be met at random, which shows fewer repeats than there are: real degrees differ more. Two
 * things it does not leave to chance: a step back leads every row to the node from which it came, and what is reached over
 * a relation has one of them more than usual (the size-biased mean of a Poisson distribution is the mean and one).
 */
export function estimateStep(statistics: Statistics, above: Estimate, { match, page }: Step): Estimate {
  const { hop } = match;
  const back = backTo(above, hop);
  const total = relatedOf(statistics, hop, above.kinds);
  const others = total / Math.max(1, nodesOf(statistics, above.kinds));
  const perRow = Math.min(page.size, others + (back ? 1 : 0));
  const pool = Math.max(1, Math.min(nodesOf(statistics, hop.targets), total));
  const { hasKey } = above;
  // Nothing says that somebody who asks for one node asks for a usual one.
  const ofHub = Math.min(page.size, total);
  const most = hasKey ? above.most * ofHub : above.rows * perRow;
  const isFirst = hasKey && above.from === null;
  return {
    ...reachOf(above, perRow, back, pool),
    kinds: hop.targets,
    hub: reachOf(above.hub, isFirst ? ofHub : perRow, back?.hub ?? null, pool),
    most,
    hasKey,
    from: { hop, estimate: above },
  };
}

/**
 * Each node above leads to so many of a pool, each of which it meets once; and to where it came from, if the step leads back.
 *
 * @see https://en.wikipedia.org/wiki/Coupon_collector%27s_problem for what so many draws find
 */
function reachOf(above: Reach, perRow: number, back: Reach | null, pool: number): Reach {
  const fresh = Math.min(pool, Math.max(0, perRow - (back ? 1 : 0)));
  const drawn = pool * (1 - (1 - fresh / pool) ** above.distinct);
  return { rows: above.rows * perRow, distinct: Math.max(1, Math.min(pool, (back?.distinct ?? 0) + drawn)) };
}

/** Where a step leads back to: the place before the last one, if it undoes the last step. */
function backTo({ from }: Estimate, hop: AnyHop): Estimate | null {
  if (!from || typesOf(from.hop).join() !== typesOf(hop).join()) return null;
  const opposite = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;
  const leadsBack = opposite[from.hop.direction] === hop.direction;
  const { estimate } = from;
  return leadsBack && estimate.kinds.some((kind) => hop.targets.includes(kind)) ? estimate : null;
}

function nodesOf({ nodes }: Statistics, kinds: readonly string[]): number {
  return sumOver(kinds, nodes);
}

/** Relationships of a step, those that start where it starts. */
function relatedOf({ relationships }: Statistics, hop: AnyHop, kinds: readonly string[]): number {
  const counted = typesOf(hop).flatMap((type) => relationships[type] ?? []);
  return counted.reduce((sum, counts) => sum + relatedByType(counts, hop, kinds), 0);
}

function relatedByType(
  counts: Statistics['relationships'][string],
  hop: AnyHop,
  kinds: readonly string[],
): number {
  const out = hop.direction === 'IN' ? 0 : sumOver(kinds, counts.from);
  const back = hop.direction === 'OUT' ? 0 : sumOver(kinds, counts.to);
  return Math.min(out + back, (hop.direction === 'BOTH' ? 2 : 1) * counts.total);
}

function sumOver(kinds: readonly string[], counts: Readonly<Record<string, number>>): number {
  return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
