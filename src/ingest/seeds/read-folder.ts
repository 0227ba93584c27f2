import { readdir } from 'node:fs/promises';
import { grappeError } from '../../errors/problem.ts';
import { readFiles } from './read-files.ts';
import type { SeedFile } from './read-tables.ts';

/**
 * The seed files and tables of a folder and the folders in it.
 *
 * @throws {GrappeError} SEED_INVALID if there is no such folder or no seed file in it, or one cannot be read
 */
export async function readFolder(dir: string): Promise<readonly SeedFile[]> {
  const names = await namesIn(dir);
  if (!names.some((name) => name.endsWith('.yaml'))) {
    const hint = names.some((name) => name.endsWith('.yml'))
      ? 'Seed files end in .yaml, not .yml.'
      : 'One file per source, name.yaml.';
    throw grappeError('SEED_INVALID', `There is no seed file in ${dir}.`, { hint });
  }
  const wanted = names.filter((name) => /\.(yaml|csv)$/.test(name)).sort();
  return readFiles(dir, wanted);
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir, { recursive: true });
  } catch (cause) {
    const hint = 'GRAPPE_SEEDS names the folder; by default it is seeds/.';
    throw grappeError('SEED_INVALID', `The seed folder ${dir} cannot be read.`, { hint }, { cause });
  }
}
