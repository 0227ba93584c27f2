import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import { loadModel } from '../../../model/load-model.ts';
import { createChecker } from '../check-said.ts';
import type { ImportFile, NodeSaid, Row, StatementSaid } from '../import-source.ts';
import { nace } from './nace.ts';

const root = join(import.meta.dirname, '../../../..');
const path = join(root, 'test/data/nace/nace-rev2.1.csv');
const model = await loadModel(join(root, 'schema'));

async function read(file: ImportFile): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const slice of nace.read(file, { model })) rows.push(...slice);
  return rows;
}

const given: ImportFile = { path, size: statSync(path).size, open: () => createReadStream(path) };

test('1,047 codes on four levels, each under the one above it, in words of the model', async () => {
  const rows = await read(given);
  const nodes = rows.flatMap(({ said }) => said.filter((each): each is NodeSaid => each.kind === 'node'));
  const parts = rows.flatMap(({ said }) =>
    said.filter((each): each is StatementSaid => each.kind === 'statement'),
  );
  expect([rows.length, rows.flatMap(({ problems }) => problems)]).toEqual([1047, []]);
  expect(
    [1, 2, 3, 4].map((level) => nodes.filter(({ properties }) => properties['level'] === level).length),
  ).toEqual([22, 87, 287, 651]);
  const check = createChecker(model);
  expect(rows.flatMap(({ said }) => said.flatMap((each) => check(each)))).toEqual([]);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(parts).toHaveLength(1047 - 22);
  expect(parts.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  const stated = readFileSync(path, 'utf8').match(/^[^,]+,[234],[^,]+/gm) ?? [];
  expect(parts.map(({ from, to }) => `${from} ${to}`)).toEqual(
    stated
      .map((line) => line.split(','))
      .map(([code, , parent]) => `topic:nace-2.1-${code} topic:nace-2.1-${parent}`),
  );
});

test('codes keep their zeros, labels stand as given in every language', async () => {
  const [row] = (await read(given)).filter(
    ({ said }) => said[0]?.kind === 'node' && said[0].id === 'topic:nace-2.1-01.11',
  );
  expect(row?.said[0]).toMatchObject({
    of: 'Topic',
    properties: { scheme: 'NACE Rev. 2.1', code: '01.11', level: 4 },
    names: [
      ['en:OFFICIAL', 'Growing of cereals, other than rice, leguminous crops and oil seeds'],
      ['fr:OFFICIAL', expect.any(String)],
      ['de:OFFICIAL', expect.any(String)],
    ],
  });
});

test('columns in any order, other languages, semicolons and Windows line ends', async () => {
  const [row] = await read(memoryFile('x', '\uFEFFLABEL_NB;Parent;Code\r\nJordbruk;;A\r\n'));
  expect(row).toMatchObject({
    problems: [],
    said: [{ id: 'topic:nace-2.1-A', names: [['nb:OFFICIAL', 'Jordbruk']] }],
  });
});

test.each([
  ['1.11,01.1,x', 1, '"1.11" is no code of NACE Rev. 2.1.'],
  ['01.11,,x', 2, '01.11 has no parent.'],
  ['01.11,01.1,', 3, 'The code has no label.'],
  ['01.11,01.1', 1, 'The row has 2 cells, the header 3.'],
])('%s', async (line, column, message) => {
  const [row] = await read(memoryFile('x', `code,parent,label_en\n${line}\n`));
  expect(row?.problems[0]).toMatchObject({ column, message });
  expect(row?.said).toEqual([]);
});

test('a table of something else is refused', async () => {
  await expect(read(memoryFile('x', 'code,name\nA,b\n'))).rejects.toThrow(
    'A table of NACE has not the columns code, name.',
  );
});
