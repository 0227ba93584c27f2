import { connect } from 'node:net';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { startServer } from '../../src/server/server.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { prepareGraph } from '../differential/trial.ts';
import { endless, expectNothingRuns, running, waitFor } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import type { Reply } from '../support/product.ts';

const neo4j = useNeo4j();
const failing = cypherQuery(cypher`RETURN 1 / 0`);
const limits = { pageMax: 100, maxHops: 6, maxNodes: 1e6, maxDepth: 20, maxAliases: 15, maxTokens: 5000 };

let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await prepareGraph(neo4j.database, testModel, 1);
});

/** The product over the films model, whose operations are read with what `change` makes of their statements. */
async function withServer(
  change: (queries: readonly CypherQuery[]) => readonly CypherQuery[],
  work: (url: string) => Promise<void>,
  querySeconds = 60,
): Promise<void> {
  const { database } = neo4j;
  const changed = {
    losses: 0,
    read: (...[queries, options]: Parameters<typeof database.read>) =>
      database.read(change(queries), options),
  };
  const server = await startServer({
    schema: testModel.schema,
    execute: createExecutor({ ...testModel, limits, database: changed }),
    limits: { ...limits, maxBody: 65_536, querySeconds },
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    explain: false,
    graceSeconds: 2,
    consoleDir: 'test/server/page',
    logger: pino({ level: 'silent' }),
    probe: () => database.state(soon()),
    database: { boltUri: neo4j.target.uri, browserUrl: null },
    browserKit: () => [],
  });
  try {
    await work(server.url);
  } finally {
    await server.stop();
  }
}

const one = '{ films(first: 1) { nodes { id } } }';
const several = `{
  kind: __typename  schema: __schema { queryType { name } }  refused: films(after: "no cursor") { totalCount }
  a: films(first: 1) { nodes { id } }  at(date: "2000-01-01") { b: films(first: 1) { nodes { id } } kind: __typename }
  c: films(first: 2) { nodes { id } }
}`;

async function ask(url: string, query: string): Promise<Reply> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  return (await response.json()) as Reply;
}

describe('where one of several statements fails, all root fields that need the database are null with one code', () => {
  test.each([
    ['the first', 0],
    ['the second', 1],
    ['the last', 2],
  ])('%s', async (_which, place) => {
    const change = (queries: readonly CypherQuery[]) =>
      queries.map((query, at) => (at === place ? failing : query));
    await withServer(change, async (url) => {
      const { data, errors = [] } = await ask(url, several);
      expect(data).toEqual({
        kind: 'Query',
        schema: { queryType: { name: 'Query' } },
        refused: null,
        a: null,
        at: { b: null, kind: 'Query' },
        c: null,
      });
      expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']])).toEqual([
        ['refused', 'INVALID_CURSOR'],
        ['a', 'INTERNAL_SERVER_ERROR'],
        ['at.b', 'INTERNAL_SERVER_ERROR'],
        ['c', 'INTERNAL_SERVER_ERROR'],
      ]);
    });
  });

  test('at the deadline, and nothing runs on', async () => {
    const change = (queries: readonly CypherQuery[]) => [...queries, endless];
    const work = async (url: string) => {
      const { data, errors = [] } = await ask(url, several);
      expect(data).toMatchObject({ kind: 'Query', a: null, c: null });
      expect(errors.slice(1).map(({ extensions }) => extensions['code'])).toEqual([
        'TIMEOUT',
        'TIMEOUT',
        'TIMEOUT',
      ]);
      await expectNothingRuns(neo4j.database, 5);
    };
    await withServer(change, work, 1);
  });
});

test.each([
  ['alone', one, () => [endless]],
  ['among others', several, (queries: readonly CypherQuery[]) => [...queries, endless]],
])('a client that leaves ends its query at Neo4j, %s', async (_how, query, change) => {
  await withServer(change, async (url) => {
    const client = connect(Number(new URL(url).port), '127.0.0.1');
    client.write(`GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    await waitFor(async () => (await running(neo4j.database)) === 1, 30);
    client.destroy();
    await expectNothingRuns(neo4j.database, 5);
  });
});
