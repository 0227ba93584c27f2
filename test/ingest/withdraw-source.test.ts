import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { silent } from '../../src/util/report.ts';
import { failure } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { libraryModel as model } from './library-model.ts';
import { dump, edgeOf, emptyGraph, nodeOf, seedFolder } from './support.ts';

const live = useNeo4j();

beforeAll(async () => {
  await applySchema(live.database, model, silent);
});
beforeEach(() => emptyGraph(live.database));

const files = {
  'a.yaml': `source: { id: record:a, name: A, published: 2013 }
nodes:
  party:ann: { kind: Writer, name: Ann, startDate: 1970 }
  party:hill: { kind: House, name: Hill }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    quote: At Hill.
`,
  'b.yaml': `source: { id: record:b, name: B, published: 2015 }
nodes:
  party:ann: { startDate: 1970-05, names: { en:PEN: Nan } }
  book:b: { kind: Book, name: B }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    startDate: 2010
  - WROTE: [party:ann, book:b]
`,
};

async function loaded() {
  const folder = seedFolder();
  folder.write(files);
  await loadSeeds(live.database, model, folder.dir, silent);
  return folder;
}

test('a source is taken back: its own nodes and statements go, shared ones are made anew, and twice is as good as once', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': files['a.yaml'] });
  await loadSeeds(live.database, model, dir, silent);
  const without = await dump(live.database);
  write(files);
  await loadSeeds(live.database, model, dir, silent);
  expect(await nodeOf(live.database, 'party:ann')).toMatchObject({ startDate: '1970-05', names: ['Nan'] });

  const effect = await withdrawSource(live.database, model, 'record:b', silent);
  expect(effect).toEqual({
    nodes: { added: 0, changed: 1, removed: 2 },
    statements: { added: 0, changed: 1, removed: 1 },
  });
  const withdrawn = await dump(live.database);
  const remembered = (graph: unknown) => JSON.stringify(graph).includes('"id":"record:b"');
  expect(remembered(withdrawn)).toBe(true);
  expect(await edgeOf(live.database, 'WROTE/party:ann/book:b')).toBeUndefined();
  const again = await withdrawSource(live.database, model, 'record:b', silent);
  expect(again.nodes.removed + again.statements.removed).toBe(0);
  expect(await dump(live.database)).toEqual(withdrawn);
  await forget();
  expect(await dump(live.database)).toEqual(without);
});

test('it stays away while its file is the same, and comes back when that changes or somebody asks', async () => {
  const { dir, write } = await loaded();
  const before = await dump(live.database);
  await withdrawSource(live.database, model, 'record:b', silent);
  const lines: string[] = [];
  const { sources } = await loadSeeds(live.database, model, dir, (line) => lines.push(line));
  expect(sources.find(({ source }) => source === 'record:b')?.outcome).toBe('withdrawn');
  expect(lines).toContain('record:b was taken back and stays away: its file has not changed since.');
  expect(await nodeOf(live.database, 'record:b')).toBeUndefined();

  await loadSeeds(live.database, model, dir, silent, { again: ['record:b'] });
  expect(await dump(live.database)).toEqual(before);
  await withdrawSource(live.database, model, 'record:b', silent);
  write({ 'b.yaml': `${files['b.yaml']}# once more\n` });
  await loadSeeds(live.database, model, dir, silent);
  expect(await edgeOf(live.database, 'WROTE/party:ann/book:b')).toBeDefined();
});

test('a source that others build on is not taken back, and nothing is changed', async () => {
  await loaded();
  const before = await dump(live.database);
  const error = await failure(withdrawSource(live.database, model, 'record:a', silent));
  expect(error.code).toBe('CONFLICT');
  expect(error.problems.map(({ message }) => message).sort()).toEqual([
    'Only record:a puts "party:ann", and other statements need it: GRAPPE_STATES/party:ann/record:b (record:b), WORKS_FOR/party:ann/party:hill (record:b), WROTE/party:ann/book:b (record:b), ….',
    'Only record:a puts "party:hill", and other statements need it: WORKS_FOR/party:ann/party:hill (record:b).',
  ]);
  expect(await dump(live.database)).toEqual(before);
});

test('a file that needs a node of a source taken back is told', async () => {
  const { dir, write } = await loaded();
  await withdrawSource(live.database, model, 'record:b', silent);
  write({ 'a.yaml': `${files['a.yaml']}  - WROTE: [party:ann, book:b]\n` });
  const error = await failure(loadSeeds(live.database, model, dir, silent));
  expect(error.message).toMatch(/a\.yaml:8:\d+ {2}No file puts "book:b"/);
});

test('an unknown source is not found, and the nearest one named', async () => {
  await loaded();
  const error = await failure(withdrawSource(live.database, model, 'record:c', silent));
  expect(error.code).toBe('NOT_FOUND');
  expect(error.message).toBe('There is no source "record:c" in the graph. Did you mean "record:a"?');
});

test('all sources taken back, one after the other, leave no node and no statement', async () => {
  await loaded();
  await withdrawSource(live.database, model, 'record:b', silent);
  await withdrawSource(live.database, model, 'record:a', silent);
  await forget();
  expect(await dump(live.database)).toEqual([[], []]);
});

/** Takes out what the graph remembers of sources taken back. */
async function forget(): Promise<void> {
  const query = cypherQuery(cypher`MATCH (n:GrappeLoad {withdrawn: true}) DELETE n`);
  await live.database.write((tx) => tx.run(query), soon());
}
