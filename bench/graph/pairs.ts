import type { EachPairs, Pairs, SkewedPairs } from './recipe.ts';
import { zipf, type Random } from './random.ts';

/** Numbers of the nodes at both ends. */
export type Pair = readonly [from: number, to: number];

/** Tries for a pair that is not there yet before the next free one is taken. */
const tries = 20;

/** The pairs of one type of statement, between `fromCount` and `toCount` nodes. */
export function pairsOf(pairs: Pairs, fromCount: number, toCount: number, random: Random): Iterable<Pair> {
  switch (pairs.kind) {
    case 'skewed':
      return skewed(pairs, fromCount, toCount, random);
    case 'each':
      return each(pairs, fromCount, toCount, random);
    case 'tree':
      return tree(pairs.parentOf, fromCount);
  }
}

function* skewed(
  { count, fromSkew, toSkew, hub }: SkewedPairs,
  fromCount: number,
  toCount: number,
  random: Random,
): Generator<Pair> {
  const hasHub = hub > 0;
  for (let from = 0; from < hub; from += 1) yield [from, 0];
  const places = toCount - (hasHub ? 1 : 0);
  const taken = new Set<number>();
  const drawFrom = zipf(fromCount, fromSkew);
  const drawTo = zipf(places, toSkew);
  const most = Math.min(count - hub, fromCount * places);
  // Left ends are numbered anew, so that a node is not busy in every type of statement at once.
  const order = shuffled(fromCount, random);
  while (taken.size < most) {
    let key = 0;
    for (let tried = 0; tried <= tries; tried += 1) {
      key = (order[drawFrom(random)] ?? 0) * places + drawTo(random);
      if (!taken.has(key)) break;
    }
    while (taken.has(key)) key = (key + 1) % (fromCount * places);
    taken.add(key);
    yield [Math.floor(key / places), (key % places) + (hasHub ? 1 : 0)];
  }
}

function* each(
  { toSkew, skip }: EachPairs,
  fromCount: number,
  toCount: number,
  random: Random,
): Generator<Pair> {
  const draw = zipf(toCount - skip, toSkew);
  for (let from = 0; from < fromCount; from += 1) yield [from, skip + draw(random)];
}

function* tree(parentOf: (index: number) => number | null, count: number): Generator<Pair> {
  for (let index = 0; index < count; index += 1) {
    const parent = parentOf(index);
    if (parent !== null) yield [index, parent];
  }
}

/** Fisher and Yates. */
function shuffled(size: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last -= 1) {
    const other = random.int(0, last);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
