import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
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

const editing = `  - WORKS_FOR: [party:ann, party:hill]
    role: EDITOR
    quote: She edits at Hill.
`;

const editingBefore = `  - WORKS_FOR: [party:ann, party:hill]
    key: "1999"
    startDate: 1999
    endDate: 2001-05
    deadline: "2000~"
`;

const a = `source: { id: record:a, name: A, published: 2013-10-03 }
nodes:
  party:ann:
    kind: Writer
    name: Ann
    names: { en:PEN: Nan }
    alive: true
    stated: { startDate: { value: 1970, quote: Born in 1970. } }
  party:hill: { kind: House, name: Hill, staff: 12 }
statements:
${editing}${editingBefore}  - WROTE: [party:ann, book:b]
    date: 2010
    share: 0.5
  - WROTE: [party:ann, book:b]
    standing: DISPUTED
    role: ghost
`;

const b = `source: { id: record:b, name: B, published: 2015 }
nodes:
  book:b: { kind: Book, name: B, pages: 300, subjects: [x, y] }
  party:ann: { names: { en:PEN: Nan, fr:PEN: Anne } }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    startDate: 2012-03
    confidence: INFERRED
  - WORKS_FOR: [party:ann, party:hill]
    key: gone
    endDate: 2003
`;

async function load(dir: string) {
  const { sources } = await loadSeeds(live.database, model, dir, silent);
  return Object.fromEntries(
    sources.map(({ source, outcome, nodes, statements }) => [source, { outcome, nodes, statements }]),
  );
}

const none = { added: 0, changed: 0, removed: 0 };

test('files that refer to each other in a circle become one graph, and loading twice changes nothing', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  const first = await load(dir);
  expect(Object.values(first).map(({ outcome }) => outcome)).toEqual(['loaded', 'loaded']);
  // Two sources, a writer, a house and a book: those that a statement needs first are made ahead of their own source.
  expect((first['record:a']?.nodes.added ?? 0) + (first['record:b']?.nodes.added ?? 0)).toBe(5);
  expect(first['record:a']?.statements).toEqual({ ...none, added: 3, changed: 1 });
  const before = await dump(live.database);
  const second = await load(dir);
  expect(second['record:a']).toEqual({ outcome: 'unchanged', nodes: none, statements: none });
  expect(await dump(live.database)).toEqual(before);
});

test('nodes have what all their sources say, each on an edge of its own', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  expect(await nodeOf(live.database, 'party:ann')).toEqual({
    ...{ kind: 'Writer', id: 'party:ann', name: 'Ann', alive: true, run: 'seed:a' },
    ...{ names: ['Nan', 'Anne'], nameTags: ['en:PEN', 'fr:PEN'], startDate: '1970', startDay: '1970-01-01' },
    foldedNames: ['nan', 'anne', 'ann'],
  });
  expect(await nodeOf(live.database, 'book:b')).toEqual({
    ...{ kind: 'Book', id: 'book:b', name: 'B', pages: 300, subjects: ['x', 'y'], run: 'seed:b' },
    foldedNames: ['b'],
  });
  expect(await nodeOf(live.database, 'record:a')).toEqual({
    ...{ kind: 'Record', id: 'record:a', name: 'A', run: 'seed:a' },
    ...{ published: '2013-10-03', publishedDay: '2013-10-03', publishedEndDay: '2013-10-04' },
    foldedNames: ['a'],
  });
  expect(await edgeOf(live.database, 'ATTESTED_BY/party:ann/record:a/startDate')).toEqual({
    ...{ id: 'ATTESTED_BY/party:ann/record:a/startDate', run: 'seed:a', property: 'startDate' },
    ...{ value: '1970', preferred: false, quote: 'Born in 1970.' },
  });
});

