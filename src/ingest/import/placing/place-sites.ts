import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Database } from '../../../database/database.ts';
import type { GraphModel } from '../../../model/graph-model.ts';
import type { Report } from '../../../util/report.ts';
import { reading } from '../../load/in-ledger.ts';
import { importFiles, type FileImport, type ImportOptions } from '../import-files.ts';
import { placing, type PlacedBy, type PlacingNote, type PlacingTally } from './placing.ts';
import { readSites } from './sites.ts';

/** What a file of shapes or postcodes placed. */
export interface FilePlacing extends FileImport {
  /** Null where the same sites were placed by the same bytes before. */
  readonly sites: PlacingTally | null;
  /** Path of the file that tells of each site that was not placed why; null if there is none. */
  readonly notes: string | null;
}

/**
 * Places what the graph has in regions, by files that tell where regions are: offline, as imports of their own, which can
 * be taken back.
 *
 * @throws {GrappeError} those of `importFiles`
 */
export async function placeSites(
  database: Database,
  model: GraphModel,
  by: PlacedBy,
  paths: readonly string[],
  report: Report,
  options: ImportOptions,
): Promise<readonly FilePlacing[]> {
  const results: FilePlacing[] = [];
  for (const path of paths) {
    // What one file has placed, the next one need not.
    const { source, outcomes } = placing(by, await readSites(reading(database)));
    const [result] = await importFiles(database, model, source, [path], report, options);
    if (!result) continue;
    const [outcome] = outcomes;
    const notes = outcome ? await writeNotes(path, outcome.notes, options) : null;
    results.push({ ...result, sites: outcome ? outcome.tally : null, notes });
  }
  return results;
}

async function writeNotes(
  path: string,
  notes: readonly PlacingNote[],
  { rejectsDir }: ImportOptions,
): Promise<string | null> {
  if (notes.length === 0) return null;
  const target = join(rejectsDir, `${basename(path)}.notes.jsonl`);
  await writeFile(target, notes.map((note) => `${JSON.stringify(note)}\n`).join(''));
  return target;
}
