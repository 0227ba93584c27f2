import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { importFiles, type ImportOptions } from '../../src/ingest/import/import-files.ts';
import type { PlacedBy } from '../../src/ingest/import/placing/placing.ts';
import { placeSites, type FilePlacing } from '../../src/ingest/import/placing/place-sites.ts';
import { cordis } from '../../src/ingest/import/sources/cordis.ts';
import { nuts } from '../../src/ingest/import/sources/nuts.ts';
import { withdrawSource } from '../../src/ingest/withdraw-source.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { silent } from '../../src/util/report.ts';
import { failure } from '../support/expect-database.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';
import { importing, node, statement } from './support.ts';

const data = join(import.meta.dirname, '../data');
const model = await loadModel(join(import.meta.dirname, '../../schema'));
const product = useProduct();
const database = () => product.neo4j.database;
const dir = mkdtempSync(join(tmpdir(), 'grappe-placing-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const options: ImportOptions = {
  tolerate: 0,
  asOf: '2026-11-22',
  rejectsDir: dir,
  signal: new AbortController().signal,
};

beforeAll(async () => {
  await importFiles(database(), model, nuts, [join(data, 'nuts/NUTS2021-2024.yaml')], silent, options);
  const organisations = [join(data, 'cordis/h2020_organizations.71ec60b.csv')];
  await importFiles(database(), model, cordis, organisations, silent, options);
}, 600_000);

/** Made up, in the layout of GISCO: squares around some cities, one of them over a border. */
const squares: readonly (readonly [
  code: string,
  west: number,
  south: number,
  east: number,
  north: number,
])[] = [
  ['FR101', 2.2, 48.8, 2.5, 48.95],
  ['ES300', -3.9, 40.3, -3.5, 40.6],
  ['EL303', 23.6, 37.9, 23.85, 38.1],
  ['NO081', 10.5, 59.8, 10.95, 60.0],
  ['AT130', 16.2, 48.1, 17.3, 48.35],
  ['BE100', 4.3, 50.8, 4.45, 50.9],
];

function writeShapes(name: string): string {
  const features = squares.map(([code, west, south, east, north]) => ({
    type: 'Feature',
    properties: { NUTS_ID: code, LEVL_CODE: code.length - 2, CNTR_CODE: code.slice(0, 2), NAME_LATN: code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  }));
  const path = join(dir, name);
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

async function placeBy(by: PlacedBy, path: string, more: Partial<ImportOptions> = {}): Promise<FilePlacing> {
  const [result] = await placeSites(database(), model, by, [path], silent, { ...options, ...more });
  if (!result) throw new Error('one file, one result');
  return result;
}

/** Who is placed by a source, as `organisation region`. */
async function placedBySource(source: string): Promise<readonly string[]> {
  const text = cypher`MATCH (node)-[place:LOCATED_IN]->(region) WHERE $source IN place.sources RETURN node.id, region.id`;
  const { rows } = await database().read([cypherQuery(text, { source })], soon());
  return (rows[0] ?? []).map((row) => row.join(' '));
}

test('a dry run tells what would be placed, and places nothing', async () => {
  const before = await database().state(soon());
  const foreseen = await placeBy('shapes', writeShapes('NUTS_RG_4326.geojson'), { dryRun: true });
  expect(foreseen).toMatchObject({ outcome: 'foreseen', rejected: 0 });
  expect(foreseen.effect.statements.added).toBeGreaterThan(100);
  expect(await database().state(soon())).toBe(before);
});

test('coordinates are placed by shapes, as inferred; what contradicts the country is noted', async () => {
  const result = await placeBy('shapes', writeShapes('NUTS_RG_4326.geojson'));
  const { sites, effect, source, notes } = result;
  if (!sites) throw new Error('the file was read');
  console.log(`by shapes: ${JSON.stringify(sites)}`);
  expect(effect.statements.added).toBeLessThanOrEqual(sites.placed);
  expect(sites.nodes).toBeGreaterThan(1_700);
  expect(sites.placed).toBeGreaterThan(100);
  expect(sites.agreeing).toBe(sites.placed);
  // The square of Vienna reaches to Bratislava.
  expect(sites.compared).toBeGreaterThan(sites.agreeing);
  expect(sites.agreeing / sites.compared).toBeGreaterThan(0.9);
  const told = readFileSync(notes ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly message: string });
  const messages = new Set(told.map(({ message }) => message));
  expect(messages).toContain('It lies in AT130, but is given as in SK.');
  expect(messages).toContain('It lies in no region of the file.');
  const placed = await placedBySource(source);
  expect(placed.length).toBe(effect.statements.added);
  expect(placed).not.toContainEqual(expect.stringMatching(/region:SK/));
  const { data: answer, errors } = await product.ask(
    `query ($id: ID!) { source(by: {id: $id}) { title sha256 }
      organisations(first: 1, where: {locatedIn: {some: {node: {code: {eq: "EL303"}}, edge: {confidence: {eq: INFERRED}}}}}) {
        nodes { locatedIn(where: {node: {code: {eq: "EL303"}}}) { edges { confidence sources { source { id } } } } } } }`,
    { id: source },
  );
  expect(errors).toBeUndefined();
  expect(answer).toMatchObject({
    source: { title: 'Shapes of NUTS regions: NUTS_RG_4326.geojson' },
    organisations: {
      nodes: [{ locatedIn: { edges: [{ confidence: 'INFERRED', sources: [{ source: { id: source } }] }] } }],
    },
  });
});

test('the same again changes nothing; a new organisation is placed by the same file', async () => {
  const path = writeShapes('NUTS_RG_4326.geojson');
  const before = await database().state(soon());
  expect(await placeBy('shapes', path)).toMatchObject({ outcome: 'unchanged', sites: null });
  expect(await database().state(soon())).toBe(before);
  await importing(database(), model).run([
    [
      node('org:test-oslo', 'Firm', { name: 'Oslo Test' }),
      statement('LOCATED_IN', 'org:test-oslo', 'region:NO', { lat: 59.91, lon: 10.75 }),
    ],
  ]);
  const again = await placeBy('shapes', path);
  expect(again).toMatchObject({ outcome: 'imported', effect: { statements: { added: 1 } } });
  expect(await placedBySource(again.source)).toEqual(['org:test-oslo region:NO081']);
});

test('a placing is taken back like any import', async () => {
  const result = await placeBy('shapes', writeShapes('withdrawn.geojson'));
  expect(result.outcome).toBe('unchanged');
  const { source } = result;
  expect((await placedBySource(source)).length).toBeGreaterThan(0);
  await withdrawSource(database(), model, source, silent);
  expect(await placedBySource(source)).toEqual([]);
  const { effect, source: next } = await placeBy('shapes', writeShapes('withdrawn.geojson'));
  expect(effect.statements.added).toBeGreaterThan(0);
  expect(next).not.toBe(source);
});

test('postcodes are placed by a table of their country', async () => {
  const path = join(dir, 'pc2024_NO_NUTS-2024_v1.0.csv');
  writeFileSync(path, "NUTS3;CODE\n'NO081';'0283'\n'NO0A2';'5020'\n");
  const { sites, effect, source } = await placeBy('postcodes', path);
  console.log(`by postcodes: ${JSON.stringify(sites)}`);
  expect(sites?.placed).toBeGreaterThan(1);
  expect(sites?.agreeing).toBe(sites?.compared);
  const placed = await placedBySource(source);
  expect(placed.length).toBe(effect.statements.added);
  // The University of Bergen.
  expect(placed).toContain('org:cordis-999974456 region:NO0A2');
});

test('a file that is none of the kind asked for is refused, and nothing changes', async () => {
  const before = await database().state(soon());
  const table = join(dir, 'table.csv');
  writeFileSync(table, 'CODE;NUTS3\n75001;FR101\n');
  expect(await failure(placeBy('shapes', table))).toMatchObject({ code: 'IMPORT_INVALID' });
  const shapes = writeShapes('shapes.geojson');
  expect(await failure(placeBy('postcodes', `${shapes}`))).toMatchObject({ code: 'IMPORT_INVALID' });
  expect(await failure(placeBy('shapes', join(dir, 'none.geojson')))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await database().state(soon())).toBe(before);
});
