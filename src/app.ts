import type { GraphQLSchema } from 'graphql';
import { createCuration } from './api/curation.ts';
import { createExecutor, type Execute, type Executed } from './api/executor.ts';
import { KeptAnswers } from './api/kept-answers.ts';
import { Learning } from './api/learning.ts';
import { warmUp } from './api/warm-up.ts';
import { browserCommands, kitUrl, type BrowserPlace } from './browser-kit/commands.ts';
import { createKit } from './browser-kit/kit.ts';
import type { Config } from './config/config.ts';
import { connect } from './database/connect.ts';
import type { Database } from './database/database.ts';
import { applySchema } from './database/schema/apply-schema.ts';
import { stating } from './database/schema/schema-of.ts';
import { loadSeeds } from './ingest/load-seeds.ts';
import { writeDictionary } from './ingest/write-dictionary.ts';
import type { PostConnect } from './managed/settings.ts';
import { startManaged, type ManagedServer } from './managed/start-managed.ts';
import { apiSdl } from './model/api-sdl.ts';
import { buildApiSchema } from './model/build-api-schema.ts';
import type { GraphModel } from './model/graph-model.ts';
import { loadModel } from './model/load-model.ts';
import { nameIndex } from './model/search.ts';
import { answerable } from './questions/answerable.ts';
import type { Question } from './questions/question.ts';
import { readQuestions } from './questions/read-questions.ts';
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
  /** Neo4j Browser on it; null where the user's server has its own. */
  readonly browser: BrowserPlace | null;
  readonly close: () => Promise<void>;
}

/** How a person comes to see style and guide in Neo4j Browser. */
export interface BrowserSetup {
  /** Commands that show them, without the colon that a person types before them. */
  readonly commands: readonly string[];
  /** Whether our own Neo4j tells Browser to run them on connecting. */
  readonly automatic: boolean;
}

/** The whole program, answering. */
export interface App {
  readonly server: RunningServer;
  readonly opened: OpenDatabase;
  readonly browser: BrowserSetup;
  /** Begins to run the questions once, unless GRAPPE_WARM_UP says no. Returns at once; a stop ends it. */
  warmUp(): void;
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
  const questions = answerable(await readQuestions(config.questionsDir), schema);
  const { host, port } = config.server;
  await requireFree(host, port);
  // A port that the system chooses is known only when Neo4j has long been told its settings.
  const postConnect =
    port === 0 ? null : { url: kitUrl(host, port), commands: browserCommands(kitUrl(host, port)) };
  const opened = await openDatabase(config, report, signal, postConnect);
  try {
    await bringToModel(opened.database, model, report);
    await loadSeeds(opened.database, model, config.seedsDir, report);
    signal.throwIfAborted();
    const logger = createLogger(config.logLevel);
    const learning = learningOf(opened.database, logger);
    const folders = { model, schema, questions };
    const server = await startServer(serverOptions(config, folders, opened, logger, learning));
    const warming = warmingUp(config, folders, opened.database, logger, learning);
    const browser = {
      commands: browserCommands(kitUrl(host, server.port)),
      automatic: opened.managed !== null && postConnect !== null,
    };
    const stop = async () => {
      await Promise.all([warming.end(), server.stop()]);
      await opened.close();
    };
    return { server, opened, browser, warmUp: warming.begin, stop };
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
async function openDatabase(
  config: Config,
  report: Report,
  signal: AbortSignal,
  postConnect: PostConnect | null,
): Promise<OpenDatabase> {
  if (config.neo4j) {
    const database = await connect(config.neo4j);
    const boltUri = config.neo4j.uri.replace(/\/\/[^/]*@/, '//');
    return { database, boltUri, managed: null, browser: null, close: () => database.close() };
  }
  const managed = await startManaged(config.managed, report, { signal, ...(postConnect && { postConnect }) });
  try {
    const { boltUri: uri, user, password } = managed;
    const name = 'neo4j';
    const database = await connect({ uri, user, password, database: name });
    const browser = { url: managed.browserUrl, boltUri: uri, user, database: name };
    const close = async () => {
      await database.close();
      await managed.stop();
    };
    return { database, boltUri: uri, managed, browser, close };
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
  const { database, close } = await openDatabase(config, report, signal, null);
  try {
    await bringToModel(database, model, report);
    signal.throwIfAborted();
    return await work(database, model);
  } finally {
    await close();
  }
}

/** Constraints, indexes and dictionary are the model's before anything else is read or written. */
async function bringToModel(database: Database, model: GraphModel, report: Report): Promise<void> {
  await applySchema(database, model, report);
  await writeDictionary(database, model, report);
}

/** What the folders of the model and of the questions say. */
interface Folders {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly questions: readonly Question[];
}

function serverOptions(
  config: Config,
  { model, schema, questions }: Folders,
  opened: OpenDatabase,
  logger: ServerOptions['logger'],
  knowing: Learning,
): ServerOptions {
  const { database, boltUri, managed } = opened;
  return {
    ...config.server,
    schema,
    execute: executorOf(config, { model, schema }, database, logger, knowing),
    limits: config.limits,
    consoleDir: config.consoleDir,
    logger,
    probe: () => database.state({ deadline: Date.now() + 1000 }),
    database: { boltUri, browserUrl: managed?.browserUrl ?? null },
    browserKit: browserKitOf(model, questions, config.server.host, opened.browser),
  };
}

/** The executor of the product: learns of the database, and keeps answers. */
export function executorOf(
  { limits, keptBytes }: Pick<Config, 'limits' | 'keptBytes'>,
  { model, schema }: Pick<Folders, 'model' | 'schema'>,
  database: Database,
  logger: ServerOptions['logger'],
  knowing = learningOf(database, logger),
): Execute {
  const kept = keptBytes > 0 ? new KeptAnswers<Executed>(database, keptBytes) : null;
  const curation = createCuration(database, model);
  return createExecutor({ model, schema, database, limits, knowing, curation, ...(kept && { kept }) });
}

function learningOf(database: Database, logger: ServerOptions['logger']): Learning {
  return new Learning(database, (error) => logger.debug({ error }, 'nothing learned of the database'));
}

/** A warm-up that has not begun. */
function warmingUp(
  { warmUp: isWanted, limits }: Config,
  { model, schema, questions }: Folders,
  database: Database,
  logger: ServerOptions['logger'],
  knowing: Learning,
): { readonly begin: () => void; readonly end: () => Promise<void> } {
  const ending = new AbortController();
  let warming = Promise.resolve();
  const run = async () => {
    const operations = questions.map(({ graphql }) => graphql);
    try {
      const done = await warmUp(operations, { model, schema, database, knowing, ...limits }, ending.signal);
      logger.info({ questions: operations.length, ...done }, 'questions warmed up');
    } catch (error) {
      logger.error({ err: error }, 'the warm-up failed by a defect');
    }
  };
  return {
    begin: () => {
      if (isWanted && questions.length > 0) warming = run();
    },
    end: () => {
      ending.abort();
      return warming;
    },
  };
}

/** What Neo4j Browser is given by a server that answers on a host and port. */
export function browserKitOf(
  model: GraphModel,
  questions: readonly Question[],
  host: string,
  browser: BrowserPlace | null,
): ServerOptions['browserKit'] {
  const stored = { nameIndex, ownTypes: [stating] };
  return (port) => createKit({ model, questions, stored, places: { apiUrl: kitUrl(host, port), browser } });
}

/** The API schema of the model folder, as SDL. */
export async function apiSdlOf(config: Config): Promise<string> {
  return apiSdl(await loadModel(config.schemaDir));
}
