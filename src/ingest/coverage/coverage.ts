import type { Place } from '../../errors/problem.ts';

/** What a coverage file says of one article: which facts the seeds hold and where, and which they leave out and why. */
export interface Coverage {
  readonly file: string;
  readonly source: LocatedId;
  readonly facts: readonly CoveredFact[];
  readonly leftOut: readonly LeftOutFact[];
  /** Facts from outside the article that were looked for and not found. */
  readonly searched: readonly { readonly what: string; readonly where: string }[];
}

/** An id of a node, a statement, a claim or a claim on a property, and where the file names it. */
export interface LocatedId {
  readonly id: string;
  readonly place: Place;
}

interface Fact {
  /** One number, or several where the file gives a range. */
  readonly numbers: readonly number[];
  readonly place: Place;
  readonly says: string;
}

export interface CoveredFact extends Fact {
  readonly in: readonly LocatedId[];
  readonly note: string | null;
}

export interface LeftOutFact extends Fact {
  readonly reason: string;
}

/** How many facts a file holds and leaves out. */
export interface CoverageCount {
  readonly file: string;
  readonly source: string;
  readonly held: number;
  readonly leftOut: number;
  readonly searched: number;
}

export function countCoverage({ file, source, facts, leftOut, searched }: Coverage): CoverageCount {
  return {
    file,
    source: source.id,
    held: countNumbers(facts),
    leftOut: countNumbers(leftOut),
    searched: searched.length,
  };
}

function countNumbers(facts: readonly Fact[]): number {
  return facts.reduce((sum, { numbers }) => sum + numbers.length, 0);
}
