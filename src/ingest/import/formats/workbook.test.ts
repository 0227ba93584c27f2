import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import { bareWorkbook as workbook } from '../../../../test/support/bare-workbook.ts';
import { readAllSheets, readWorkbook } from './workbook.ts';

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const read = (bytes: Uint8Array, sheet: string | null = null) =>
  readWorkbook(memoryFile('a.xlsx', bytes), sheet, 'point');

test('the workbook of Eurostat has its nine sheets, whole', async () => {
  const path = join(import.meta.dirname, '../../../../test/data/nuts/NUTS2021-NUTS2024.xlsx');
  const sheets = await readAllSheets(memoryFile('nuts.xlsx', await readFile(path)));
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['NUTS2024', 1583],
    ['Statistical Regions', 285],
    ['NUTS2021- NUTS2024', 1648],
    ['SR2021- SR2024', 288],
    ['Changes overview', 16],
    ['Changes NUTS-1', 1],
    ['Changes NUTS-2', 543],
    ['Changes NUTS-3', 104],
    ['Cyrillic & Greek to Latin', 153],
  ]);
  expect(sheets.every(({ formulas }) => formulas.size === 0)).toBe(true);
});

test('a sheet is read by its name, and the first one without', async () => {
  const book = workbook([
    ['Notes', `<row r="1">${text('A1', 'Note')}</row>`],
    ['Members', `<row r="1">${text('A1', 'Member')}</row><row r="2">${text('A2', 'A')}</row>`],
  ]);
  expect((await read(book)).header).toEqual(['Note']);
  expect((await read(book, 'Members')).header).toEqual(['Member']);
  await expect(read(book, 'Membres')).rejects.toThrow('Did you mean "Members"?');
});

test('formulas are found in the sheet that is read, however its XML is written', async () => {
  const rows = `<row r="1">${text('A1', 'n')}</row>
    <row r="2"><c cm="1" r="A2"><f>1+1</f><v>2</v></c></row>
    <row r="3"><c r='A3'><f t="shared" si="0"/><v>2</v></c></row>
    <row r="4"><c r="A4"><v>2</v></c></row>`;
  const book = workbook([
    ['Other', ''],
    ['Table', rows],
  ]);
  const { records } = await read(book, 'Table');
  expect(records.map(({ line, problem }) => [line, problem?.message])).toEqual([
    [2, 'The cell A2 holds a formula.'],
    [3, 'The cell A3 holds a formula.'],
    [4, undefined],
  ]);
});

test('text that only looks like a formula is text', async () => {
  const { records } = await read(
    workbook([['T', `<row r="1">${text('A1', 'n')}</row><row r="2">${text('A2', '=1+1')}</row>`]]),
  );
  expect(records.map(({ cells, problem }) => [cells.get('n'), problem])).toEqual([['=1+1', null]]);
});

test('a column that is there twice is refused', async () => {
  const book = workbook([['T', `<row r="1">${text('A1', 'n')}${text('B1', 'n')}</row>`]]);
  await expect(read(book)).rejects.toThrow('The column "n" is there twice.');
});

test.each([
  ['a cell far down', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
  ['a row far down without cells', '<row r="999999999"></row>'],
  ['a cell far to the right', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['an address in other words', '<row r="1"><c r="A1e9"><v>1</v></c></row>'],
  [
    'many cells far to the right',
    Array.from(
      { length: 700 },
      (_, at) => `<row r="${at + 1}"><c x=">" r="XFD${at + 1}"><v>1</v></c></row>`,
    ).join(''),
  ],
])('%s is refused before it is spread out', async (_, rows) => {
  await expect(read(workbook([['T', rows]]))).rejects.toThrow(
    /outside what a sheet can hold|more than 10000000 cells/,
  );
});

test('an archive that unpacks to more than it says, or says more than is read, is refused', async () => {
  const book = workbook([['T', ' '.repeat(50_000_000)]]);
  await expect(read(claiming(book, 1000))).rejects.toThrow('no workbook that can be read');
  await expect(read(claiming(book, 600_000_000))).rejects.toThrow('unpacks to');
});

test('an archive that is none, is cut off or holds something else is refused', async () => {
  const book = workbook([['T', '']]);
  for (const bytes of [
    book.subarray(0, 300),
    zipSync({ 'a.txt': strToU8('b') }),
    Buffer.from('PK\u0003\u0004'),
  ])
    await expect(read(bytes)).rejects.toThrow('no workbook that can be read');
});

/**
 * The archive with another size for its last entry in the central directory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12)
 */
function claiming(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return bytes;
}
