import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { silent } from '../../src/util/report.ts';
import { importing, node, statement } from '../import/support.ts';
import { failure } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { libraryModel as model } from './library-model.ts';
import { dump, edgeOf, emptyGraph, seedFolder } from './support.ts';

const live = useNeo4j();

beforeAll(async () => {
  await applySchema(live.database, model, silent);
});
beforeEach(() => emptyGraph(live.database));

const houses = ['a', 'b', 'c'].map((name) => node(`party:${name}`, 'House', { name }));
const part = (from: string, to: string) => statement('PART_OF', `party:${from}`, `party:${to}`);

test('a file that leads in a circle is refused with the circle and the row that closes it', async () => {
  const before = await dump(live.database);
  const error = await failure(
    importing(live.database, model).run([houses, [part('a', 'b')], [part('b', 'c')], [part('c', 'a')]]),
  );
  expect(error.code).toBe('IMPORT_INVALID');
  expect(error.message).toMatch(/rows\.jsonl:[234]:1 {2}PART_OF leads in a circle: party:\w → /);
  expect(await dump(live.database)).toEqual(before);
});

test('tolerated, the statement that closes the circle is left out', async () => {
  const result = await importing(live.database, model).run(
    [houses, [part('a', 'b')], [part('b', 'c')], [part('c', 'a')]],
    { tolerate: 1 },
  );
  expect(result).toMatchObject({ rejected: 1, effect: { statements: { added: 2 } } });
});

test('a file that closes a circle with what the graph has is refused', async () => {
  await importing(live.database, model, 'first.jsonl').run([houses, [part('a', 'b'), part('b', 'c')]]);
  const before = await dump(live.database);
  const error = await failure(importing(live.database, model).run([houses, [part('c', 'a')]]));
  expect(error.message).toContain(
    'rows.jsonl:2:1  PART_OF leads in a circle: party:c → party:a → party:b → party:c.',
  );
  expect(await dump(live.database)).toEqual(before);
});

test('seeds that close a circle with what was imported are refused, and load when it is taken out', async () => {
  await importing(live.database, model).run([houses, [part('a', 'b')]]);
  const before = await dump(live.database);
  const folder = seedFolder();
  const seeds = (end: string) => `source: { id: record:s, name: S, published: 2013 }
nodes:
  party:a: { kind: House, name: a }
  party:b: { kind: House, name: b }
  party:c: { kind: House, name: c }
statements:
  - PART_OF: [party:b, party:${end}]
`;
  folder.write({ 's.yaml': seeds('a') });
  const error = await failure(loadSeeds(live.database, model, folder.dir, silent));
  expect(error.message).toContain('s.yaml:7:5  PART_OF leads in a circle: party:b → party:a → party:b.');
  expect(await dump(live.database)).toEqual(before);
  folder.write({ 's.yaml': seeds('c') });
  await loadSeeds(live.database, model, folder.dir, silent);
  // What the files themselves say of an older version of theirs does not count.
  folder.write({ 's.yaml': seeds('c').replace('[party:b, party:c]', '[party:c, party:b]') });
  expect((await loadSeeds(live.database, model, folder.dir, silent)).sources).toMatchObject([
    { outcome: 'loaded', statements: { added: 1, removed: 1 } },
  ]);
});

test('files of a folder may change places, whichever of them is loaded first', async () => {
  const folder = seedFolder();
  const seed = (letter: string, part: string) =>
    `source: { id: record:${letter}, name: ${letter}, published: 2013 }\nstatements:\n  - ALLIED_WITH: [party:a, party:b]\n${part}`;
  const files = (first: string, second: string) => ({
    'houses.yaml': `source: { id: record:s, name: S, published: 2013 }
nodes:
  party:a: { kind: House, name: a }
  party:b: { kind: House, name: b }
`,
    'first.yaml': seed('first', first),
    'second.yaml': seed('second', second),
  });
  const [up, down] = ['  - PART_OF: [party:a, party:b]\n', '  - PART_OF: [party:b, party:a]\n'];
  for (const [first, second] of [
    [up, ''],
    ['', down],
    [up, ''],
  ] as const) {
    folder.write(files(first, second));
    await loadSeeds(live.database, model, folder.dir, silent);
    expect(await edgeOf(live.database, 'PART_OF/party:a/party:b')).toEqual(
      first ? expect.anything() : undefined,
    );
  }
});

