import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { grappeError } from '../errors/problem.ts';
import { invariant } from '../util/invariant.ts';
import type { Report } from '../util/report.ts';
import type { Environment } from './environment.ts';
import type { Java } from './java.ts';
import { tailOf } from './last-words.ts';
import { findMaven, mavenEnvironment } from './maven.ts';
import { resource } from './resources.ts';
import { runWatched } from './watched-process.ts';

/** Neo4j as gathered in the cache folder. */
export interface Assembly {
  readonly version: string;
  readonly dir: string;
  readonly lib: string;
}

/** What an assembly needs from outside. */
export interface Workshop {
  readonly cacheDir: string;
  readonly java: Java;
  readonly environment: Environment;
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
}

/** Where the assembly of this pom lies, or will lie: its name says version and pom, so another pom never meets it. */
export function assemblyAt(cacheDir: string): Assembly {
  const pom = readFileSync(resource('pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  invariant(version !== undefined, 'neo4j/pom.xml names neo4j.version');
  const dir = join(
    cacheDir,
    `neo4j-${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 10)}`,
  );
  return { version, dir, lib: join(dir, 'lib') };
}

/** A folder appears under its final name only when it is whole. */
export function isAssembled(assembly: Assembly): boolean {
  return existsSync(assembly.lib);
}

/**
 * Gathers Neo4j's artifacts by Maven. The caller holds the lock of the cache folder.
 *
 * @throws {GrappeError} MAVEN_MISSING, or ASSEMBLY_FAILED with what Maven said last
 */
export async function assemble(assembly: Assembly, workshop: Workshop): Promise<void> {
  const { cacheDir, java, environment, report, signal } = workshop;
  const maven = await findMaven(environment, java);
  const draft = join(cacheDir, `draft-${process.pid}`);
  const lib = join(draft, 'lib');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(lib, { recursive: true });
  report(`Assembling Neo4j ${assembly.version} into ${assembly.dir} (once, about 140 MB)`);
  const log = join(draft, 'maven.log');
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
  const progress = setInterval(() => report(progressOf(lib, log)), 5000);
  try {
    const code = await runWatched(
      {
        program: maven,
        args: ['--batch-mode', '--strict-checksums', '--file', resource('pom.xml'), ...goal],
        cwd: draft,
        environment: mavenEnvironment(environment, java),
        log,
        grace: 5,
      },
      signal,
    );
    if (code !== 0 || !existsSync(join(lib, `neo4j-${assembly.version}.jar`))) throw assemblyFailure(log);
    renameSync(draft, assembly.dir);
  } finally {
    clearInterval(progress);
    rmSync(draft, { recursive: true, force: true });
  }
}

function progressOf(lib: string, log: string): string {
  const copied = readdirSync(lib).length;
  const fetched = readFileSync(log, 'utf8').match(/^(\[INFO\] )?Downloaded /gm)?.length ?? 0;
  return copied > 0 ? `  ${copied} libraries in place` : `  ${fetched} files fetched`;
}

function assemblyFailure(log: string) {
  const lines = tailOf(log);
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  const words = (errors.length > 0 ? errors : lines).slice(0, 8).join('\n');
  return grappeError('ASSEMBLY_FAILED', `Maven could not gather Neo4j:\n${words}`);
}
