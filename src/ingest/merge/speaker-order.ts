/** Whose words they are. */
export interface Speaker {
  readonly source: string;
  /** The change set or import that wrote them down. */
  readonly run: string;
}

/** What the ids of imports begin with. */
export const importPrefix = 'import:';

/**
 * The order in which sources are heard where they differ: those that a person has written down before those that were
 * imported as they are, each by id, so that the result never depends on the order of loading.
 */
export function compareSpeakers(a: Speaker, b: Speaker): number {
  const [one, other] = [a.run.startsWith(importPrefix), b.run.startsWith(importPrefix)];
  if (one !== other) return one ? 1 : -1;
  if (a.source === b.source) return 0;
  return a.source < b.source ? -1 : 1;
}
