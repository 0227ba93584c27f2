import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grappeError } from '../errors/problem.ts';
import { childEnvironment } from './environment.ts';
import { holdsDatabase, type Home } from './home.ts';
import { jvmArguments, type Installation } from './installation.ts';
import { lastWords, tailOf } from './last-words.ts';
import { runWatched } from './watched-process.ts';

/** Neo4j's own least length, https://neo4j.com/docs/operations-manual/5/configuration/set-initial-password/ */
const leastLength = 8;

/** The password to log in with and where it comes from. */
export interface Password {
  readonly value: string;
  readonly origin: 'given' | 'kept' | 'generated';
}

/**
 * The password of this folder: the one given, else the one kept in it, else, in a new folder, a generated one that is kept there.
 *
 * @throws {GrappeError} DATABASE_LOGIN_FAILED when the folder has a login nobody told us; CONFIGURATION_INVALID for one too short
 */
export function choosePassword(home: Home, given: string | null): Password {
  if (given !== null && given.length < leastLength && !holdsDatabase(home)) {
    throw grappeError(
      'CONFIGURATION_INVALID',
      `NEO4J_PASSWORD is too short: Neo4j wants at least ${leastLength} characters.`,
    );
  }
  if (given !== null) return { value: given, origin: 'given' };
  if (existsSync(home.password)) return { value: readFileSync(home.password, 'utf8').trim(), origin: 'kept' };
  if (holdsDatabase(home)) {
    throw grappeError(
      'DATABASE_LOGIN_FAILED',
      `The data folder ${home.dir} was made with a password of your own.`,
      {
        hint: 'Set NEO4J_PASSWORD to it, or set GRAPPE_DATA_DIR to a new folder.',
      },
    );
  }
  const value = randomBytes(18).toString('base64url').replaceAll(/[-_]/g, 'x');
  writePrivately(home.password, `${value}\n`);
  return { value, origin: 'generated' };
}

/** Gives the account `neo4j` of a folder in which Neo4j has not run yet its password. */
export async function setInitialPassword(
  installation: Installation,
  home: Home,
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  const { java, environment } = installation;
  // In a file, because other users of the machine can read the command line of a process.
  const args = join(home.tmp, 'password.args');
  const words = [
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    '--',
    password.replace(/^@/, '@@'),
  ];
  writePrivately(args, [...jvmArguments(installation, home), ...words].map(quoted).join('\n'));
  const log = join(home.dir, 'logs', 'set-initial-password.log');
  const more = { NEO4J_HOME: home.dir, NEO4J_CONF: home.conf };
  const code = await runWatched(
    {
      program: java.program,
      args: [`@${args}`],
      cwd: home.dir,
      environment: childEnvironment(environment, more),
      log,
      grace: 5,
    },
    signal,
  );
  rmSync(args, { force: true });
  if (code !== 0) {
    throw grappeError(
      'DATABASE_START_FAILED',
      `Neo4j did not take its first password:\n${lastWords(tailOf(log))}`,
    );
  }
}

function writePrivately(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
  // The mode above counts for a new file only.
  chmodSync(file, 0o600);
}

/** @see https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html#java-command-line-argument-files */
function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
