import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { browserKitOf } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
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
import { useNeo4j, type LiveNeo4j } from './neo4j.ts';

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
  const neo4j = useNeo4j();
  const config = readConfig({
    GRAPPE_SCHEMA: join(root, 'schema'),
    GRAPPE_SEEDS: join(root, 'seeds'),
    PORT: '0',
    ...settings,
  });
  let server: RunningServer | undefined;
  beforeAll(async () => {
    const { database, target } = neo4j;
    const model = await loadModel(config.schemaDir);
    const schema = buildApiSchema(model);
    const questions = answerable(await readQuestions(config.questionsDir), schema);
    await applySchema(database, model, silent);
    await writeDictionary(database, model, silent);
    await loadSeeds(database, model, config.seedsDir, silent);
    server = await startServer({
      ...config.server,
      schema,
      execute: createExecutor({ model, schema, database, limits: config.limits }),
      limits: config.limits,
      consoleDir: config.consoleDir,
      logger: createLogger('silent'),
      probe: () => database.state({ deadline: Date.now() + 1000 }),
      database: { boltUri: target.uri, browserUrl: inject('neo4jBrowser') },
      browserKit: browserKitOf(model, questions, config.server.host, null),
    });
    // All seeds are loaded, which takes minutes where the processors are shared.
  }, 400_000);
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
