import type { ErrorCode } from '../../errors/catalogue.ts';
import type { Place, Problem } from '../../errors/problem.ts';

/** Collects what is wrong in files that people write, so that all of it is told at once. */
export interface Findings {
  /** In the order of files, lines and columns. */
  readonly problems: readonly Problem[];
  /** @param place null for what is in the graph and in none of the files */
  add(place: Place | null, message: string, hint?: string): void;
}

/** @param code of all that is found */
export function createFindings(code: ErrorCode = 'SEED_INVALID'): Findings {
  const problems: Problem[] = [];
  return {
    get problems() {
      return [...problems].sort(byPlace);
    },
    add(place, message, hint) {
      problems.push({
        code,
        message,
        ...(place ? { place } : {}),
        ...(hint ? { hint } : {}),
      });
    },
  };
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (!a || !b) return 0;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
