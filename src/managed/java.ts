import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { grappeError } from '../errors/problem.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { isExecutable, printed, programsOnPath } from './find-program.ts';

/** A Java that Neo4j runs on. */
export interface Java {
  readonly program: string;
  readonly home: string;
  /** All that `java -version` prints: names version, vendor and build. */
  readonly version: string;
}

/** Versions Neo4j 5.26 supports, https://neo4j.com/docs/operations-manual/5/installation/requirements/ */
const supported = new Set([17, 21]);

/**
 * The Java of JAVA_HOME, else the first one on PATH that is 17 or 21.
 *
 * @throws {GrappeError} JAVA_MISSING, saying what was found instead
 */
export async function findJava(environment: Environment): Promise<Java> {
  const { JAVA_HOME: home, PATH: path } = environment;
  const atHome = home ? [join(home, 'bin', 'java')].filter(isExecutable) : [];
  const seen: string[] = home && atHome.length === 0 ? [`JAVA_HOME (${home}) holds no bin/java`] : [];
  for (const program of [...atHome, ...programsOnPath('java', path)]) {
    const version = await printed(program, '-version', childEnvironment(environment));
    const major = majorOf(version);
    if (major !== null && supported.has(major)) {
      return { program, home: dirname(dirname(realpathSync(program))), version };
    }
    seen.push(major === null ? `${program} does not say its version` : `${program} is Java ${major}`);
  }
  const found = seen.length > 0 ? seen.join(', ') : 'no java is on PATH and JAVA_HOME is not set';
  throw grappeError('JAVA_MISSING', `The managed Neo4j needs Java 17 or 21, but ${found}.`, {
    hint: 'Install a JDK 17 or 21 (for instance openjdk-17-jdk) or point JAVA_HOME to one; or set NEO4J_URI to a Neo4j of your own.',
  });
}

/** The feature number in what `java -version` prints: 8 for "1.8.0_392", 17 for "17.0.15", 22 for "22-ea"; null if there is none. */
export function majorOf(version: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(version);
  return match ? Number(match[1]) : null;
}
