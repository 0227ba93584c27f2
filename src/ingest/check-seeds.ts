import type { GraphModel } from '../model/graph-model.ts';
import { readFolder } from './seeds/read-folder.ts';
import { readSeeds } from './seeds/read-seeds.ts';

export interface SeedCount {
  readonly source: string;
  readonly file: string;
  /** Nodes the source puts or adds to. */
  readonly nodes: number;
  readonly statements: number;
}

/**
 * Reads a seed folder against the model, without a database, and counts what its sources say.
 *
 * @throws {GrappeError} SEED_INVALID, with every problem of every file
 */
export async function checkSeeds(model: GraphModel, dir: string): Promise<readonly SeedCount[]> {
  const sources = readSeeds(await readFolder(dir), model);
  return sources.map(({ file, content }) => ({
    source: content.source,
    file,
    nodes: new Set(content.claims.map(({ node }) => node)).size,
    statements: content.statements.length,
  }));
}
