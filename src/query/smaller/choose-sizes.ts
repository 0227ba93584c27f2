type Sizes = readonly number[];

/**
 * Page sizes that fit, none above what was asked: pages that add little stay as they are, those on dear paths get the largest
 * common ceiling that fits, then each in its turn as much as is left, so that no single one could be larger. Null where even
 * pages of one row are too many.
 *
 * @param costOf what pages of these sizes cost; never more for smaller ones
 */
export function chooseSizes(asked: Sizes, costOf: (sizes: Sizes) => number, limit: number): Sizes | null {
  const fits = (sizes: Sizes) => costOf(sizes) <= limit;
  const spared = cheapPages(asked, costOf, limit / 2);
  const under = (ceiling: number, kept: ReadonlySet<number>) =>
    asked.map((size, index) => (kept.has(index) ? size : Math.min(size, ceiling)));
  const kept = fits(under(1, spared)) ? spared : new Set<number>();
  const ceiling = largest(1, Math.max(1, ...asked), (each) => fits(under(each, kept)));
  if (ceiling === null) return null;
  const chosen = under(ceiling, kept);
  for (const [index, most] of asked.entries()) {
    const least = chosen[index] ?? 0;
    if (least < most) chosen[index] = largest(least, most, (size) => fits(chosen.with(index, size))) ?? least;
  }
  return chosen;
}

/** The pages, cheapest first, that together add no more than a budget to what pages of one row cost. */
function cheapPages(asked: Sizes, costOf: (sizes: Sizes) => number, budget: number): ReadonlySet<number> {
  const whole = costOf(asked);
  const added = asked.map((size, index) => whole - costOf(asked.with(index, Math.min(size, 1))));
  const cheapestFirst = [...added.entries()].sort(([, a], [, b]) => a - b);
  let left = budget;
  return new Set(cheapestFirst.flatMap(([index, cost]) => ((left -= cost) >= 0 ? [index] : [])));
}

/** The largest integer from `least` to `most` that holds, by bisection; null where not even the least does. */
function largest(least: number, most: number, holds: (value: number) => boolean): number | null {
  if (!holds(least)) return null;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
