import { stripVTControlCharacters } from 'node:util';
import { grappeError } from '../errors/problem.ts';
import { childEnvironment, type Environment } from './environment.ts';
import { printed, programsOnPath } from './find-program.ts';
import type { Java } from './java.ts';

const least = [3, 8] as const;

/**
 * The first `mvn` on PATH that is at least 3.8. It is only needed until Neo4j lies in the cache folder.
 *
 * @throws {GrappeError} MAVEN_MISSING, saying what was found instead
 */
export async function findMaven(environment: Environment, java: Java): Promise<string> {
  const seen: string[] = [];
  for (const program of programsOnPath('mvn', environment['PATH'])) {
    const version = mavenVersionOf(await printed(program, '-v', mavenEnvironment(environment, java)));
    if (version !== null && isEnough(version)) return program;
    seen.push(version === null ? `${program} does not say its version` : `${program} is Maven ${version}`);
  }
  const found = seen.length > 0 ? seen.join(', ') : 'no mvn is on PATH';
  throw grappeError('MAVEN_MISSING', `Neo4j is assembled by Maven 3.8 or later, but ${found}.`, {
    hint: 'Install Maven (for instance the package maven) for the first start, or set NEO4J_URI to a Neo4j of your own.',
  });
}

/** Maven runs on the Java we found, whatever else is installed. */
export function mavenEnvironment(environment: Environment, java: Java): Environment {
  return childEnvironment(environment, { JAVA_HOME: java.home });
}

/** "3.8.7" out of what `mvn -v` prints, colours or not; null if there is none. */
export function mavenVersionOf(text: string): string | null {
  return /^Apache Maven (\d+\.\d+[^\s]*)/m.exec(stripVTControlCharacters(text))?.[1] ?? null;
}

function isEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > least[0] || (major === least[0] && minor >= least[1]);
}
