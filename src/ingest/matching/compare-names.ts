import { distance } from 'fastest-levenshtein';
import { contentWords } from './function-words.ts';
import { kindsTold } from './kind-words.ts';
import { normaliseName } from './normalise-name.ts';

/** A name made ready to be compared. */
export interface ReadyName {
  /** As it was written. */
  readonly said: string;
  /** Normalised, without spaces: "EURO-MEDITERRANEOSUI" lost one. */
  readonly compact: string;
  readonly words: ReadonlySet<string>;
  /** Kinds of bodies that it tells, such as a hospital. */
  readonly kinds: readonly string[];
  /** A short word beside a longer name; many bodies share one. */
  readonly isAcronym: boolean;
}

/** How much words say. */
export interface Weights {
  /** The more the fewer organisations have it. Above 0. */
  of(word: string): number;
  /** Euclidean length of the words of a name as a vector of their weights. */
  length(words: ReadonlySet<string>): number;
}

/** All words say the same. */
export const equalWeights: Weights = { of: () => 1, length: ({ size }) => Math.sqrt(size) };

/** What is left of the likeness of a university and its hospital. */
const otherKind = 0.8;
/** Words that differ more are different words. */
const sameWord = 0.8;
/** Shorter words are the same only if equal: Lund is not Land. Slips of the pen at the beginning of a word are rare. */
const shortestAlike = 6;
/** Initials are rarely more; a word of six letters, such as Nofima, is a name. */
const longestAcronym = 5;

/** The distinct names of an organisation, in their order. */
export function readyNames(names: readonly string[]): readonly ReadyName[] {
  const ready = new Map<string, Omit<ReadyName, 'isAcronym'>>();
  for (const said of names) {
    const normalised = normaliseName(said);
    const compact = normalised.replaceAll(' ', '');
    if (compact === '' || ready.has(compact)) continue;
    ready.set(compact, {
      said,
      compact,
      words: new Set(contentWords(normalised)),
      kinds: kindsTold(normalised),
    });
  }
  const all = [...ready.values()];
  const hasLonger = all.some((name) => !isShort(name));
  return all.map((name) => ({ ...name, isAcronym: hasLonger && isShort(name) }));
}

function isShort({ compact, words }: Omit<ReadyName, 'isAcronym'>): boolean {
  return words.size === 1 && compact.length <= longestAcronym;
}

/**
 * How alike two names are, from 0 to 1: the cosine of their words, each weighed by its rarity, where words that differ by
 * a letter or two (Levenshtein) count in proportion (SoftTFIDF); 1 where they differ by spaces alone. Names that share
 * no word as it is are not alike.
 *
 * @see https://www.cs.cmu.edu/~wcohen/postscript/ijcai-ws-2003.pdf (Cohen, Ravikumar and Fienberg, A Comparison of String
 *   Distance Metrics for Name-Matching Tasks, IIWeb 2003)
 */
export function likeness(a: ReadyName, b: ReadyName, weights: Weights): number {
  if (a.compact === b.compact) return 1;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  const shared = [...few].filter((word) => many.has(word));
  if (shared.length === 0) return 0;
  const exact = shared.reduce((sum, word) => sum + weights.of(word) ** 2, 0);
  const product = exact + alikeProduct(without(few, many), without(many, few), weights);
  const cosine = Math.min(1, product / (weights.length(few) * weights.length(many)));
  return a.kinds.join() === b.kinds.join() ? cosine : cosine * otherKind;
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** What words that are only alike add to the product of two names; each is alike to one other at most. */
function alikeProduct(words: ReadonlySet<string>, others: Set<string>, weights: Weights): number {
  let sum = 0;
  for (const word of words) {
    const [other, closeness] = closest(word, others);
    if (other === null) continue;
    others.delete(other);
    sum += closeness * weights.of(word) * weights.of(other);
  }
  return sum;
}

function closest(word: string, among: ReadonlySet<string>): readonly [string | null, number] {
  let best: string | null = null;
  let closeness = 0;
  for (const other of among) {
    const size = Math.max(word.length, other.length);
    const least = Math.min(word.length, other.length);
    if (least < shortestAlike || least < size * sameWord || word[0] !== other[0]) continue;
    const found = 1 - distance(word, other) / size;
    if (found >= sameWord && found > closeness) [best, closeness] = [other, found];
  }
  return [best, closeness];
}
