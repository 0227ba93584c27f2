import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedFile } from '../seeds/read-tables.ts';

/** The coverage files of a seed folder, `coverage/*.yml`; none if it has no such folder. */
export async function readCoverageFolder(seedsDir: string): Promise<readonly SeedFile[]> {
  const dir = join(seedsDir, 'coverage');
  const wanted = (await namesIn(dir)).filter((name) => name.endsWith('.yml')).sort();
  return Promise.all(
    wanted.map(async (name) => ({
      path: join(dir, name).replaceAll('\\', '/'),
      bytes: await readFile(join(dir, name)),
    })),
  );
}

async function namesIn(dir: string): Promise<readonly string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
