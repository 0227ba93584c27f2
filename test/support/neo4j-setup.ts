import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { browserCommands, kitUrl } from '../../src/browser-kit/commands.ts';
import { readConfig } from '../../src/config/config.ts';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { freePort } from '../../src/managed/ports.ts';
import { startManaged } from '../../src/managed/start-managed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: DatabaseTarget;
    /** Address of Neo4j Browser, and so of Neo4j's HTTP port. */
    neo4jBrowser: string;
    /** Where Neo4j Browser is told to fetch style and guide on connecting: for the one product that answers there. */
    apiPort: number;
    /** A folder of this run, gone when it ends. */
    scratch: string;
  }
}

/**
 * One managed Neo4j for all live tests of a run: free ports, a new password, a temporary folder. A `NEO4J_URI` of the user's
 * own is not looked at, since the tests empty their database.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'grappe-test-'));
  const abandon = (): void => removeLater(dataDir);
  process.once('exit', abandon);
  const { GRAPPE_CACHE_DIR, XDG_CACHE_HOME } = process.env;
  const { managed } = readConfig({ GRAPPE_CACHE_DIR, XDG_CACHE_HOME, GRAPPE_DATA_DIR: dataDir });
  const ports = { boltPort: await freePort(), httpPort: await freePort() };
  const apiPort = await freePort();
  const url = kitUrl('127.0.0.1', apiPort);
  const server = await startManaged(managed, (line) => process.stderr.write(`${line}\n`), {
    ...ports,
    postConnect: { url, commands: browserCommands(url) },
  });
  const { boltUri: uri, user, password } = server;
  project.provide('neo4j', { uri, user, password, database: 'neo4j' });
  project.provide('neo4jBrowser', server.browserUrl);
  project.provide('apiPort', apiPort);
  project.provide('scratch', dataDir);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
    process.off('exit', abandon);
  };
}

/** After Ctrl-C no teardown runs, and Neo4j needs a moment longer than we have: so somebody else clears up when it is gone. */
function removeLater(dir: string): void {
  const script = `
    const { existsSync, rmSync } = require('node:fs');
    let quiet = 0;
    setInterval(() => {
      quiet = existsSync(process.argv[1]) ? 0 : quiet + 1;
      if (quiet > 20) process.exit();
      try { rmSync(process.argv[1], { recursive: true, force: true }); } catch {}
    }, 250);`;
  spawn(process.execPath, ['-e', script, dir], { detached: true, stdio: 'ignore' }).unref();
}
