import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readFiles } from '../seeds/read-files.ts';
import type { SeedFile } from '../seeds/read-tables.ts';

/** The coverage files of a seed folder, `coverage/*.yml`; none if it has no such folder. */
export async function readCoverageFolder(seedsDir: string): Promise<readonly SeedFile[]> {
  const dir = join(seedsDir, 'coverage');
  const wanted = (await namesIn(dir)).filter((name) => name.endsWith('.yml')).sort();
  return readFiles(dir, wanted);
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
