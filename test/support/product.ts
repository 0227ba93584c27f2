import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserKitOf, executorOf } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { writeDictionary } from '../../src/ingest/write-dictionary.ts';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { answerable } from '../../src/questions/answerable.ts';
import { readQuestions } from '../../src/questions/read-questions.ts';
import { createLogger } from '../../src/server/logger.ts';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { silent } from '../../src/util/report.ts';
import { emptyDatabase, soon, useNeo4j, type LiveNeo4j } from './neo4j.ts';

export interface Reply {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

export interface LiveProduct {
  readonly neo4j: LiveNeo4j;
  readonly url: string;
  /** Asks over HTTP; `more` goes into the body beside query and variables. */
  ask(query: string, variables?: Record<string, unknown>, more?: object): Promise<Reply>;
}

const root = join(import.meta.dirname, '../..');

/** The whole product over the Neo4j of this run, with the model and the seeds that ship, answering HTTP on a free port. */
export function useProduct(settings: Readonly<Record<string, string>> = {}): LiveProduct {
  const config = readConfig({
    GRAPPE_SCHEMA: join(root, 'schema'),
    GRAPPE_SEEDS: join(root, 'seeds'),
    PORT: '0',
    ...settings,
  });
  const seeds = `${config.schemaDir} ${config.seedsDir}`;
  const neo4j = useNeo4j(async (database) => {
    if (!(await isSeeded(database, seeds))) await emptyDatabase(database);
  });
  let server: RunningServer | undefined;
  beforeAll(async () => {
    const { database, target } = neo4j;
    const model = await loadModel(config.schemaDir);
    const schema = buildApiSchema(model);
    const questions = answerable(await readQuestions(config.questionsDir), schema);
    if (!(await isSeeded(database, seeds))) {
      await applySchema(database, model, silent);
      await writeDictionary(database, model, silent);
      await loadSeeds(database, model, config.seedsDir, silent);
      await noteSeeded(database, seeds);
    }
    const logger = createLogger('silent');
    server = await startServer({
      ...config.server,
      schema,
      execute: executorOf(config, { model, schema }, database, logger),
      limits: config.limits,
      consoleDir: config.consoleDir,
      logger,
      probe: () => database.state({ deadline: Date.now() + 1000 }),
      database: { boltUri: target.uri, browserUrl: inject('neo4jBrowser') },
      browserKit: browserKitOf(model, questions, config.server.host, null),
    });
  });
  afterAll(() => server?.stop());
  const urlOf = () => {
    if (!server) throw new Error('The product answers from beforeAll on.');
    return server.url;
  };
  return {
    neo4j,
    get url() {
      return urlOf();
    },
    ask: async (query, variables = {}, more = {}) => {
      const response = await fetch(new URL('/graphql', urlOf()), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, ...more }),
      });
      return (await response.json()) as Reply;
    },
  };
}

/**
 * Whether these seeds were loaded by an earlier test file and nothing has been written since, by anybody: then its state
 * is the one noted, and what loading takes is saved.
 */
async function isSeeded(database: Database, seeds: string): Promise<boolean> {
  const note = noteFile();
  return existsSync(note) && readFileSync(note, 'utf8') === `${seeds} ${await database.state(soon())}`;
}

async function noteSeeded(database: Database, seeds: string): Promise<void> {
  writeFileSync(noteFile(), `${seeds} ${await database.state(soon())}`);
}

function noteFile(): string {
  return join(inject('scratch'), 'seeded');
}