test('statements of two sources are one edge', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  const merged = await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill');
  expect(merged).toMatchObject({
    ...{
      startDate: '2012-03',
      startDay: '2012-03-01',
      asOf: '2015',
      asOfDay: '2015-01-01',
      asOfEndDay: '2016-01-01',
    },
    ...{ certainEndDay: '2016-01-01', confidence: 'STATED', role: 'EDITOR' },
    ...{ sources: ['record:a', 'record:b'], quotes: ['She edits at Hill.', ''] },
  });
  expect(merged).not.toHaveProperty('endDay');
  expect(merged?.['entries']).toHaveLength(2);
  expect(await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill/1999')).toMatchObject({
    ...{ startDay: '1999-01-01', endDay: '2001-06-01', certainEndDay: '2001-06-01' },
    ...{ deadlineDay: '2000-01-01', deadlineEndDay: '2001-01-01', run: 'seed:a' },
  });
  const ended = await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill/gone');
  expect(ended).toMatchObject({ endDay: '2004-01-01', certainEndDay: '2004-01-01' });
  expect(ended).not.toHaveProperty('startDay');
  expect(await edgeOf(live.database, 'WROTE/party:ann/book:b')).toMatchObject({
    startDay: '2010-01-01',
    share: 0.5,
  });
  expect(await edgeOf(live.database, 'ALLEGED/WROTE/party:ann/book:b')).toMatchObject({
    ...{ statement: 'WROTE', standing: 'DISPUTED', role: 'ghost', asOf: '2013-10-03' },
  });
});

test('what a file no longer says leaves the graph, or the statement that another file makes as well', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  write({ 'a.yaml': a.replace(editing, '').replace(editingBefore, '') });
  const result = await load(dir);
  expect(result['record:a']).toMatchObject({
    outcome: 'loaded',
    statements: { added: 0, changed: 1, removed: 1 },
  });
  expect(result['record:b']).toMatchObject({ outcome: 'unchanged' });
  expect(await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill/1999')).toBeUndefined();
  const left = await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill');
  expect(left).toMatchObject({ sources: ['record:b'], quotes: [''], confidence: 'INFERRED', run: 'seed:b' });
  expect(left).not.toHaveProperty('role');
});

test('a changed folder leads to the graph that a new one gives', async () => {
  const { dir, write } = seedFolder();
  const c = `source: { id: record:c, name: C, published: 2016 }
nodes:
  party:vale: { kind: House, name: Vale }
statements:
  - ALLIED_WITH: [party:vale, party:hill]
`;
  write({ 'a.yaml': a, 'b.yaml': b, 'c.yaml': c });
  await load(dir);
  // The book moves from b to c, the house goes, ann is a house now.
  write({
    'a.yaml':
      'source: { id: record:a, name: A2, published: 2013 }\nnodes:\n  party:ann: { kind: House, name: Ann Ltd, staff: 2 }\n',
    'b.yaml':
      'source: { id: record:b, name: B, published: 2015 }\nstatements:\n  - ALLIED_WITH: [party:ann, party:vale]\n',
    'c.yaml': `${c.split('statements')[0]}  book:b: { kind: Book, name: B }\n`,
  });
  const result = await load(dir);
  expect(result['record:a']?.nodes.removed).toBe(0);
  expect(await nodeOf(live.database, 'party:hill')).toBeUndefined();
  expect(await nodeOf(live.database, 'party:ann')).toEqual({
    kind: 'House',
    id: 'party:ann',
    name: 'Ann Ltd',
    staff: 2,
    run: 'seed:a',
    foldedNames: ['ann ltd'],
  });
  const changed = await dump(live.database);
  await emptyGraph(live.database);
  await load(dir);
  expect(await dump(live.database)).toEqual(changed);
});

test('tables are loaded, and loaded again when their bytes change', async () => {
  const { dir, write } = seedFolder();
  const seed = (csv: string) => `source: { id: record:t, name: T, published: 2024 }
nodes:
  party:ann: { kind: Writer, name: Ann }
tables:
  - file: t.csv
    sha256: ${createHash('sha256').update(csv).digest('hex')}
    nodes: { id: "book:{code}", kind: Book, name: "{title}", pages: "{pages}" }
    statements: [ { WROTE: ["party:{writer}", "book:{code}"] } ]
`;
  const csv = 'code,title,pages,writer\n1,One,10,ann\n2,Two,,\n';
  write({ 't.yaml': seed(csv), 't.csv': csv });
  expect((await load(dir))['record:t']).toMatchObject({ nodes: { added: 4 }, statements: { added: 1 } });
  const fewer = csv.replace('2,Two,,\n', '3,Three,30,ann\n');
  write({ 't.yaml': seed(fewer), 't.csv': fewer });
  expect((await load(dir))['record:t']).toMatchObject({
    ...{ nodes: { added: 1, changed: 0, removed: 1 }, statements: { added: 1, changed: 0, removed: 0 } },
  });
});