test('seeds that close a circle with what others state while they are loaded are refused', async () => {
  await importing(live.database, model).run([houses]);
  const folder = seedFolder();
  folder.write({
    's.yaml': `source: { id: record:s, name: S, published: 2013 }
nodes:
  party:a: { kind: House, name: a }
  party:b: { kind: House, name: b }
statements:
  - PART_OF: [party:a, party:b]
`,
  });
  const database = meanwhile(live.database, () => stateByHand('b', 'a'));
  const error = await failure(loadSeeds(database, model, folder.dir, silent));
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain('PART_OF leads in a circle: party:a → party:b → party:a.');
  expect(await edgeOf(live.database, 'PART_OF/party:a/party:b')).toBe(undefined);
});

test('a circle that others close while a file is being written keeps it hidden until it is taken out', async () => {
  await importing(live.database, model, 'first.jsonl').run([houses]);
  const { run } = importing(
    meanwhile(live.database, () => stateByHand('b', 'a')),
    model,
  );
  const rows = [houses, [part('a', 'b')]];
  const error = await failure(run(rows));
  expect(error).toMatchObject({ code: 'CONFLICT' });
  expect(error.message).toContain('PART_OF leads in a circle: party:a → party:b → party:a.');
  expect(error.problems[0].hint).toMatch(/"grappe source withdraw record:said-[0-9a-f]+"/);
  expect(await stateOf('rows.jsonl')).toBe('open');
  const byHand = cypherQuery(cypher`MATCH ()-[edge:PART_OF]->() WHERE edge.run IS NULL DELETE edge`);
  await live.database.write((transaction) => transaction.run(byHand), soon());
  expect(await importing(live.database, model).run(rows)).toMatchObject({ outcome: 'imported' });
});

test('of two files at once that together lead in a circle one comes in, and the other holds up nobody', async () => {
  const other = importing(live.database, model, 'other.jsonl');
  const both = meanwhile(live.database, () => other.run([houses, [part('b', 'a')]]));
  const error = await failure(importing(both, model).run([houses, [part('a', 'b')]]));
  expect(error.message).toContain('PART_OF leads in a circle: party:a → party:b → party:a.');
  expect([await stateOf('other.jsonl'), await stateOf('rows.jsonl')]).toEqual(['closed', 'open']);
  // With what is hidden it would be a circle: a → b → c → a.
  const third = await importing(live.database, model, 'third.jsonl').run([[part('b', 'c'), part('c', 'a')]]);
  expect(third).toMatchObject({ outcome: 'imported' });
  await withdrawSource(live.database, model, await sourceOf('rows.jsonl'), silent);
  expect(await edgeOf(live.database, 'PART_OF/party:a/party:b')).toBe(undefined);
});

async function recordOf(file: string): Promise<readonly unknown[]> {
  const query = cypherQuery(cypher`MATCH (run:GrappeRun {file: $file}) RETURN run.state, run.source`, {
    file,
  });
  return (await live.database.read([query], soon())).rows[0]?.[0] ?? [];
}

const stateOf = async (file: string) => (await recordOf(file))[0];
const sourceOf = async (file: string) => String((await recordOf(file))[1]);

async function stateByHand(from: string, to: string): Promise<void> {
  const text = cypher`MATCH (a:House {id: $from}) MATCH (b:House {id: $to}) CREATE (a)-[:PART_OF {id: 'by hand'}]->(b)`;
  const query = cypherQuery(text, { from: `party:${from}`, to: `party:${to}` });
  await live.database.write((transaction) => transaction.run(query), soon());
}

/** A database in which something happens before the first write. */
function meanwhile(database: Database, happens: () => Promise<unknown>): Database {
  let isDone = false;
  return new Proxy(database, {
    get: (target, name, receiver) =>
      name !== 'write'
        ? (Reflect.get(target, name, receiver) as unknown)
        : async (...given: Parameters<Database['write']>) => {
            const isFirst = !isDone;
            isDone = true;
            if (isFirst) await happens();
            return database.write(...given);
          },
  });
}
