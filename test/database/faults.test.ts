import { afterEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { freePort } from '../../src/managed/ports.ts';
import { endless, expectNothingRuns, failure, running, waitFor } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';

const neo4j = useNeo4j();
const one = cypherQuery(cypher`RETURN 1`);
const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function throughProxy(): Promise<{ proxy: Proxy; far: Database }> {
  const proxy = await startProxy(Number(new URL(neo4j.target.uri).port));
  endings.push(() => proxy.close());
  const far = await connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  endings.push(() => far.close());
  return { proxy, far };
}

test('a wrong password is refused, with the address in the hint and no password', async () => {
  const error = await failure(connect({ ...neo4j.target, password: 'not the password' }));

  expect(error.code).toBe('DATABASE_LOGIN_FAILED');
  expect(error.problems[0].hint).toContain(neo4j.target.uri);
  expect(error.message).not.toContain('not the password');
});

test('nobody at the address: told within 5 s', async () => {
  const begin = Date.now();
  const error = await failure(connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${await freePort()}` }));

  expect(error.code).toBe('DATABASE_UNAVAILABLE');
  expect(Date.now() - begin).toBeLessThan(5000);
});

test('somebody who takes the connection and says nothing: told in seconds', async () => {
  const proxy = await startProxy(Number(new URL(neo4j.target.uri).port));
  endings.push(() => proxy.close());
  proxy.freeze();
  const begin = Date.now();
  const error = await failure(connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${proxy.port}` }));

  expect(error.code).toBe('DATABASE_UNAVAILABLE');
  expect(Date.now() - begin).toBeLessThan(12_000);
});

test('a database that is not there is told apart from a server that is not', async () => {
  const error = await failure(connect({ ...neo4j.target, database: 'elsewhere' }));
  expect(error.problems[0].message).toBe('Neo4j has no database of this name.');
});

test('a web server at the address is called one', async () => {
  const { createServer } = await import('node:http');
  const server = createServer((_, response) => response.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endings.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.address() as { port: number };
  const error = await failure(connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${port}` }));
  expect(error.problems[0].message).toMatch(/web server/);
});

test('a connection cut between reads is not noticed: the read is tried again on a new one', async () => {
  const { proxy, far } = await throughProxy();
  proxy.cut();
  expect((await far.read([one, one], soon())).rows).toEqual([[[1]], [[1]]]);
});

test.each([
  ['alone', [endless]],
  ['between others', [one, endless, one]],
])('a server that goes down in mid-query is a clear error without its address, %s', async (_, queries) => {
  const { proxy, far } = await throughProxy();
  const reading = failure(far.read(queries, soon()));
  await waitFor(async () => (await running(neo4j.database)) === 1);
  await proxy.refuse();

  const error = await reading;
  expect(error.code).toBe('DATABASE_UNAVAILABLE');
  expect(error.message).not.toMatch(/127\.0\.0\.1|bolt|RETURN/);
  await expectNothingRuns(neo4j.database, 5);
});

test('over a dead line the deadline is kept here, and by Neo4j itself', async () => {
  const { proxy, far } = await throughProxy();
  const begin = Date.now();
  const reading = failure(far.read([endless], { deadline: begin + 1500 }));
  await waitFor(async () => (await running(neo4j.database)) === 1);
  proxy.freeze();

  expect((await reading).code).toBe('TIMEOUT');
  expect(Date.now() - begin).toBeLessThan(2500);
  // Nothing of ours reaches the server any more: it is the timeout sent with the query that ends it.
  await expectNothingRuns(neo4j.database, 6);
});
