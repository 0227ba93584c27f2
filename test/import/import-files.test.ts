import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { silent } from '../../src/util/report.ts';
import { libraryModel as model } from '../ingest/library-model.ts';
import { dump, edgeOf, emptyGraph, nodeOf, seedFolder } from '../ingest/support.ts';
import { failure } from '../support/expect-database.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { importing, node, statement } from './support.ts';

const live = useNeo4j();

beforeAll(async () => {
  await applySchema(live.database, model, silent);
});
beforeEach(() => emptyGraph(live.database));

const ann = node('party:ann', 'Writer', { name: 'Ann', alive: true }, { names: [['en:PEN', 'Nan']] });
const hill = node('party:hill', 'House', { name: 'Hill', staff: 12, startDate: '1970' });
const employed = statement('WORKS_FOR', 'party:ann', 'party:hill', { role: 'EDITOR', startDate: '1999' });

test('rows become nodes and statements that cite their file', async () => {
  const result = await importing(live.database, model).run([[ann, hill], [employed]]);
  expect(result).toMatchObject({
    outcome: 'imported',
    rows: 2,
    effect: { nodes: { added: 3, changed: 0 }, statements: { added: 1, changed: 0 } },
  });
  expect(await nodeOf(live.database, 'party:hill')).toMatchObject({
    kind: 'House',
    staff: 12,
    startDay: '1970-01-01',
  });
  expect(await nodeOf(live.database, 'party:ann')).toMatchObject({ names: ['Nan'], nameTags: ['en:PEN'] });
  expect(await edgeOf(live.database, 'WORKS_FOR/party:ann/party:hill')).toEqual({
    id: 'WORKS_FOR/party:ann/party:hill',
    role: 'EDITOR',
    startDate: '1999',
    startDay: '1999-01-01',
    asOf: '2020-02-02',
    asOfDay: '2020-02-02',
    asOfEndDay: '2020-02-03',
    certainEndDay: '2020-02-03',
    confidence: 'STATED',
    sources: [result.source],
    quotes: [''],
    run: result.run,
  });
  expect(await nodeOf(live.database, result.source)).toMatchObject({
    kind: 'Record',
    published: '2020-01-01',
  });
});

test('the same bytes again change nothing', async () => {
  const { run } = importing(live.database, model);
  await run([[ann]]);
  const before = await dump(live.database);
  expect(await run([[ann]])).toMatchObject({ outcome: 'unchanged' });
  expect(await dump(live.database)).toEqual(before);
});

test('a dry run tells what would change and writes nothing', async () => {
  await importing(live.database, model, 'older.jsonl').run([[hill]]);
  const before = await dump(live.database);
  const { run } = importing(live.database, model);
  const foreseen = await run([[ann, hill], [employed]], { dryRun: true });
  expect(await dump(live.database)).toEqual(before);
  const { effect } = await run([[ann, hill], [employed]]);
  expect(foreseen).toMatchObject({
    outcome: 'foreseen',
    effect: { nodes: { added: 2, changed: 1 }, statements: { added: 1, changed: 0 } },
  });
  expect(effect).toMatchObject({ nodes: { added: 2 }, statements: { added: 1 } });
});

test('rows that speak of one node are united; where they differ most count, and all is kept', async () => {
  const house = (staff: number) => [node('party:hill', 'House', { name: 'Hill', staff })];
  const { source } = await importing(live.database, model).run([house(9), house(12), house(12)]);
  expect(await nodeOf(live.database, 'party:hill')).toMatchObject({ staff: 12 });
  expect(await edgeOf(live.database, `ATTESTED_BY/party:hill/${source}/staff`)).toMatchObject({
    value: '12',
    preferred: true,
  });
  expect(await edgeOf(live.database, `ATTESTED_BY/party:hill/${source}/staff/2`)).toMatchObject({
    value: '9',
    preferred: false,
  });
});

test('parallel statements of a pair are told apart, the first by nothing', async () => {
  const wrote = (nth: string, share: number) =>
    statement('WROTE', 'party:ann', 'book:b', { share, date: '2010' }, { nth });
  const book = node('book:b', 'Book', { name: 'B' });
  const result = await importing(live.database, model).run([
    [ann, book, wrote('32', 0.25)],
    [wrote('6', 0.5)],
    [wrote('6', 0.75)],
  ]);
  expect(result).toMatchObject({ contradicted: 1, effect: { statements: { added: 2 } } });
  expect(await edgeOf(live.database, 'WROTE/party:ann/book:b')).toMatchObject({ share: 0.5 });
  expect(await edgeOf(live.database, 'WROTE/party:ann/book:b/32')).toMatchObject({ share: 0.25 });
});

