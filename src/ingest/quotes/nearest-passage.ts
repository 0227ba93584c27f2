export interface Passage {
  readonly passage: string;
  /** Index of its first character in the text. */
  readonly start: number;
}

/** Beyond this share of changed characters a passage is another sentence. */
const alike = 0.5;

/**
 * The part of a text that the fewest insertions, deletions and changes turn into the pattern, widened to whole words; null
 * if nothing in it is alike. Time grows with the product of the two lengths, memory with the text's.
 *
 * @see P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition", J. Algorithms 1 (1980)
 */
export function nearestPassage(pattern: string, text: string): Passage | null {
  let costs = new Uint32Array(text.length + 1);
  let starts = Uint32Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let row = 1; row <= pattern.length; row += 1) {
    [costs, starts] = nextRow(pattern.charCodeAt(row - 1), text, costs, starts);
  }
  const end = costs.reduce((best, cost, index) => (cost < (costs[best] ?? 0) ? index : best), 0);
  if ((costs[end] ?? 0) > pattern.length * alike) return null;
  return wholeWords(text, starts[end] ?? 0, end);
}

/** One more character of the pattern: the least cost of a match that ends at each place of the text, and where it starts. */
function nextRow(
  character: number,
  text: string,
  costs: Uint32Array,
  starts: Uint32Array,
): [Uint32Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const nextCosts = new Uint32Array(costs.length);
  const nextStarts = new Uint32Array(costs.length);
  nextCosts[0] = (costs[0] ?? 0) + 1;
  for (let at = 1; at < costs.length; at += 1) {
    const changed = (costs[at - 1] ?? 0) + (text.charCodeAt(at - 1) === character ? 0 : 1);
    const missing = (costs[at] ?? 0) + 1;
    const extra = (nextCosts[at - 1] ?? 0) + 1;
    const least = Math.min(changed, missing, extra);
    nextCosts[at] = least;
    nextStarts[at] =
      (least === changed ? starts[at - 1] : least === missing ? starts[at] : nextStarts[at - 1]) ?? 0;
  }
  return [nextCosts, nextStarts];
}

function wholeWords(text: string, start: number, end: number): Passage {
  let [from, to] = [start, end];
  while (from > 0 && text[from - 1] !== ' ' && text[from] !== ' ') from -= 1;
  while (to < text.length && text[to] !== ' ' && text[to - 1] !== ' ') to += 1;
  const passage = text.slice(from, to);
  return { passage: passage.trim(), start: from + (passage.length - passage.trimStart().length) };
}
