import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ImportFile } from '../import-source.ts';
import { readPostcodes } from './postcodes.ts';
import { readShapes } from './shapes.ts';

function fileOf(text: string): ImportFile {
  const bytes = Buffer.from(text);
  return { path: 'given', size: bytes.length, open: () => Readable.from([bytes]) };
}

type Square = readonly [west: number, south: number, east: number, north: number];

const ring = ([west, south, east, north]: Square) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const region = (code: string, level: number, ...rings: readonly Square[]) => ({
  type: 'Feature',
  properties: { NUTS_ID: code, LEVL_CODE: level, CNTR_CODE: code.slice(0, 2) },
  geometry: { type: 'Polygon', coordinates: rings.map(ring) },
});
const collection = (features: readonly unknown[], more: object = {}) =>
  fileOf(JSON.stringify({ type: 'FeatureCollection', features, ...more }));

test('a point is found in the smallest region, not in a hole, and on a border in both', async () => {
  const island = {
    ...region('FR2', 1),
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[ring([20, 40, 21, 41])], [ring([30, 40, 31, 41])]],
    },
  };
  const shapes = await readShapes(
    collection([
      region('FR', 0, [0, 40, 10, 50]),
      region('FR101', 3, [1, 41, 3, 43], [1.5, 41.5, 2, 42]),
      region('FR102', 3, [3, 41, 5, 43]),
      island,
    ]),
  );
  expect(shapes.at(42.5, 2.5)).toEqual(['FR101', 'FR']);
  expect(shapes.at(41.7, 1.7)).toEqual(['FR']);
  expect(shapes.at(42, 3)).toEqual(['FR101', 'FR102', 'FR']);
  expect(shapes.at(40.5, 30.5)).toEqual(['FR2']);
  expect(shapes.at(60, 60)).toEqual([]);
});

const degrees = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } } };

test('the reference system that GISCO names is taken', async () => {
  const shapes = await readShapes(collection([region('NO081', 3, [10, 59, 11, 60])], degrees));
  expect(shapes.at(59.9, 10.7)).toEqual(['NO081']);
});

const good = region('FR101', 3, [1, 41, 3, 43]);

const collectionOf = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const elsewhere = { properties: { name: 'urn:ogc:def:crs:EPSG::3035' } };

test.each([
  ['no JSON', '{', 'The file is not JSON.'],
  ['a list', '[]', 'The file is no collection of shapes: it: '],
  ['TopoJSON', '{"type":"Topology"}', 'The file is no collection of shapes: type: '],
  ['no feature', collectionOf(), 'The file is no collection of shapes: features: '],
  [
    'another reference system',
    JSON.stringify({ type: 'FeatureCollection', features: [good], crs: elsewhere }),
    'The shapes are in urn:ogc:def:crs:EPSG::3035, not in degrees.',
  ],
  [
    'no code',
    collectionOf(good, { ...good, properties: { LEVL_CODE: 3 } }),
    'Feature 2 is no region: properties.NUTS_ID: ',
  ],
  [
    'another code',
    collectionOf(region('Paris', 3, [1, 41, 3, 43])),
    'Feature 1 is no region: properties.NUTS_ID: no code of NUTS',
  ],
  ['no geometry', collectionOf({ ...good, geometry: null }), 'Feature 1 is no region: geometry: '],
  [
    'a point',
    collectionOf({ ...good, geometry: { type: 'Point', coordinates: [1, 2] } }),
    'Feature 1 is no region: geometry.type: ',
  ],
  [
    'metres',
    collectionOf(region('FR101', 3, [4_000_000, 2_000_000, 4_100_000, 2_100_000])),
    'Feature 1 is no region: geometry.',
  ],
])('%s is no file of shapes', async (_what, text, message) => {
  const told = readShapes(fileOf(text));
  await expect(told).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
  await expect(told).rejects.toThrow(message);
});

test('a postcode is found as it is written, whatever blanks, hyphens and countries stand in it', async () => {
  const table = await readPostcodes(
    fileOf("CODE;NUTS3\n'75001';'FR101'\n'0283';'NO081'\n'0010';'NO081'\n'L-1234';'LU000'\n'5020';'NO0A2'\n"),
  );
  for (const [country, postcode, code] of [
    ['FR', '75001', 'FR101'],
    ['FR', 'F-75001', 'FR101'],
    ['FR', ' 75 001 ', 'FR101'],
    ['FR', '75002', null],
    ['NO', '283', 'NO081'],
    ['NO', 'NO-0010', 'NO081'],
    ['NO', 'N 5020', 'NO0A2'],
    ['LU', 'L-1234', 'LU000'],
    ['DE', '75001', null],
  ] as const)
    expect(table.find(country, postcode), `${country} ${postcode}`).toBe(code);
});

test('columns stand in any order, in any of the usual delimiters and quotes', async () => {
  const table = await readPostcodes(fileOf('"NUTS3_2024","PC"\n"EL303","10431"\n"IE061","D02"\n'));
  expect(table.find('GR', '104 31')).toBe('EL303');
  expect(table.find('IE', 'D02 X285')).toBe('IE061');
});

test.each([
  ['A;B\n1;2\n', 'given:1:1  The columns A, B are not those of postcodes and regions.'],
  ['CODE;NUTS3\n75001;Paris\n', 'given:2:1  "Paris" is no code of NUTS.'],
  ['CODE;NUTS3\n75001;FR101\n;FR101\n', 'given:3:1  The row has no postcode.'],
  ['CODE;NUTS3\n75001\n', 'given:2:1  The row has 1 cells, the header 2.'],
  [
    'CODE;NUTS3\n75001;FR101\n75 001;FR102\n',
    'given:3:1  75 001 is in FR101 already, and cannot be in FR102.',
  ],
])('%j is no table of postcodes', async (text, message) => {
  await expect(readPostcodes(fileOf(text))).rejects.toThrow(message);
});
