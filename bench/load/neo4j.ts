import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config/config.ts';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { freePort } from '../../src/managed/ports.ts';
import { startManaged } from '../../src/managed/start-managed.ts';
import type { Report } from '../../src/util/report.ts';
import { serverFolder } from '../../test/support/server-folder.ts';
import { patience } from '../patience.ts';

/** A Neo4j of the bench's own, shared by all contenders. */
export interface BenchNeo4j {
  readonly target: DatabaseTarget;
  /** Its process, or null where /proc does not tell. */
  readonly pid: number | null;
  readonly stop: () => Promise<void>;
}

/** Memory for a million statements, the same at every size. */
export const memory = { heap: '2g', pageCache: '2g' } as const;

/** Starts an empty one in a temporary folder on free ports; nothing of it is left after `stop`, nor after Ctrl-C. */
export async function startNeo4j(report: Report, signal: AbortSignal): Promise<BenchNeo4j> {
  const folder = serverFolder('grappe-bench-');
  const { GRAPPE_CACHE_DIR, XDG_CACHE_HOME } = process.env;
  const settings = { GRAPPE_CACHE_DIR, XDG_CACHE_HOME, GRAPPE_DATA_DIR: folder.path };
  const { managed } = readConfig({
    ...settings,
    GRAPPE_HEAP: memory.heap,
    GRAPPE_PAGE_CACHE: memory.pageCache,
  });
  const server = await startManaged(managed, report, {
    boltPort: await freePort(),
    httpPort: await freePort(),
    extraSettings: { 'db.transaction.timeout': `${patience}ms` },
    signal,
  });
  const { boltUri: uri, user, password } = server;
  const stop = async (): Promise<void> => {
    await server.stop();
    folder.remove();
  };
  return { target: { uri, user, password, database: 'neo4j' }, pid: pidOf(folder.path), stop };
}

/** The Java process whose home is this folder: its watchdog has the same words among its own. */
function pidOf(dataDir: string): number | null {
  try {
    const found = readdirSync('/proc').find((name) => {
      if (!/^\d+$/.test(name)) return false;
      const [program = '', ...words] = commandOf(name);
      return program.endsWith('java') && words.includes(`--home-dir=${dataDir}`);
    });
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It ended between the two looks.
    return [];
  }
}
