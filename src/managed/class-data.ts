import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grappeError } from '../errors/problem.ts';
import { prepareHome, homeAt } from './home.ts';
import type { Assembly, Workshop } from './assembly.ts';
import { sendCypher } from './http-cypher.ts';
import { serverFlags, type Installation } from './installation.ts';
import { startNeo4j } from './neo4j-process.ts';
import { setInitialPassword } from './password.ts';
import { freePort, type Ports } from './ports.ts';
import { resource } from './resources.ts';
import { managedSettings } from './settings.ts';

/** Seconds the archive may take to be written; ten are usual. */
const writingGrace = 180;

/** Where the archive of an assembly lies for one Java. It does not depend on the size of the heap (tried: 512m and 1g). */
export interface ClassData {
  readonly file: string;
  /** Stands instead of the archive where this Java makes none, so that it is not tried at every start. */
  readonly refused: string;
}

export function classDataAt(assembly: Assembly, javaVersion: string): ClassData {
  const warmUp = readFileSync(resource('warm-up.cypher'), 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([javaVersion, serverFlags, warmUp]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(assembly.dir, 'class-data');
  return { file: join(folder, `${key}.jsa`), refused: join(folder, `${key}.refused`) };
}

/** The archive to start with, or null. */
export function usableArchive({ file }: ClassData): string | null {
  return existsSync(file) ? file : null;
}

/**
 * Makes the archive: Neo4j runs once in a folder that is thrown away, answers the warm-up statements, so that its
 * planner is in the archive too, and writes what it loaded when it ends. The caller holds the lock of the cache folder.
 *
 * @see https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
export async function makeClassData(
  assembly: Assembly,
  classData: ClassData,
  workshop: Workshop,
): Promise<void> {
  const { cacheDir, java, environment, report, signal } = workshop;
  report('Preparing fast starts of Neo4j (once, about half a minute)');
  const home = homeAt(join(cacheDir, `draft-${process.pid}`));
  const draft = join(home.dir, 'classes.jsa');
  try {
    prepareHome(home);
    const installation = { java, lib: assembly.lib, archive: null, environment };
    const code = await trainingRun(installation, home, draft, signal);
    if (code !== 0)
      throw grappeError('DATABASE_START_FAILED', `Java ended with exit code ${code} while it wrote them.`);
    mkdirSync(join(assembly.dir, 'class-data'), { recursive: true });
    if (existsSync(draft)) renameSync(draft, classData.file);
    else writeFileSync(classData.refused, `${java.version}\n`);
  } finally {
    rmSync(home.dir, { recursive: true, force: true });
  }
}

async function trainingRun(
  installation: Installation,
  home: ReturnType<typeof homeAt>,
  draft: string,
  signal?: AbortSignal,
): Promise<number | null> {
  const password = randomUUID();
  await setInitialPassword(installation, home, password, signal);
  const ports: Ports = { bolt: await freePort(), http: await freePort() };
  const server = await startNeo4j({
    installation,
    home,
    ports,
    settings: managedSettings(ports, '64m'),
    heap: '512m',
    jvmFlags: [`-XX:ArchiveClassesAtExit=${draft}`],
    // Whoever is killed or gives up leaves nothing worth waiting for.
    grace: 1,
    signal,
  });
  const giveUp = () => void server.stop();
  signal?.addEventListener('abort', giveUp);
  try {
    const login = { httpPort: ports.http, user: 'neo4j', password };
    for (const statement of warmUpStatements()) await sendCypher(login, 'neo4j', [statement], signal);
    await server.stop(writingGrace);
    signal?.throwIfAborted();
    return await server.exited;
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await server.stop();
  }
}

function warmUpStatements(): string[] {
  return readFileSync(resource('warm-up.cypher'), 'utf8')
    .split(';\n')
    .map((statement) => statement.trim())
    .filter(Boolean);
}
