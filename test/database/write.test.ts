import { afterEach, beforeEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { connect } from '../../src/database/connect.ts';
import type { Rows } from '../../src/database/database.ts';
import { createQuery } from '../../src/database/schema/ddl.ts';
import { uniqueness } from '../../src/database/schema/schema-of.ts';
import { failure, waitFor } from '../support/expect-database.ts';
import { emptyDatabase, soon, useNeo4j } from '../support/neo4j.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';

const neo4j = useNeo4j();
const create = (id: string) => cypherQuery(cypher`CREATE (n:Thing {id: $id}) RETURN n.id`, { id });
const proxies: Proxy[] = [];

beforeEach(() => emptyDatabase(neo4j.database));
afterEach(async () => {
  for (const proxy of proxies.splice(0)) await proxy.close();
});

async function things(): Promise<Rows> {
  const { rows } = await neo4j.database.read(
    [cypherQuery(cypher`MATCH (n:Thing) RETURN n.id ORDER BY n.id`)],
    soon(),
  );
  return rows[0] ?? [];
}

test('what the work returns comes back once it is committed', async () => {
  const { value } = await neo4j.database.write(async (tx) => {
    const [first] = await Promise.all([tx.run(create('a')), tx.run(create('b'))]);
    return first;
  }, soon());
  expect(value).toEqual([['a']]);
  expect(await things()).toEqual([['a'], ['b']]);
});

test('an error of the work rolls everything back and comes out as it is', async () => {
  const reason = new Error('on second thoughts');
  const writing = neo4j.database.write(async (tx) => {
    await tx.run(create('a'));
    throw reason;
  }, soon());
  await expect(writing).rejects.toBe(reason);
  expect(await things()).toEqual([]);
});

test('a value that must be unique twice is a conflict, and nothing of the transaction stays', async () => {
  await neo4j.database.write((tx) => tx.run(createQuery(uniqueness('NODE', 'Thing', 'id'))), soon());
  const error = await failure(
    neo4j.database.write(
      (tx) => Promise.all([tx.run(create('a')), tx.run(create('b')), tx.run(create('a'))]),
      soon(),
    ),
  );
  expect(error.code).toBe('CONFLICT');
  expect(error.message).not.toMatch(/Thing/);
  expect(await things()).toEqual([]);
});

test('two writers who deadlock both get through', async () => {
  await neo4j.database.write((tx) => Promise.all([tx.run(create('a')), tx.run(create('b'))]), soon());
  let calls = 0;
  const touch = (id: string) =>
    cypherQuery(cypher`MATCH (n:Thing {id: $id}) SET n.count = coalesce(n.count, 0) + 1`, { id });
  const writer = (first: string, second: string) =>
    neo4j.database.write(async (tx) => {
      calls += 1;
      await tx.run(touch(first));
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.run(touch(second));
    }, soon());
  await Promise.all([writer('a', 'b'), writer('b', 'a')]);

  expect(calls).toBeGreaterThan(2);
  const { rows } = await neo4j.database.read([cypherQuery(cypher`MATCH (n:Thing) RETURN n.count`)], soon());
  expect(rows).toEqual([[[2], [2]]]);
});

test('the deadline rolls a write back', async () => {
  const error = await failure(
    neo4j.database.write(
      async (tx) => {
        await tx.run(create('a'));
        await new Promise((resolve) => setTimeout(resolve, 3000));
      },
      { deadline: Date.now() + 500 },
    ),
  );
  expect(error.code).toBe('TIMEOUT');
  expect(await things()).toEqual([]);
});

test('a connection lost before the commit: the work is done again, once written', async () => {
  const proxy = await proxied();
  const far = await connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  let calls = 0;
  await far.write(async (tx) => {
    calls += 1;
    await tx.run(create('a'));
    if (calls === 1) proxy.cut();
    await tx.run(create('b'));
  }, soon());
  await far.close();

  expect(calls).toBe(2);
  expect(await things()).toEqual([['a'], ['b']]);
});

test('when the reply to the commit is lost, nobody guesses: it was written once, and the error says it is unknown', async () => {
  const proxy = await proxied();
  const far = await connect({ ...neo4j.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  // COMMIT of the Bolt protocol: a chunk of two bytes, a structure without fields and with the tag 0x12.
  proxy.loseAnswerTo(Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]));
  let calls = 0;
  const error = await failure(
    far.write((tx) => {
      calls += 1;
      return tx.run(create('a'));
    }, soon()),
  );
  await far.close();

  expect(error.code).toBe('WRITE_OUTCOME_UNKNOWN');
  expect(calls).toBe(1);
  await waitFor(async () => (await things()).length === 1);
});

async function proxied(): Promise<Proxy> {
  const proxy = await startProxy(Number(new URL(neo4j.target.uri).port));
  proxies.push(proxy);
  return proxy;
}
