import { z } from 'zod';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Database } from '../database/database.ts';
import { bookkeeping } from '../model/book-keeping.ts';
import { dictionary, dictionaryLabels, type Dictionary } from '../model/dictionary.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Report } from '../util/report.ts';
import { inLedger, reading } from './load/in-ledger.ts';
import type { Run } from './load/rows.ts';
import { writeEdges } from './load/write-edges.ts';

/** Raised when the same model is to be written differently. */
const format = 1;

const meta = cypher`(meta${label(bookkeeping.meta)} {id: 'dictionary'})`;
const createdRow = z.tuple([z.string(), z.string()]);

/**
 * Keeps the model's dictionary in the graph, as nodes of book-keeping that an analyst can query. Where it is that of
 * this model already, it costs one read; else it is replaced as a whole.
 *
 * @returns whether it was written
 * @throws {GrappeError} those of `Database.write`
 */
export async function writeDictionary(
  database: Database,
  model: GraphModel,
  report: Report,
): Promise<boolean> {
  const version = `${format} ${model.version}`;
  if ((await versionOf(reading(database))) === version) return false;
  const entries = dictionary(model);
  const written = await inLedger(database, 'dictionary', async (run) => {
    if ((await versionOf(run)) === version) return null;
    await replace(run, entries);
    await run(cypherQuery(cypher`MERGE ${meta} SET meta.version = $version`, { version }));
    return true;
  });
  if (written) report(`Data dictionary: ${entries.nodes.length} entries.`);
  return written ?? false;
}

async function versionOf(run: Run): Promise<unknown> {
  const [row] = await run(cypherQuery(cypher`MATCH ${meta} RETURN meta.version`));
  return row?.[0];
}

async function replace(run: Run, { nodes, links }: Dictionary): Promise<void> {
  for (const each of Object.values(dictionaryLabels))
    await run(cypherQuery(cypher`MATCH (entry${label(each)}) DETACH DELETE entry`));
  const create = cypher`UNWIND $rows AS row
CREATE (entry:$(row.label))
SET entry = row.properties
RETURN row.key, elementId(entry)`;
  const made = await run(cypherQuery(create, { rows: nodes.map((node) => ({ ...node })) }));
  const elements = new Map(made.map((row) => createdRow.parse(row)));
  const edges = links.map((link) => ({ ...link, element: undefined }));
  await writeEdges(run, edges, elements);
}
