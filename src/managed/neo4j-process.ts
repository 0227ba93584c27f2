import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from './environment.ts';
import type { Home } from './home.ts';
import { jvmArguments, serverFlags, type Installation } from './installation.ts';
import { waitUntilReady } from './readiness.ts';
import type { Ports } from './ports.ts';
import { settingsText, type Settings } from './settings.ts';
import { startWatched, type WatchedProcess } from './watched-process.ts';

/** One launch of Neo4j. */
export interface Launch {
  readonly installation: Installation;
  readonly home: Home;
  readonly ports: Ports;
  readonly settings: Settings;
  /** A size like 512m. */
  readonly heap: string;
  readonly jvmFlags?: readonly string[];
  /** Seconds a stop may take before Neo4j is killed. */
  readonly grace: number;
  readonly signal?: AbortSignal | undefined;
  /** Told as soon as the process exists, long before it is ready. */
  readonly onProcess?: (server: WatchedProcess) => void;
}

/** Starts Neo4j and waits until it answers; if it does not, nothing is left running. */
export async function startNeo4j(launch: Launch): Promise<WatchedProcess> {
  const { installation, home, ports, settings, heap, jvmFlags = [], grace, signal } = launch;
  writeFileSync(join(home.conf, 'neo4j.conf'), settingsText(settings), { mode: 0o600 });
  const folders = [`--home-dir=${home.dir}`, `--config-dir=${home.conf}`, '--console-mode'];
  const memory = [`-Xms${heap}`, `-Xmx${heap}`];
  const server = await startWatched({
    program: installation.java.program,
    args: [
      ...memory,
      ...serverFlags,
      ...jvmFlags,
      ...jvmArguments(installation, home),
      'org.neo4j.server.CommunityEntryPoint',
      ...folders,
    ],
    cwd: home.dir,
    environment: childEnvironment(installation.environment),
    log: home.console,
    grace,
  });
  launch.onProcess?.(server);
  try {
    await waitUntilReady(server, home, ports, signal);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
