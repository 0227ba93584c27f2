import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../cypher/fragment.ts';
import type { CypherQuery } from '../cypher/cypher.ts';
import { grappeError, GrappeError } from '../errors/problem.ts';
import type { Database, DatabaseTarget, Limited } from './database.ts';
import { fromDriver } from './driver-errors.ts';
import { planTree, type PlanNode } from './plan-tree.ts';
import { read } from './read.ts';
import { inSession, remaining, type Sessions } from './session-scope.ts';
import { write } from './write.ts';

/** Milliseconds. A server that is down is known after a try and a second one, not after the driver's own 33 s. */
const patience = { dial: 1500, first: 8000, idle: 60_000, queue: 60_000 } as const;

/** More at once would only wait for each other at the server. */
const maxConnections = 50;

/** The first version with all the Cypher we write: `CALL (x) { … }`, `COLLECT { … }`. */
const oldest = { major: 5, minor: 26 } as const;

/**
 * Logs in and makes sure that the database answers and is new enough.
 *
 * @throws {GrappeError} DATABASE_UNAVAILABLE, DATABASE_LOGIN_FAILED, CONFIGURATION_INVALID; the hint names the address,
 * so this error is for the command line and the log
 */
export async function connect(target: DatabaseTarget): Promise<Database> {
  const driver = open(target);
  try {
    const sessions = { driver, database: target.database, losses: { count: 0 } };
    // A server may let us in and still not have the database.
    await read(sessions, [], { deadline: Date.now() + patience.first });
    const { agent } = await driver.getServerInfo({ database: target.database });
    return databaseOn(sessions, checkedVersion(agent ?? ''));
  } catch (error) {
    await driver.close();
    throw withAddress(fromDriver(error), target);
  }
}

function open({ uri, user, password }: DatabaseTarget): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: patience.dial,
      maxConnectionPoolSize: maxConnections,
      // Whoever waits for a connection waits as long as the deadline allows: that one is ours to keep.
      connectionAcquisitionTimeout: patience.queue,
      // Firewalls forget idle connections without a word.
      connectionLivenessCheckTimeout: patience.idle,
      maxTransactionRetryTime: 0,
      disableAutoCommitRetries: true,
      fetchSize: -1,
      useBigInt: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw grappeError('CONFIGURATION_INVALID', 'NEO4J_URI is not an address of Neo4j.', {}, { cause: error });
  }
}

function databaseOn(sessions: Sessions, version: string): Database {
  return {
    version,
    get losses() {
      return sessions.losses.count;
    },
    read: (queries, options) => read(sessions, queries, options),
    write: (work, options) => write(sessions, work, options),
    explain: (query, options) =>
      planned(sessions, { ...query, text: cypher`EXPLAIN ${query.text}` }, options),
    profile: (query, options) =>
      planned(sessions, { ...query, text: cypher`PROFILE ${query.text}` }, options),
    state: async (options) => (await read(sessions, [], options)).state,
    close: () => sessions.driver.close(),
  };
}

function planned(sessions: Sessions, { text, parameters }: CypherQuery, options: Limited): Promise<PlanNode> {
  return inSession(sessions, 'READ', options, async (session) => {
    const { summary } = await session.run(text, parameters, { timeout: remaining(options) });
    const plan = summary.profile || summary.plan;
    if (!plan) throw new Error('Neo4j gave no plan.');
    return planTree(plan);
  });
}

function checkedVersion(agent: string): string {
  const [version = '', major, minor] = /(\d+)\.(\d+)[\w.-]*/.exec(agent) ?? [];
  const isOld =
    Number(major) < oldest.major || (Number(major) === oldest.major && Number(minor) < oldest.minor);
  if (!isOld) return version;
  const needed = `${oldest.major}.${oldest.minor}`;
  throw grappeError('CONFIGURATION_INVALID', `Neo4j ${version} is too old: ${needed} or later is needed.`);
}

const silent = [{ code: 'DATABASE_UNAVAILABLE', message: 'Neo4j does not answer.' }] as const;

function withAddress(error: unknown, { uri, user, database }: DatabaseTarget): unknown {
  if (!(error instanceof GrappeError)) return error;
  // Nobody else uses this pool yet, so waiting in vain means a server that takes connections and says nothing.
  const isSilent = error.code === 'OVERLOADED' || error.code === 'TIMEOUT';
  const [{ code, message }] = isSilent ? silent : error.problems;
  // Without what may stand before the host: a URI can hold a password.
  const address = uri.replace(/\/\/[^/]*@/, '//');
  const hint = `Asked at ${address} as ${JSON.stringify(user)} for database ${JSON.stringify(database)}.`;
  return grappeError(code, message, { hint }, { cause: error.cause });
}
