import type { TestProject } from 'vitest/node';
import { browserCommands, kitUrl } from '../../src/browser-kit/commands.ts';
import { readConfig } from '../../src/config/config.ts';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { freePort } from '../../src/managed/ports.ts';
import { startManaged } from '../../src/managed/start-managed.ts';
import { serverFolder } from './server-folder.ts';

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

/** Random operations fill it with plans that are never used again; at the default a third of the time goes into cleaning up. */
const heap = '2g';

/**
 * One managed Neo4j for all live tests of a run: free ports, a new password, a temporary folder. A `NEO4J_URI` of the user's
 * own is not looked at, since the tests empty their database.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = serverFolder('grappe-test-');
  const { GRAPPE_CACHE_DIR, XDG_CACHE_HOME } = process.env;
  const settings = { GRAPPE_CACHE_DIR, XDG_CACHE_HOME, GRAPPE_DATA_DIR: folder.path, GRAPPE_HEAP: heap };
  const { managed } = readConfig(settings);
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
  project.provide('scratch', folder.path);
  return async () => {
    await server.stop();
    folder.remove();
  };
}