test('what curated sources say counts before what is imported, whichever came first', async () => {
  const seeds = seedFolder();
  seeds.write({ 'a.yaml': curated });
  await loadSeeds(live.database, model, seeds.dir, silent);
  const result = await importing(live.database, model).run([[ann, hill, employed]]);
  expect(result.effect).toMatchObject({
    nodes: { added: 1, changed: 2 },
    statements: { added: 0, changed: 1 },
  });
  const seedsFirst = await dump(live.database);
  expect(await nodeOf(live.database, 'party:ann')).toMatchObject({
    name: 'Anne',
    alive: false,
    names: ['Nan'],
  });
  expect(await edgeOf(live.database, employedId)).toMatchObject({
    role: 'ADVISER',
    startDate: '1999-05',
    sources: ['record:a', result.source],
  });

  await emptyGraph(live.database);
  await importing(live.database, model).run([[ann, hill, employed]]);
  await loadSeeds(live.database, model, seeds.dir, silent);
  expect(withoutRuns(await dump(live.database))).toEqual(withoutRuns(seedsFirst));
});

const employedId = 'WORKS_FOR/party:ann/party:hill';

test('a foreign id tells that a node is in the graph under another id', async () => {
  await importing(live.database, model).run([
    [node('party:hill', 'House', { name: 'Hill', register: 'R1' })],
  ]);
  await importing(live.database, model, 'other.jsonl').run([
    [ann, node('party:r1', 'House', { name: 'Hill House', register: 'R1', staff: 3 })],
    [statement('WORKS_FOR', 'party:ann', 'party:r1')],
  ]);
  expect(await nodeOf(live.database, 'party:r1')).toBeUndefined();
  expect(await nodeOf(live.database, 'party:hill')).toMatchObject({ staff: 3, register: 'R1' });
  expect(await edgeOf(live.database, employedId)).toBeDefined();
});

test('a foreign id that a file gives to two nodes tells neither', async () => {
  const house = (id: string) => node(id, 'House', { name: id, register: 'R1' });
  const result = await importing(live.database, model).run([[house('party:a')], [house('party:b')]]);
  expect(result).toMatchObject({ shared: 1, effect: { nodes: { added: 3 } } });
  expect(await nodeOf(live.database, 'party:a')).not.toHaveProperty('register');
  expect(await nodeOf(live.database, 'party:b')).not.toHaveProperty('register');
});

test('a node that is only named is left to who puts it', async () => {
  const { run } = importing(live.database, model);
  await run([[ann]]);
  const named = node('party:ann', 'Writer', { name: 'A.' }, { fallback: true });
  const result = await run([[hill, named, employed]]);
  expect(await nodeOf(live.database, 'party:ann')).toMatchObject({ name: 'Ann' });
  expect(result.effect.nodes).toMatchObject({ added: 2, changed: 0 });
});

const curated = `source: { id: record:a, name: A, published: 2013 }
nodes:
  party:ann: { kind: Writer, name: Anne, alive: false }
  party:hill: { kind: House, name: Hill }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    role: ADVISER
    startDate: 1999-05
`;

