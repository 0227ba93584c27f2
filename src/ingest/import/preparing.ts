import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeClaim } from '../changes/change-set.ts';
import type { Run } from '../load/rows.ts';
import type { Batches } from './batches.ts';
import type { Fault } from './check-said.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { Spools } from './spooled.ts';
import type { Spool } from './spool.ts';
import type { DatedSpeaker } from './unite-statements.ts';

/** What preparing needs to hand around. */
export interface Preparing extends Spools {
  readonly model: GraphModel;
  readonly speaker: DatedSpeaker;
  /** Runs a query alone, in a READ transaction. */
  readonly reading: Run;
  /** Claims on single properties, by node. */
  readonly claims: Spool<NodeClaim>;
  readonly foreignIds: ForeignIds;
  readonly batches: Batches;
  /** Its abort ends the import between two buckets. */
  readonly signal: AbortSignal;
  reject(line: number, fault: Fault): Promise<void>;
}
