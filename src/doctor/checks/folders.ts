import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, warn, type Check, type Finding } from '../check.ts';

/** Neo4j, its class-data archive and what Maven keeps of it, in bytes; a new graph with its logs is smaller. */
const [enough, least] = [1_000_000_000, 300_000_000];

export const folders: Check = {
  name: 'folders',
  run: ({ config: { neo4j, managed } }) =>
    Promise.resolve(
      neo4j
        ? [ok('no folder is written, as NEO4J_URI names a server')]
        : [
            folder('data', managed.dataDir, 'GRAPPE_DATA_DIR'),
            folder('cache', managed.cacheDir, 'GRAPPE_CACHE_DIR'),
          ],
    ),
};

function folder(what: string, dir: string, setting: string): Finding {
  const there = nearestThere(dir);
  const other = `set ${setting} to another folder`;
  if (!statSync(there).isDirectory()) return fail(`${what} folder ${dir}: ${there} is a file`, other);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch {
    return fail(
      `${what} folder ${dir} cannot be written`,
      `${other}, or give this user the right to write ${there}`,
    );
  }
  const { bavail, bsize } = statfsSync(there);
  const free = bavail * bsize;
  const found = `${what} folder ${dir}${there === dir ? '' : ' (to be made)'}, ${sizeOf(free)} free`;
  const fix = `free some space, or ${other}`;
  if (free < least) return fail(found, fix);
  return free < enough ? warn(found, fix) : ok(found);
}

function nearestThere(dir: string): string {
  return existsSync(dir) || dirname(dir) === dir ? dir : nearestThere(dirname(dir));
}

function sizeOf(bytes: number): string {
  return bytes < 1e9 ? `${Math.floor(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
