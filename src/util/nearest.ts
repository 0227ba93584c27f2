import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like the text, or undefined if none is near enough to be meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const best = closest(text, candidates);
  return distance(text.toLowerCase(), best.toLowerCase()) <= Math.max(2, text.length / 3) ? best : undefined;
}

/** `Did you mean "x"?`, or the whole list where it is short, or nothing. */
export function suggestion(text: string, candidates: readonly string[]): string {
  const best = nearest(text, candidates);
  if (best !== undefined) return `Did you mean "${best}"?`;
  return candidates.length > 0 && candidates.length <= 30 ? `Known: ${candidates.join(', ')}.` : '';
}
