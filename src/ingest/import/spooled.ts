import type { NodeSaid, StatementSaid } from './import-source.ts';
import type { Spool } from './spool.ts';

/** What a row says of a node, as it lies in the spool. */
export interface SpooledNode {
  /** Of the first row that says it. */
  readonly line: number;
  /** So many rows say it. */
  readonly times: number;
  readonly said: NodeSaid;
}

/** What a row states, as it lies in the spool. */
export interface SpooledStatement {
  readonly line: number;
  readonly said: StatementSaid;
}

export interface Spools {
  readonly nodes: Spool<SpooledNode>;
  readonly statements: Spool<SpooledStatement>;
}
