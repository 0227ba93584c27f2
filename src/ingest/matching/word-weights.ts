import type { Weights } from './compare-names.ts';

/**
 * Weighs words by how few of the organisations have them in a name (inverse document frequency): "university" says little,
 * "Pavia" much.
 *
 * @param wordsOf words of each organisation, in whatever order and number
 * @see https://doi.org/10.1108/eb026526 (Spärck Jones, A Statistical Interpretation of Term Specificity, 1972)
 */
export function weightsOf(wordsOf: readonly Iterable<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const words of wordsOf)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [word, count] of counts) weights.set(word, weight(wordsOf.length, count));
  const of = (word: string) => weights.get(word) ?? weight(wordsOf.length, 1);
  return { of, length: lengthBy(of) };
}

/** Remembers lengths: a name is compared with many. */
function lengthBy(of: Weights['of']): Weights['length'] {
  const lengths = new WeakMap<ReadonlySet<string>, number>();
  return (words) => {
    const known = lengths.get(words);
    if (known !== undefined) return known;
    const length = Math.sqrt([...words].reduce((sum, word) => sum + of(word) ** 2, 0));
    lengths.set(words, length);
    return length;
  };
}

function weight(organisations: number, having: number): number {
  return Math.log(1 + organisations / having);
}
