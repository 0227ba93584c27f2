import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files of one Neo4j; the whole of it is what GRAPPE_DATA_DIR names. */
export interface Home {
  readonly dir: string;
  readonly conf: string;
  /** For the JVM's own temporary files; emptied at each start and stop. */
  readonly tmp: string;
  /** What Neo4j prints, of the latest start. */
  readonly console: string;
  readonly password: string;
}

export function homeAt(dir: string): Home {
  return {
    dir,
    conf: join(dir, 'conf'),
    tmp: join(dir, 'tmp'),
    console: join(dir, 'logs', 'console.log'),
    password: join(dir, 'password'),
  };
}

/** Makes the folders, for this user only, and throws away temporary files of a run that was killed. */
export function prepareHome(home: Home): void {
  clearTemporary(home);
  for (const folder of [home.dir, home.conf, home.tmp, join(home.dir, 'logs')]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
}

export function clearTemporary(home: Home): void {
  rmSync(home.tmp, { recursive: true, force: true, maxRetries: 5 });
}

/** Whether Neo4j has run here: then it holds a login already. */
export function holdsDatabase(home: Home): boolean {
  return existsSync(join(home.dir, 'data', 'databases', 'system'));
}
