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
});

const record = label(bookkeeping.run);

/** Names an import after what makes it what it is: bytes, and the way they are read. */
export function runIdOf(sourceName: string, reading: string, sha256: string): string {
  const hash = createHash('sha256').update(`${sourceName} ${reading} ${sha256}`).digest('hex');
  return `${importPrefix}${sourceName}-${hash.slice(0, 16)}`;
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

/** From the commit of its transaction on the import can be seen. */
export async function closeImportRun(run: Run, id: string): Promise<void> {
  const text = cypher`MATCH (run${record} {id: $id}) SET run.state = $state`;
  await run(cypherQuery(text, { id, state: closedRun }));
}
