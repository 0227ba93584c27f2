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
  readonly words: readonly string[];
  /** Kinds of bodies that it tells, such as a hospital. */
  readonly kinds: readonly string[];
  /** A short word beside a longer name; many bodies share one. */
  readonly isAcronym: boolean;
}

/** How much a word says: the more the fewer organisations have it. Above 0. */
export type Weigh = (word: string) => number;

/** What is left of the likeness of a university and its hospital. */
const otherKind = 0.8;
/** Words that differ more are different words. */
const sameWord = 0.8;
/** Shorter words are the same only if equal: Lund is not Land. */
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
      words: [...new Set(contentWords(normalised))],
      kinds: kindsTold(normalised),
    });
  }
  const all = [...ready.values()];
  const hasLonger = all.some((name) => !isShort(name));
  return all.map((name) => ({ ...name, isAcronym: hasLonger && isShort(name) }));
}

function isShort({ compact, words }: Omit<ReadyName, 'isAcronym'>): boolean {
  return words.length === 1 && compact.length <= longestAcronym;
}

/**
 * How alike two names are, from 0 to 1: the cosine of their words, each weighed by its rarity, where words that differ by
 * a letter or two (Levenshtein) count in proportion (SoftTFIDF); 1 where they differ by spaces alone.
 *
 * @see https://www.cs.cmu.edu/~wcohen/postscript/ijcai-ws-2003.pdf (Cohen, Ravikumar and Fienberg, A Comparison of String
 *   Distance Metrics for Name-Matching Tasks, IIWeb 2003)
 */
export function likeness(a: ReadyName, b: ReadyName, weigh: Weigh): number {
  if (a.compact === b.compact) return 1;
  const alike = cosine(a, b, weigh);
  return a.kinds.join() === b.kinds.join() ? alike : alike * otherKind;
}

function cosine(a: ReadyName, b: ReadyName, weigh: Weigh): number {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const free = new Set(many);
  let shared = 0;
  for (const word of few) {
    const [other, closeness] = closest(word, free);
    if (other === null) continue;
    free.delete(other);
    shared += closeness * weigh(word) * weigh(other);
  }
  return shared === 0 ? 0 : Math.min(1, shared / (length(few, weigh) * length(many, weigh)));
}

function closest(word: string, among: ReadonlySet<string>): readonly [string | null, number] {
  if (among.has(word)) return [word, 1];
  let best: string | null = null;
  let closeness = 0;
  for (const other of among) {
    const size = Math.max(word.length, other.length);
    const least = Math.min(word.length, other.length);
    if (least < shortestAlike || least < size * sameWord) continue;
    const found = 1 - distance(word, other) / size;
    if (found >= sameWord && found > closeness) [best, closeness] = [other, found];
  }
  return [best, closeness];
}

function length(words: readonly string[], weigh: Weigh): number {
  return Math.sqrt(words.reduce((sum, word) => sum + weigh(word) ** 2, 0));
}
