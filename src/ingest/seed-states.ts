import type { Database, Limited } from '../database/database.ts';
import { throwIfAny } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { isUnchanged } from './load-seeds.ts';
import { readLoads } from './load/ledger.ts';
import { createFindings } from './seeds/findings.ts';
import { readFolder } from './seeds/read-folder.ts';
import { readTrees } from './seeds/read-seeds.ts';

/**
 * How a source of the folder stands in the graph: LOADED as its file says, NEW, CHANGED since (or the model is),
 * WITHDRAWN with its file unchanged; ABSENT from the folder but in the graph.
 */
export interface SeedState {
  readonly source: string;
  readonly state: 'LOADED' | 'NEW' | 'CHANGED' | 'WITHDRAWN' | 'ABSENT';
}

/**
 * Compares the files of a folder with what the graph remembers of its loads.
 *
 * @throws {GrappeError} SEED_INVALID where a file cannot be taken apart; those of `Database.read`
 */
export async function seedStates(
  database: Database,
  model: GraphModel,
  dir: string,
  options: Limited,
): Promise<readonly SeedState[]> {
  const findings = createFindings();
  const trees = readTrees(await readFolder(dir), model, findings);
  throwIfAny(findings.problems);
  const loads = await readLoads(async (query) => (await database.read([query], options)).rows[0] ?? []);
  const here = trees.map(({ sourceId: source, checksum }): SeedState => {
    const load = loads.get(source);
    if (!load) return { source, state: 'NEW' };
    if (load.withdrawn) return { source, state: load.checksum === checksum ? 'WITHDRAWN' : 'CHANGED' };
    return { source, state: isUnchanged(load, { checksum }, model) ? 'LOADED' : 'CHANGED' };
  });
  const known = new Set(here.map(({ source }) => source));
  const absent = [...loads.values()].filter(({ id, withdrawn }) => !known.has(id) && !withdrawn);
  return [...here, ...absent.map(({ id }): SeedState => ({ source: id, state: 'ABSENT' }))];
}