test('a problem in one file keeps all of them out', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  const before = await dump(live.database);
  write({
    'a.yaml': a.replace('staff: 12', 'staff: 13'),
    'b.yaml': `${b}  - WORKS_FOR: [party:ann, party:hil]\n  - WORKS_FOR: [party:ann, party:hill]\n    key: "1999"\n    startDate: 1998\n`,
  });
  const error = await failure(loadSeeds(live.database, model, dir, silent));
  expect(error.code).toBe('SEED_INVALID');
  expect(error.message.replaceAll(`${dir}/`, '')).toBe(
    [
      'b.yaml:12:28  No file puts "party:hil". Did you mean "party:hill"?',
      'b.yaml:13:5  startDate of WORKS_FOR/party:ann/party:hill/1999 is "1998" here and "1999" in a.yaml:14. Mark one of them preferred: true.',
    ].join('\n'),
  );
  expect(await dump(live.database)).toEqual(before);
});

test('a node that a file no longer puts is missed by the files that need it, before anything is written', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  const before = await dump(live.database);
  write({ 'b.yaml': b.replace(/ {2}book:b.*\n/, '') });
  const error = await failure(loadSeeds(live.database, model, dir, silent));
  expect(error.message).toContain('a.yaml:19:24  No file puts "book:b".');
  expect(await dump(live.database)).toEqual(before);
});

test('a source whose file is gone stays, is named, and still counts in every check', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  write({ 'b.yaml': null });
  const { absent, sources } = await loadSeeds(live.database, model, dir, silent);
  expect(absent).toEqual(['record:b']);
  expect(sources.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  write({
    'a.yaml': a
      .replace('  party:hill: { kind: House, name: Hill, staff: 12 }\n', '')
      .replace('role: EDITOR', 'startDate: 2011'),
  });
  const { message } = await failure(loadSeeds(live.database, model, dir, silent));
  expect(message).toContain(
    'No file puts "party:hill" any more, but WORKS_FOR/party:ann/party:hill needs it. record:b has no file',
  );
});

test('a statement may lead to a node made by hand, which no load deletes', async () => {
  const { dir, write } = seedFolder();
  await live.database.write(
    (tx) => tx.run(cypherQuery(cypher`CREATE (:House {id: 'party:own', name: 'Own', colour: 'red'})`)),
    soon(),
  );
  write({ 'a.yaml': `${a}  - WORKS_FOR: [party:ann, party:own]\n`, 'b.yaml': b });
  await load(dir);
  expect(await edgeOf(live.database, 'WORKS_FOR/party:ann/party:own')).toBeDefined();
  write({ 'a.yaml': a });
  await load(dir);
  expect(await nodeOf(live.database, 'party:own')).toEqual({
    kind: 'House',
    id: 'party:own',
    name: 'Own',
    colour: 'red',
  });
});

test('loading again mends what was changed by hand', async () => {
  const { dir, write } = seedFolder();
  write({ 'a.yaml': a, 'b.yaml': b });
  await load(dir);
  const before = await dump(live.database);
  await live.database.write(async (tx) => {
    await tx.run(cypherQuery(cypher`MATCH (n:Book) DETACH DELETE n`));
    await tx.run(cypherQuery(cypher`MATCH (n:House) SET n.staff = 99, n.colour = 'red'`));
    await tx.run(
      cypherQuery(
        cypher`MATCH ()-[e:WORKS_FOR {id: 'WORKS_FOR/party:ann/party:hill/1999'}]->() SET e.startDay = '1900-01-01'`,
      ),
    );
  }, soon());
  await loadSeeds(live.database, model, dir, silent, { again: 'all' });
  await live.database.write((tx) => tx.run(cypherQuery(cypher`MATCH (n:House) REMOVE n.colour`)), soon());
  expect(await dump(live.database)).toEqual(before);
});

test('a foreign id moves from one node to another', async () => {
  const { dir, write } = seedFolder();
  const seed = (first: string, second: string) =>
    `source: { id: record:r, name: R }\nnodes:\n  party:x: { kind: House, name: X${first} }\n  party:y: { kind: House, name: Y${second} }\n`;
  write({ 'r.yaml': seed(', register: "1"', ', register: "2"') });
  await load(dir);
  write({ 'r.yaml': seed(', register: "2"', ', register: "1"') });
  await load(dir);
  expect(await nodeOf(live.database, 'party:x')).toMatchObject({ register: '2' });
  expect(await nodeOf(live.database, 'party:y')).toMatchObject({ register: '1' });
});
