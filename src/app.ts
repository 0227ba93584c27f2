import type { GraphQLSchema } from 'graphql';
import { createExecutor } from './api/executor.ts';
import type { Config } from './config/config.ts';
import { connect } from './database/connect.ts';
import type { Database } from './database/database.ts';
import { applySchema } from './database/schema/apply-schema.ts';
import { loadSeeds } from './ingest/load-seeds.ts';
import { startManaged, type ManagedServer } from './managed/start-managed.ts';
import { apiSdl } from './model/api-sdl.ts';
import { buildApiSchema } from './model/build-api-schema.ts';
import type { GraphModel } from './model/graph-model.ts';
import { loadModel } from './model/load-model.ts';
import { requireFree } from './server/listen.ts';
import { createLogger } from './server/logger.ts';
import type { ServerOptions } from './server/options.ts';
import { startServer, type RunningServer } from './server/server.ts';
import type { Report } from './util/report.ts';

/** A database that answers, ours or the user's. */
interface OpenDatabase {
  readonly database: Database;
  /** What a person connects to, without any password. */
  readonly boltUri: string;
  /** The server of our own, or null where NEO4J_URI names one. */
  readonly managed: ManagedServer | null;
  readonly close: () => Promise<void>;
}

/** The whole program, answering. */
export interface App {
  readonly server: RunningServer;
  readonly opened: OpenDatabase;
  /** Takes no more requests, then closes the database, then stops it if it is ours. */
  stop(): Promise<void>;
}

/**
 * Starts everything in the order in which it is needed: what can be refused at once comes before the slow part.
 *
 * @throws {GrappeError} whatever the rooms say; nothing is left running then
 */
export async function startApp(config: Config, report: Report, signal: AbortSignal): Promise<App> {
  const model = await loadModel(config.schemaDir);
  const schema = buildApiSchema(model);
  await requireFree(config.server.host, config.server.port);
  const opened = await openDatabase(config, report, signal);
  try {
    await applySchema(opened.database, model, report);
    await loadSeeds(opened.database, model, config.seedsDir, report);
    signal.throwIfAborted();
    const server = await startServer(serverOptions(config, model, schema, opened));
    const stop = async () => {
      await server.stop();
      await opened.close();
    };
    return { server, opened, stop };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/**
 * Connects to the server that NEO4J_URI names, else starts our own.
 *
 * @throws {GrappeError} see `startManaged` and `connect`
 */
async function openDatabase(config: Config, report: Report, signal: AbortSignal): Promise<OpenDatabase> {
  if (config.neo4j) {
    const database = await connect(config.neo4j);
    const boltUri = config.neo4j.uri.replace(/\/\/[^/]*@/, '//');
    return { database, boltUri, managed: null, close: () => database.close() };
  }
  const managed = await startManaged(config.managed, report, { signal });
  try {
    const { boltUri: uri, user, password } = managed;
    const database = await connect({ uri, user, password, database: 'neo4j' });
    const close = async () => {
      await database.close();
      await managed.stop();
    };
    return { database, boltUri: uri, managed, close };
  } catch (error) {
    await managed.stop();
    throw error;
  }
}

/**
 * Lends a database with the model's constraints and indexes to a piece of work, and closes it, and ends it if it is ours.
 *
 * @throws {GrappeError} see `openDatabase`, `applySchema`, and what the work throws
 */
export async function withDatabase<T>(
  config: Config,
  report: Report,
  signal: AbortSignal,
  work: (database: Database, model: GraphModel) => Promise<T>,
): Promise<T> {
  const model = await loadModel(config.schemaDir);
  const { database, close } = await openDatabase(config, report, signal);
  try {
    await applySchema(database, model, report);
    signal.throwIfAborted();
    return await work(database, model);
  } finally {
    await close();
  }
}

function serverOptions(
  config: Config,
  model: GraphModel,
  schema: GraphQLSchema,
  opened: OpenDatabase,
): ServerOptions {
  const { database, boltUri, managed } = opened;
  return {
    ...config.server,
    schema,
    execute: createExecutor({ model, schema, database, limits: config.limits }),
    limits: config.limits,
    consoleDir: config.consoleDir,
    logger: createLogger(config.logLevel),
    probe: () => database.state({ deadline: Date.now() + 1000 }),
    database: { boltUri, browserUrl: managed?.browserUrl ?? null },
  };
}

/** The API schema of the model folder, as SDL. */
export async function apiSdlOf(config: Config): Promise<string> {
  return apiSdl(await loadModel(config.schemaDir));
}
