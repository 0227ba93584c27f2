import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { Database } from '../../database/database.ts';
import { bookkeeping, closedRun, datasetId } from '../../model/book-keeping.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { patiently, reading } from './in-ledger.ts';
import { lockLedger } from './ledger.ts';
import type { Run } from './rows.ts';

const meta = label(bookkeeping.meta);
const load = label(bookkeeping.load);
const imported = label(bookkeeping.run);

const loadRow = z.tuple([z.string(), z.string(), z.string()]);

/**
 * Notes, in the transaction of a change set, that the graph is of no release now: other change sets may follow, and only
 * after the last of them is it known what was loaded.
 */
export async function leaveRelease(run: Run, loadedAt: Date): Promise<void> {
  const text = cypher`MERGE (dataset${meta} {id: $id}) SET dataset.loadedAt = $loadedAt REMOVE dataset.release`;
  await run(cypherQuery(text, { id: datasetId, loadedAt: loadedAt.toISOString() }));
}

/** Names what the graph was loaded from, if it has no name yet. */
export async function nameRelease(database: Database): Promise<void> {
  if ((await readRelease(reading(database))) !== null) return;
  await database.write(async (transaction) => {
    const run: Run = (query) => transaction.run(query);
    await lockLedger(run);
    const release = await releaseOf(run);
    const text = cypher`MERGE (dataset${meta} {id: $id}) SET dataset.release = $release`;
    await run(cypherQuery(text, { id: datasetId, release }));
  }, patiently());
}

async function readRelease(run: Run): Promise<unknown> {
  const text = cypher`MATCH (dataset${meta} {id: $id}) RETURN dataset.release`;
  const [row] = await run(cypherQuery(text, { id: datasetId }));
  return row?.[0] ?? null;
}

/** SHA-256 in hexadecimal of all sources with the checksums of their files and the way they were read: no clock, no order of loading. */
async function releaseOf(run: Run): Promise<string> {
  const loads = cypher`MATCH (load${load} {withdrawn: false}) RETURN load.id, load.checksum, load.reading ORDER BY load.id`;
  const imports = cypher`MATCH (made${imported} {state: $closed}) WHERE made.sha256 IS NOT NULL AND NOT made.withdrawn
RETURN made.id, made.sha256, made.asOf ORDER BY made.id`;
  const loaded = await run(cypherQuery(loads));
  const files = await run(cypherQuery(imports, { closed: closedRun }));
  const rows = [...loaded, ...files].map((row) => loadRow.parse(row));
  return createHash('sha256').update(canonicalJson(rows)).digest('hex');
}
