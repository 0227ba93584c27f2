import type { ManagedConfig } from '../config/config.ts';
import { grappeError, GrappeError } from '../errors/problem.ts';
import type { Report } from '../util/report.ts';
import { lockData } from './data-lock.ts';
import type { Environment } from './environment.ts';
import { clearTemporary, holdsDatabase, homeAt, prepareHome, type Home } from './home.ts';
import { sendCypher } from './http-cypher.ts';
import type { Installation } from './installation.ts';
import type { Lock } from './lock-file.ts';
import { startNeo4j } from './neo4j-process.ts';
import { choosePassword, setInitialPassword, type Password } from './password.ts';
import { choosePorts, loopback, type Ports, type WantedPorts } from './ports.ts';
import { prepareInstallation } from './prepare-installation.ts';
import { lostItsPort } from './readiness.ts';
import { managedSettings, type PostConnect, type Settings } from './settings.ts';
import type { WatchedProcess } from './watched-process.ts';

/** A running Neo4j of our own. */
export interface ManagedServer {
  readonly boltUri: string;
  /** Address of Neo4j Browser. */
  readonly browserUrl: string;
  readonly user: string;
  readonly password: string;
  /** True in the run that generated the password, so that it is shown once. */
  readonly passwordIsNew: boolean;
  /** Stops Neo4j and waits until it has written everything, ended, and given the data folder back. */
  stop(): Promise<void>;
  /** Resolves when Neo4j has ended for whatever reason: its exit code, or null when it was killed from outside. */
  readonly exited: Promise<number | null>;
}

export interface ManagedOptions extends WantedPorts {
  /** Ports to take if they are free; 7687 and 7474 if left out. */
  readonly preferredPorts?: Ports;
  /** What Neo4j Browser does when it has connected; nothing of ours if left out. */
  readonly postConnect?: PostConnect;
  /** More Neo4j settings; they win over ours. */
  readonly extraSettings?: Settings;
  /** Where Java and Maven are looked for and what they inherit; this process' environment if left out. */
  readonly environment?: Environment;
  /** Gives the start up: everything begun is ended and the promise rejects with the reason. */
  readonly signal?: AbortSignal;
}

const user = 'neo4j';
/** Seconds Neo4j may take to stop; its checkpoint is most of it. */
const stopGrace = 30;
/** Starts tried when the chosen ports are lost to somebody quicker. */
const portTries = 3;

/**
 * Starts the managed Neo4j: assembles it if the cache folder lacks it, takes the data folder, sets the password of a new
 * one, launches and waits until Bolt answers and the login is accepted.
 *
 * @throws {GrappeError} JAVA_MISSING, MAVEN_MISSING, ASSEMBLY_FAILED, DATA_IN_USE, PORT_IN_USE, DATABASE_LOGIN_FAILED,
 *   DATABASE_START_FAILED, CONFIGURATION_INVALID (password too short); nothing is left running then
 */
export async function startManaged(
  config: ManagedConfig,
  report: Report,
  options: ManagedOptions = {},
): Promise<ManagedServer> {
  const home = homeAt(config.dataDir);
  const lock = await lockData(home.dir, report, options.signal);
  try {
    prepareHome(home);
    const installation = await prepareInstallation(config.cacheDir, report, options);
    const password = choosePassword(home, config.password);
    if (!holdsDatabase(home)) await setInitialPassword(installation, home, password.value, options.signal);
    const { server, ports } = await startOnPorts({ config, report, options, home, lock, installation });
    try {
      await checkLogin(ports, home, password);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return managedServer(server, ports, password, () => giveBack(home, lock));
  } catch (error) {
    giveBack(home, lock);
    throw error;
  }
}

interface Start {
  readonly config: ManagedConfig;
  readonly report: Report;
  readonly options: ManagedOptions;
  readonly home: Home;
  readonly lock: Lock;
  readonly installation: Installation;
}

async function startOnPorts(start: Start): Promise<{ server: WatchedProcess; ports: Ports }> {
  const { config, report, options, home, lock, installation } = start;
  for (let left = portTries; ; left -= 1) {
    const ports = await choosePorts(options, report, options.preferredPorts);
    report('Starting Neo4j');
    try {
      const server = await startNeo4j({
        installation,
        home,
        ports,
        settings: {
          ...managedSettings(ports, config.pageCache, options.postConnect),
          ...options.extraSettings,
        },
        heap: config.heap,
        grace: stopGrace,
        signal: options.signal,
        onProcess: ({ watchdogPid, programPid }) =>
          lock.addHelpers([watchdogPid, programPid].filter((pid) => pid !== null)),
      });
      return { server, ports };
    } catch (error) {
      const again =
        error instanceof GrappeError && error.code === 'DATABASE_START_FAILED' && lostItsPort(home);
      if (!again || left <= 1) throw error;
      report('Another program took the port first: trying again');
    }
  }
}

async function checkLogin(ports: Ports, home: Home, { value, origin }: Password): Promise<void> {
  const status = await sendCypher({ httpPort: ports.http, user, password: value }, 'system', []);
  if (status !== 401) return;
  const [message, hint] =
    origin === 'given'
      ? [
          `The data folder ${home.dir} has another password than NEO4J_PASSWORD.`,
          'Set NEO4J_PASSWORD to the one it was made with, or unset it if the password was generated.',
        ]
      : [
          `The password kept in ${home.password} is no longer the one of this database.`,
          'Set NEO4J_PASSWORD to the new one.',
        ];
  throw grappeError('DATABASE_LOGIN_FAILED', message, {
    hint: `${hint} Or set GRAPPE_DATA_DIR to another folder.`,
  });
}

function managedServer(
  server: WatchedProcess,
  ports: Ports,
  password: Password,
  onEnd: () => void,
): ManagedServer {
  const exited = server.exited.then((code) => {
    onEnd();
    return code;
  });
  return {
    boltUri: `bolt://${loopback}:${ports.bolt}`,
    browserUrl: `http://${loopback}:${ports.http}/browser/`,
    user,
    password: password.value,
    passwordIsNew: password.origin === 'generated',
    exited,
    stop: async () => {
      await server.stop();
      await exited;
    },
  };
}

function giveBack(home: Home, lock: Lock): void {
  try {
    clearTemporary(home);
  } catch {
    // The next start clears it.
  }
  lock.release();
}
