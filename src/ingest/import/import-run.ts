import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping, closedRun } from '../../model/book-keeping.ts';
import type { Run } from '../load/rows.ts';
import { importPrefix } from '../merge/speaker-order.ts';

/** What the graph remembers of an import. */
export interface ImportRun {
  readonly id: string;
  /** `closed` once all of it is written; what an unfinished one wrote is hidden. */
  readonly state: string;
  /** Id of the source that its statements cite. */
  readonly source: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The day its statements are attested for where a row names none, EDTF: of the first attempt. */
  readonly asOf: string;
  /** Checksum of the batches that are to be written, in their order; those of an attempt before it may be others. */
  readonly batches: string;
  /** So many of these batches are written. */
  readonly written: number;
  /** All that it wrote was taken back. */
  readonly withdrawn: boolean;
}

const recordSchema = z.object({
  id: z.string(),
  state: z.string(),
  source: z.string(),
  file: z.string(),
  sha256: z.string(),
  asOf: z.string(),
  batches: z.string().default(''),
  written: z.number().default(0),
  withdrawn: z.boolean().default(false),
});

const record = label(bookkeeping.run);

/** The state of an import that is being taken back. */
export const withdrawing = 'withdrawing';

/** Names an import after what makes it what it is: bytes, and the way they are read. */
export function runIdOf(sourceName: string, reading: string, sha256: string): string {
  const hash = createHash('sha256').update(`${sourceName} ${reading} ${sha256}`).digest('hex');
  return `${importPrefix}${sourceName}-${hash.slice(0, 16)}`;
}

/** The import whose source it is, as long as it is not taken back. */
export async function readImportOf(run: Run, source: string): Promise<ImportRun | null> {
  const text = cypher`MATCH (run${record} {source: $source}) WHERE NOT run.withdrawn RETURN properties(run)`;
  const [row] = await run(cypherQuery(text, { source }));
  return row ? recordSchema.parse(row[0]) : null;
}

export async function readImportRun(run: Run, id: string): Promise<ImportRun | null> {
  const [row] = await run(cypherQuery(cypher`MATCH (run${record} {id: $id}) RETURN properties(run)`, { id }));
  return row ? recordSchema.parse(row[0]) : null;
}

/** Makes the record, open; one that is there already stays as it is but for what is to be written. */
export async function openImportRun(run: Run, { id, ...properties }: ImportRun): Promise<void> {
  const text = cypher`MERGE (run${record} {id: $id}) SET run += $properties, run.written = toInteger($written)`;
  await run(cypherQuery(text, { id, properties: { ...properties }, written: properties.written }));
}

/** Notes, in the transaction of a batch, that it is written. */
export async function noteBatch(run: Run, id: string, written: number): Promise<void> {
  const text = cypher`MATCH (run${record} {id: $id}) SET run.written = toInteger($written)`;
  await run(cypherQuery(text, { id, written }));
}

/** From the commit of its transaction on nothing of the import is seen, until all of it is gone. */
export async function noteWithdrawal(run: Run, id: string): Promise<void> {
  const text = cypher`MATCH (run${record} {id: $id}) SET run.state = $state`;
  await run(cypherQuery(text, { id, state: withdrawing }));
}

/** Nothing is left to hide. The record stays: who reads tells by their number that there was an import. */
export async function endWithdrawal(run: Run, id: string): Promise<void> {
  const text = cypher`MATCH (run${record} {id: $id}) SET run.state = $state, run.withdrawn = true`;
  await run(cypherQuery(text, { id, state: closedRun }));
}

/** From the commit of its transaction on the import can be seen. */
export async function closeImportRun(run: Run, id: string): Promise<void> {
  const text = cypher`MATCH (run${record} {id: $id}) SET run.state = $state`;
  await run(cypherQuery(text, { id, state: closedRun }));
}
