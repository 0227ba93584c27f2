import { expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { GrappeError } from '../../src/errors/problem.ts';
import { endless, expectNothingRuns, failure, running, waitFor } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();

const one = cypherQuery(cypher`RETURN 1`);

test('several queries answer in their order, in rows by position', async () => {
  const { rows, state } = await neo4j.database.read(
    [
      cypherQuery(cypher`UNWIND range(1, 3) AS i RETURN i, 'n' + i`),
      cypherQuery(cypher`RETURN $x, $y`, { x: 5n, y: { z: [1.5, null, 'ü'] } }),
      cypherQuery(cypher`MATCH (n:Nothing) RETURN n`),
    ],
    soon(),
  );

  expect(rows).toEqual([
    [
      [1, 'n1'],
      [2, 'n2'],
      [3, 'n3'],
    ],
    [[5, { z: [1.5, null, 'ü'] }]],
    [],
  ]);
  expect(state).not.toBe('');
});

test('integers come back exact, times as text, a bigint arrives as an integer', async () => {
  const text = cypher`RETURN 9007199254740991, 9007199254740993, -9007199254740993, date('2013-10-03'),
localdatetime('2013-10-03T10:00'), valueType($i), valueType($f), [1, [2]]`;
  const { rows } = await neo4j.database.read([cypherQuery(text, { i: 7n, f: 7 })], soon());

  expect(rows[0]).toEqual([
    [
      9007199254740991,
      9007199254740993n,
      -9007199254740993n,
      '2013-10-03',
      '2013-10-03T10:00:00',
      'INTEGER NOT NULL',
      'FLOAT NOT NULL',
      [1, [2]],
    ],
  ]);
});

test.each([
  ['alone', [cypherQuery(cypher`CREATE (n:Smuggled) RETURN n`)]],
  ['after another', [one, cypherQuery(cypher`CREATE (n:Smuggled) RETURN n`)]],
])('Neo4j refuses a write in a read, %s', async (_, queries) => {
  const error = await failure(neo4j.database.read(queries, soon()));

  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(error.problems[0].details).toEqual({ neo4j: 'Neo.ClientError.Statement.AccessMode' });
  const { rows } = await neo4j.database.read(
    [cypherQuery(cypher`MATCH (n:Smuggled) RETURN count(n)`)],
    soon(),
  );
  expect(rows).toEqual([[[0]]]);
});

test('an error of Neo4j keeps its Cypher out of our message', async () => {
  const error = await failure(neo4j.database.read([cypherQuery(cypher`RETURN secret_word`)], soon()));

  expect(error.code).toBe('INTERNAL_SERVER_ERROR');
  expect(error.message).not.toMatch(/secret_word/);
  expect(String(error.cause)).toMatch(/secret_word/);
});

test.each([
  ['alone', [endless]],
  ['between others', [one, endless, one]],
])('the deadline ends a long query at the server, %s', async (_, queries) => {
  const begin = Date.now();
  const error = await failure(neo4j.database.read(queries, { deadline: begin + 700 }));

  expect(error.code).toBe('TIMEOUT');
  await expectNothingRuns(neo4j.database);
});

test('a deadline that has passed asks nothing of the server', async () => {
  const error = await failure(neo4j.database.read([one], { deadline: Date.now() - 1 }));
  expect(error.code).toBe('TIMEOUT');
});

test.each([
  ['alone', [endless]],
  ['between others', [one, endless, one]],
])('an abort ends the query at the server, %s', async (_, queries) => {
  const controller = new AbortController();
  const reading = failure(neo4j.database.read(queries, { ...soon(), signal: controller.signal }));
  await waitFor(async () => (await running(neo4j.database)) === 1);
  controller.abort();

  expect((await reading).code).toBe('TIMEOUT');
  await expectNothingRuns(neo4j.database);
});

test('an abort with a reason from the catalogue fails with that', async () => {
  const reason = new GrappeError([{ code: 'OVERLOADED', message: 'The server is shutting down.' }]);
  const signal = AbortSignal.abort(reason);
  expect(await failure(neo4j.database.read([one], { ...soon(), signal }))).toBe(reason);
});

test('a hundred and fifty reads at once all answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 150 }, () => neo4j.database.read([one, one], soon())),
  );
  expect(answers.every(({ rows }) => rows.length === 2)).toBe(true);
});

test('the state changes with a write, and only with one', async () => {
  const before = await neo4j.database.state(soon());
  await neo4j.database.read([one], soon());
  expect(await neo4j.database.state(soon())).toBe(before);

  const { state } = await neo4j.database.write((tx) => tx.run(cypherQuery(cypher`CREATE (:Drop)`)), soon());
  expect(state).not.toBe(before);
  expect(await neo4j.database.state(soon())).toBe(state);
  expect((await neo4j.database.read([one], { ...soon(), after: state })).state).toBe(state);
});

test('explain shows the plan and runs nothing, profile counts what ran', async () => {
  const query = cypherQuery(cypher`MATCH (n:Drop) WHERE n.x = $x RETURN n`, { x: 1n });
  const plan = await neo4j.database.explain(query, soon());
  const profile = await neo4j.database.profile(query, soon());

  expect(plan.operator).toBe('ProduceResults');
  expect(plan).not.toHaveProperty('dbHits');
  expect(JSON.stringify(plan)).toMatch(/NodeByLabelScan/);
  expect(profile.rows).toBe(0);
  expect(JSON.stringify(profile)).toMatch(/"dbHits":\d+/);
  const write = await failure(neo4j.database.profile(cypherQuery(cypher`CREATE (n:Drop) RETURN n`), soon()));
  expect(write.code).toBe('INTERNAL_SERVER_ERROR');
});
