import type { Statistics } from './statistics.ts';

/** Which forms the planner may choose: `auto` chooses by statistics, every other value forces one, so that tests can prove them equal. */
export interface Forms {
  readonly pages: 'auto' | 'nested' | 'staged';
  readonly filters: 'auto' | 'exists' | 'bottomUp';
  readonly counts: 'auto' | 'matched';
  readonly proofs: 'auto' | 'never';
}

export type Measured = Pick<ReadonlyMap<string, number>, 'get'>;

/** What the planner knows beside the selection. */
export interface Knowledge {
  /** Null where nothing is known yet: the forms that are right on any graph are chosen. */
  readonly statistics: Statistics | null;
  readonly forms: Forms;
  /** Ids of imports that are not finished: what they wrote is left out. */
  readonly hiddenRuns: readonly string[];
  /** What probes have counted, by their names. */
  readonly measured: Measured;
  /** Ids of nodes that went into others, and into which, as far as they were asked for. */
  readonly aliases: ReadonlyMap<string, string>;
}

const freeForms: Forms = { pages: 'auto', filters: 'auto', counts: 'auto', proofs: 'auto' };

export const nothingKnown: Knowledge = {
  statistics: null,
  forms: freeForms,
  hiddenRuns: [],
  measured: new Map(),
  aliases: new Map(),
};
