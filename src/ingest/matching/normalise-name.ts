import { fold } from '../../util/fold.ts';
import { withoutLegalForms } from './legal-forms.ts';

/** "(CNRS)", "[Germany]": an acronym, a country or a former name; the innermost brackets first. */
const bracketed = /\([^()]*\)|\[[^[\]]*\]/g;

/** Two letters for one that a keyboard lacks: "Universitaet", "Koebenhavn", "Aalborg". */
const digraph = /ae|oe|(?<!q)ue|aa/g;

/** Letters of an acronym, at most: what is longer is a word. */
const longestAcronym = 8;
/** No name of an organisation is as long; keeps hostile ones cheap. */
const longestName = 500;

/**
 * A name as it is compared: "CENTRE NATIONAL DE LA RECHERCHE SCIENTIFIQUE CNRS" and "Centre national de la recherche
 * scientifique (CNRS)" are both "centre national de la recherche scientifique". Not to be shown: two letters that stand
 * for one become one, in every language, so that "Universitaet" is "universitat" and "Boeing" is "boing".
 *
 * - case, accents, punctuation and spaces: as in `fold`;
 * - brackets and what is in them, unless nothing else is there;
 * - legal forms, before and behind;
 * - an acronym before or behind the words it abbreviates.
 */
export function normaliseName(name: string): string {
  const short = name.slice(0, longestName);
  const words = wordsOf(withoutBrackets(short));
  const bare = withoutAcronym(withoutLegalForms(words.length > 0 ? words : wordsOf(short)));
  return withoutLegalForms(bare).join(' ').replace(digraph, single);
}

function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

function withoutBrackets(text: string): string {
  const without = text.replace(bracketed, ' ');
  return without === text ? text : withoutBrackets(without);
}

function single(letters: string): string {
  return letters.slice(0, 1);
}

function withoutAcronym(words: readonly string[]): readonly string[] {
  const [first = '', ...afterFirst] = words;
  const last = words.at(-1) ?? '';
  const beforeLast = words.slice(0, -1);
  if (abbreviates(last, beforeLast)) return beforeLast;
  if (abbreviates(first, afterFirst)) return afterFirst;
  return words;
}

/**
 * Whether a word abbreviates others: each of its letters begins a later word than the one before it, or follows it in the
 * same word ("NINA" of "Norsk institutt for naturforskning"), the first one begins a word.
 */
export function abbreviates(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < 3 || acronym.length > longestAcronym || words.length < 2) return false;
  const text = ` ${words.join(' ')}`;
  let reached = startsOf(text, acronym.charAt(0), 0);
  for (const letter of acronym.slice(1)) {
    const [first] = reached;
    if (first === undefined) return false;
    const adjacent = reached.flatMap((at) => (text.charAt(at + 1) === letter ? [at + 1] : []));
    reached = [...new Set([...adjacent, ...startsOf(text, letter, first + 1)])].sort((a, b) => a - b);
  }
  const [first] = reached;
  return first !== undefined;
}

/** Where words begin with the letter, from a place on. */
function startsOf(text: string, letter: string, from: number): readonly number[] {
  const starts: number[] = [];
  for (
    let at = text.indexOf(` ${letter}`, Math.max(0, from - 1));
    at >= 0;
    at = text.indexOf(` ${letter}`, at + 1)
  )
    starts.push(at + 1);
  return starts;
}