test('an import that is taken back leaves what others say, and can be made again', async () => {
  const seeds = seedFolder();
  seeds.write({ 'a.yaml': curated });
  await loadSeeds(live.database, model, seeds.dir, silent);
  const before = await dump(live.database);
  const { run } = importing(live.database, model);
  const vale = node('party:vale', 'House', { name: 'Vale' });
  const lines = [[ann, hill, vale], [employed], [statement('ALLIED_WITH', 'party:hill', 'party:vale')]];
  const first = await run(lines);
  const effect = await withdrawSource(live.database, model, first.source, silent);
  expect(effect).toMatchObject({ nodes: { changed: 2, removed: 2 }, statements: { changed: 1, removed: 1 } });
  expect(withoutImports(await dump(live.database))).toEqual(withoutImports(before));
  const second = await run(lines);
  expect(second).toMatchObject({ outcome: 'imported', effect: first.effect });
  expect(second.run).toBe(`${first.run}-2`);
  expect(await failure(withdrawSource(live.database, model, first.source, silent))).toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('an import whose nodes others need is not taken back', async () => {
  const { run } = importing(live.database, model);
  const { source } = await run([[ann, hill]]);
  await importing(live.database, model, 'other.jsonl').run([[employed]]);
  const before = await dump(live.database);
  const error = await failure(withdrawSource(live.database, model, source, silent));
  expect(error.code).toBe('CONFLICT');
  expect(error.message).toContain(employedId);
  expect(await dump(live.database)).toEqual(before);
});

test.each([
  ['a cell', { column: 3, message: '"x" is not a number.' }, '"x" is not a number.'],
  ['a property', [node('party:x', 'House', { name: 'X', staf: 3 })], 'A House has no "staf".'],
  ['a value', [node('party:x', 'House', { name: 'X', staff: 1.5 })], '1.5 is not a whole number'],
  [
    'a date',
    [node('party:x', 'House', { name: 'X', startDate: '2013-02-30' })],
    '"2013-02-30" is not an EDTF date',
  ],
  ['a kind', [node('party:x', 'Hose', { name: 'X' })], 'There is no kind "Hose".'],
  ['an id', [node('party x', 'House', { name: 'X' })], '"party x" is not an id.'],
  ['an id of another kind', [node('book:x', 'House', { name: 'X' })], '"book:x" is no id of House'],
  ['a name', [node('party:x', 'House', {})], 'party:x has no name'],
  [
    'an end',
    [statement('WORKS_FOR', 'party:ann', 'party:nobody')],
    'Neither this file nor the graph has "party:nobody"',
  ],
  [
    'the kinds of ends',
    [statement('WORKS_FOR', 'party:hill', 'party:ann')],
    'WORKS_FOR does not lead from a House',
  ],
  [
    'an interval',
    [{ ...employed, properties: { startDate: '2000', endDate: '1999' } }],
    'its end, 1999, lies before its start, 2000',
  ],
  [
    'a field of ten megabytes',
    [node('party:x', 'House', { name: 'X', description: 'x'.repeat(10_000_000) })],
    '10000000 characters',
  ],
  ['a text with a NUL', [node('party:x', 'House', { name: 'X\0' })], 'name: The text has a character NUL'],
  [
    'half a character',
    [node('party:x', 'House', { name: 'X', description: '\ud83d' })],
    'description: The text has one half of a character',
  ],
  ['a long text', [node('party:x', 'House', { name: 'X'.repeat(3_000) })], '3000 characters'],
] as const)(
  'a problem with %s refuses the file, and tolerated leaves out what it concerns',
  async (_what, line, message) => {
    const { run, dir } = importing(live.database, model);
    const before = await dump(live.database);
    const error = await failure(run([[ann, hill], line]));
    expect(error.code).toBe('IMPORT_INVALID');
    expect(error.problems[0]?.message).toContain(message);
    expect(error.problems[0]?.place).toMatchObject({ line: 2 });
    expect(await dump(live.database)).toEqual(before);
    const rejects = readFileSync(join(dir, 'rows.jsonl.rejects.jsonl'), 'utf8').trim().split('\n');
    expect(rejects).toHaveLength(error.problems.length - 1);

    const result = await run([[ann, hill], line], { tolerate: rejects.length });
    expect(result).toMatchObject({ outcome: 'imported', rejected: rejects.length });
    expect(await nodeOf(live.database, 'party:ann')).toBeDefined();
  },
);

test('nothing is written and no folder stays where a file is of no use', async () => {
  const before = await dump(live.database);
  await failure(importing(live.database, model).run([]));
  expect(await dump(live.database)).toEqual(before);
  expect(existsSync('rows.jsonl.rejects.jsonl')).toBe(false);
});

test('nothing is written where there is no room for the rejected rows', async () => {
  const before = await dump(live.database);
  const { run, dir } = importing(live.database, model);
  // Every write to this device fails as on a disk that is full.
  symlinkSync('/dev/full', join(dir, 'rows.jsonl.rejects.jsonl'));
  const error = await failure(run([[ann], { column: 3, message: 'No.' }], { tolerate: 1 }));
  expect(error).toMatchObject({ code: 'FILE_NOT_WRITTEN' });
  expect(error.message).toContain('no space left on device');
  expect(await dump(live.database)).toEqual(before);
});

/** Which change set made a node or statement depends on the order, and so does the ledger's word for it. */
function withoutRuns(graph: unknown): unknown {
  return JSON.parse(JSON.stringify(graph, (key, value: unknown) => (key === 'run' ? undefined : value)));
}

/** The records of imports stay when all that they wrote is gone. */
function withoutImports(graph: unknown): unknown {
  const [nodes, edges] = graph as readonly (readonly (readonly [readonly string[]])[])[];
  return [nodes?.filter(([labels]) => !labels.includes('GrappeRun')), edges];
}
