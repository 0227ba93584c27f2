import { join } from 'node:path';
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { ofOperations } from '../support/of-operations.ts';
import { parsingExecutor, type ParsingExecute } from '../support/parsing-executor.ts';

/** How many statements an operation sends, and that no value of it becomes part of their text, on a graph of films. */
const neo4j = useNeo4j();
const sent: CypherQuery[] = [];
let execute: ParsingExecute;

beforeAll(async () => {
  const model = await loadModel(join(import.meta.dirname, '../models/films/schema'));
  const { database } = neo4j;
  execute = parsingExecutor({
    model,
    schema: buildApiSchema(model),
    limits: { pageMax: 100, maxHops: 6, maxNodes: 100_000 },
    database: {
      losses: 0,
      read: (queries, options) => {
        sent.push(...ofOperations(queries));
        return database.read(queries, options);
      },
    },
  });
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  sent.length = 0;
  const answer = await execute({ document: parse(query), variables, ...soon(), explain: false });
  return { answer, texts: sent.map(({ text }) => text) };
}

async function addFilms(from: number, to: number): Promise<void> {
  const query = cypherQuery(
    cypher`UNWIND range($from, $to) AS i
           CREATE (film:Film {id: 'work:' + i, name: 'Film ' + i})<-[:DIRECTED {id: 'd' + i, confidence: 'STATED'}]-(:Person {id: 'person:' + i, name: 'Person ' + i})`,
    { from: BigInt(from), to: BigInt(to) },
  );
  await neo4j.database.write((tx) => tx.run(query), soon());
}

test('the number of statements is that of the operation, whatever the number of rows', async () => {
  const query = `{ films(first: 100) { totalCount nodes { name directors { nodes { name directed { totalCount nodes { id } } } } } }
    people(first: 100) { nodes { id } } }`;
  await addFilms(1, 1);
  const few = await ask(query);
  await addFilms(2, 90);
  const many = await ask(query);
  expect(many.texts).toHaveLength(2);
  expect(many.texts).toEqual(few.texts);
  expect(many.answer.data).toMatchObject({ films: { totalCount: 90 } });
});

const hostile = [
  "' OR 1=1 //",
  '`) DETACH DELETE n //',
  '}) MATCH (n) DETACH DELETE n //',
  '\\u0060) DETACH DELETE n //',
  '$p0',
  '\u0000',
  'name:* AND _exists_:x',
  '"} RETURN 1 //',
  '😀'.repeat(5000),
  '',
];

const asked = [
  'query ($v: String!) { films(where: {name: {contains: $v}}) { totalCount nodes { id } } }',
  'query ($v: String!) { films(where: {name: {in: [$v]}, NOT: {name: {startsWith: $v}}}) { nodes { id } } }',
  'query ($v: String!) { people(where: {aliases: {has: $v}, directed: {some: {node: {name: {endsWith: $v}}}}}) { nodes { id } } }',
  'query ($v: String!) { films { nodes { actors(where: {edge: {startDate: {isNull: true}}, node: {name: {gt: $v}}}) { totalCount } } } }',
  'query ($v: ID!) { film(by: {id: $v}) { name } node(id: $v) { id } nodes(ids: [$v, $v]) { id } }',
];

test.each(asked)('no value becomes text: %s', async (query) => {
  const harmless = await ask(query, { v: 'harmless' });
  expect(harmless.texts.length).toBeGreaterThan(0);
  for (const v of hostile) {
    const { texts, answer } = await ask(query, { v });
    expect(texts).toEqual(harmless.texts);
    expect(answer.errors).toBeUndefined();
  }
  const { rows } = await neo4j.database.read([cypherQuery(cypher`MATCH (n) RETURN count(n)`)], soon());
  expect(rows[0]?.[0]?.[0]).toBe(180);
});

test.each(hostile)('a cursor is refused or is a value, never text: %j', async (after) => {
  const { answer, texts } = await ask('query ($after: String) { films(after: $after) { totalCount } }', {
    after,
  });
  expect(texts).toEqual([]);
  expect(answer.errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
});
