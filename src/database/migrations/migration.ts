import type { GraphModel } from '../../model/graph-model.ts';
import type { WriteTransaction } from '../database.ts';

/**
 * One step that brings stored data to what the code now expects, run once per database, before constraints and indexes
 * follow the model. It touches data only: Neo4j does not let one transaction change data and schema.
 */
export interface Migration {
  readonly number: number;
  /** What it does, for the log: "Give every statement its certain end". */
  readonly title: string;
  /** Runs in the transaction that also records its number, so it is done wholly or not at all. */
  apply(transaction: WriteTransaction, model: GraphModel): Promise<void>;
}
