import { nearestPassage } from './nearest-passage.ts';

/** The words of a source, made comparable once for all its quotes. */
export interface SourceText {
  /** As `comparable` leaves it. */
  readonly words: string;
  /** Line of the source, from 1, for each character of `words`. */
  readonly lines: Uint32Array;
}

/** Where the words of a quote stop being those of the source. */
export interface Miss {
  /** The piece that does not stand there: the whole quote, or a part between two marks of omission. */
  readonly piece: string;
  /** Whether the piece does stand in the source, but before the piece it follows in the quote. */
  readonly outOfOrder: boolean;
  /** What the source has instead, and the line on which it begins; null if nothing in it is alike. */
  readonly nearest: { readonly passage: string; readonly line: number } | null;
}

const omission = /\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|…|\.\.\./u;

/**
 * Null if a quote stands verbatim in its source. Verbatim means: the same characters in the same order, where any run of
 * white space (line breaks, no-break and narrow spaces) is one space, since it is layout, and canonically equivalent
 * characters are the same (Unicode NFC). Case, accents, hyphens, apostrophes and quotation marks have to be those of the
 * source. What is marked as left out (`…`, `[…]`, `(…)`, or three dots) parts a quote that does not stand there as it is
 * into pieces, which have to follow one another.
 */
export function matchQuote(quote: string, source: SourceText): Miss | null {
  const whole = comparable(quote);
  if (source.words.includes(whole)) return null;
  const pieces = whole.split(omission).map((piece) => piece.trim());
  const said = pieces.filter((piece) => piece !== '');
  if (said.length === 0) return { piece: whole, outOfOrder: false, nearest: null };
  let from = 0;
  for (const piece of said) {
    const at = source.words.indexOf(piece, from);
    if (at < 0) return missOf(piece, source);
    from = at + piece.length;
  }
  return null;
}

function missOf(piece: string, source: SourceText): Miss {
  const outOfOrder = source.words.includes(piece);
  const found = nearestPassage(piece, source.words);
  const nearest = found && { passage: found.passage, line: source.lines[found.start] ?? 1 };
  return { piece, outOfOrder, nearest };
}

export function sourceText(text: string): SourceText {
  const normal = text.normalize('NFC');
  const lines: number[] = [];
  let words = '';
  let line = 1;
  for (const [run] of normal.matchAll(/\s+|\S+/gu)) {
    const kept = /^\s/u.test(run) ? ' ' : run;
    for (let index = 0; index < kept.length; index += 1) lines.push(line);
    words += kept;
    line += run.split('\n').length - 1;
  }
  return { words, lines: Uint32Array.from(lines) };
}

function comparable(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
