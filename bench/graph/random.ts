/** Random choices that are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** From the first to the last, both included. */
  int(first: number, last: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Mulberry32, by Tommy Ettinger, public domain: 32 bits of state are plenty for data that only have to look real. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    int: (first, last) => first + Math.floor(next() * (last - first + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}

/** Draws numbers from 0 to `size - 1`, k with a weight of (k + 1) ** -skew: Zipf's law for 1, all alike for 0. */
export function zipf(size: number, skew: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let index = 0; index < size; index += 1) sums[index] = sum += (index + 1) ** -skew;
  return (random) => firstAbove(sums, random.next() * sum);
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? Infinity) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
