import type { GraphModel } from '../../model/graph-model.ts';
import type { Findings } from './findings.ts';

/** What the readers of one file's parts have in common. */
export interface SeedContext {
  readonly model: GraphModel;
  readonly findings: Findings;
  /** Kind of every node that some source puts, by id. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly source: string;
  readonly run: string;
}
