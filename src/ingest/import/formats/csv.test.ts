import fc from 'fast-check';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { GrappeError } from '../../../errors/problem.ts';
import type { ImportFile } from '../import-source.ts';
import { readCsvSlices, widthProblem, type CsvRecord, type Delimiter } from './csv.ts';

function fileOf(bytes: Uint8Array | string, sliceBytes = 1 << 20): ImportFile {
  const all = Buffer.from(bytes);
  const slices = Array.from({ length: Math.ceil(all.length / sliceBytes) }, (_, index) =>
    all.subarray(index * sliceBytes, (index + 1) * sliceBytes),
  );
  return { path: 'list.csv', size: all.length, open: () => Readable.from(slices) };
}

async function read(file: ImportFile): Promise<{ header: readonly string[]; records: CsvRecord[] }> {
  let header: readonly string[] = [];
  const records: CsvRecord[] = [];
  for await (const slice of readCsvSlices(file)) {
    header = slice.header;
    for (const record of slice.records) records.push(record);
  }
  return { header, records };
}

async function problemOf(bytes: Uint8Array | string, sliceBytes?: number) {
  try {
    await read(fileOf(bytes, sliceBytes));
  } catch (error) {
    if (error instanceof GrappeError) return error.problems[0];
    throw error;
  }
  throw new Error('it was read');
}

test('cells, quotes, blank lines and the lines where records begin', async () => {
  const { header, records } = await read(fileOf('\uFEFFa, b ,c\n1,"x, ""y""\nz",\n\n"",2,3'));
  expect(header).toEqual(['a', 'b', 'c']);
  expect(records).toEqual([
    { line: 2, cells: ['1', 'x, "y"\nz', ''] },
    { line: 5, cells: ['', '2', '3'] },
  ]);
});

test.each([
  ['a;b,c;d\n1;2;3', 3],
  ['a\tb;c\n1\t2', 2],
  ['"a;b;c",d\n1,2', 2],
  ['a\n1', 1],
])('the delimiter of %j is told from its header', async (text, columns) => {
  expect((await read(fileOf(text))).header).toHaveLength(columns);
});

const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/[\0\r\uFEFF]/g, ''));
const odd = fc.constantFrom('', '"', '""', ' ', ',', ';', '\t', '\n', '\n\n', '","', '"\n"', 'é', '😀');
const table = fc
  .record({
    width: fc.integer({ min: 2, max: 4 }),
    rows: fc.array(fc.array(fc.oneof(cell, odd), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ width, rows }) => rows.map((row) => row.slice(0, width)));

/** Ways to write a file that all mean the same. */
const form = fc.record({
  by: fc.constantFrom<Delimiter>(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.constantFrom('all', 'needed', 'mixed'),
  hasMark: fc.boolean(),
  endsWithLine: fc.boolean(),
});

type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never;

function written(
  rows: readonly (readonly string[])[],
  { by, end, quotes, hasMark, endsWithLine }: Form,
): string {
  const header = rows[0]?.map((_, index) => `column${index}`) ?? [];
  const cellOf = (text: string, index: number) => {
    const isBare = quotes === 'needed' || (quotes === 'mixed' && index % 2 === 0);
    if (isBare && !/["\n\t,;]/.test(text)) return text;
    return `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`;
  };
  const lines = [header, ...rows].map((row) => row.map(cellOf).join(by));
  return `${hasMark ? '\uFEFF' : ''}${lines.join(end)}${endsWithLine ? end : ''}`;
}

test('a table reads the same however it is quoted, parted and ended, in slices of any size', async () => {
  const size = fc.integer({ min: 1, max: 9 });
  await fc.assert(
    fc.asyncProperty(table, form, size, async (rows, how, bytes) => {
      const { records } = await read(fileOf(written(rows, how), bytes));
      expect(records.map(({ cells }) => cells)).toEqual(rows);
    }),
    { seed: 20_131_003, numRuns: 1_000 },
  );
});

test('slices cut at any byte give the records that the whole gives, and the same lines', async () => {
  const text =
    'name,what\n"Zürich ""😀""", plain\n\n"two\r\nlines" ,"a"\r\n"","x"  \nŁódź,"""\n"""\n"last","no end"';
  const whole = await read(fileOf(text));
  expect(whole.records.map(({ line }) => line)).toEqual([2, 4, 6, 7, 9]);
  const bytes = Buffer.from(text);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const parts = [bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length > 0);
    const file = { path: 'list.csv', size: bytes.length, open: () => Readable.from(parts) };
    expect(await read(file)).toEqual(whole);
  }
});

const opened = 'The quote that opens this cell is not closed, or another one stands within the cell.';

test.each([
  ['nothing but a mark', '\uFEFF', [1, 1], 'The file has no rows.'],
  ['nothing but lines', '\r\n\r\n', [1, 1], 'The file has no rows.'],
  ['a quote that is not closed', 'a,b\n1,2\n"x,3\n4,5\n', [3, 1], opened],
  ['a quote that opens on a later line of its row', 'a,b\n"1\n\n","2\n3,4\n', [4, 3], opened],
  ['a quote that seems closed by the next one', '"a","b"\n"1","2\n"3","4"\n', [2, 5], opened],
  ['a quote within a cell', 'a,b\n1,2\n3,"x"y\n', [3, 3], opened],
  ['a column that is there twice', 'a,b,a\n1,2,3', [1, 1], 'The column "a" is there twice.'],
  ['a character NUL', 'a,b\n1,2\n3,\0\n', [3, 3], 'The text has a character NUL, as no text has.'],
  [
    'Latin-1',
    Buffer.from('a,b\r\n1,2\r\nZürich,3\r\n', 'latin1'),
    [3, 2],
    'The file is not UTF-8 from here on.',
  ],
  [
    'a character cut off at the end',
    Buffer.from('a,b\n1,é').subarray(0, -1),
    [2, 3],
    'The file is not UTF-8',
  ],
  ['a character of half a pair', Buffer.from('612c620a312ceda080', 'hex'), [2, 3], 'The file is not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFa,b\n1,2', 'utf16le'), [1, 1], 'The file is UTF-16.'],
  [
    'UTF-16 of the other order',
    Buffer.from('\uFEFFa,b\n1,2', 'utf16le').swap16(),
    [1, 1],
    'The file is UTF-16.',
  ],
  ['UTF-16 without a mark', Buffer.from('a,b\n1,2', 'utf16le'), [1, 1], 'The file is UTF-16.'],
  ['an archive', Buffer.from('504b030414000000', 'hex'), [1, 1], 'The file is an archive or a workbook.'],
  ['JSON', '[\n  {"a":"1","b":2}\n]', [1, 1], 'The file is JSON, not a table.'],
  ['a page', '<!DOCTYPE html>\n<p>Not found', [1, 1], 'The file is XML or HTML, not a table.'],
  ['a compressed file', Buffer.from('1f8b0800deadbeef', 'hex'), [1, 1], 'The file is compressed.'],
] as const)('%s is told with its place', async (_what, bytes, [line, column], message) => {
  for (const slice of [1, 3, 1 << 20]) {
    const problem = await problemOf(bytes, slice);
    expect(problem).toMatchObject({ code: 'IMPORT_INVALID', place: { file: 'list.csv', line, column } });
    expect(problem?.message).toContain(message);
  }
});

test('a character of three bytes that two slices share does not hide the fault after it', async () => {
  const bytes = Buffer.concat([Buffer.from('a,b\n1,€uro '), Buffer.from([0xff]), Buffer.from('\n2,3\n')]);
  for (let size = 1; size <= bytes.length; size += 1)
    expect(await problemOf(bytes, size)).toMatchObject({ place: { line: 2, column: 8 } });
});

test('a replacement character that the file spells is a character', async () => {
  expect((await read(fileOf('a,b\n\uFFFD,\uFEFF\n'))).records[0]?.cells).toEqual(['\uFFFD', '\uFEFF']);
});

test('a quote that is never closed ends the reading before the memory does, at its place', async () => {
  let sliced = 0;
  const slice = Buffer.from(`${'x'.repeat(65_535)}\n`);
  const file: ImportFile = {
    path: 'list.csv',
    size: 1 << 30,
    open: () =>
      Readable.from(
        (function* () {
          yield Buffer.from('a,b\n1,2\nx,"');
          for (; sliced < (1 << 30) / slice.length; sliced += 1) yield slice;
        })(),
      ),
  };
  await expect(read(file)).rejects.toMatchObject({ problems: [{ place: { line: 3, column: 3 } }] });
  expect(sliced).toBeLessThan(1_000);
});

test('a long cell and all that comes after it are no record too long', async () => {
  const rows = '2,3\n'.repeat(5_000_000);
  const { records } = await read(fileOf(`a,b\n1,"${'x'.repeat(17_000_000)}"\n${rows}`, 1 << 18));
  expect(records).toHaveLength(5_000_001);
  expect(records.at(-1)).toEqual({ line: 5_000_002, cells: ['2', '3'] });
});

test('a line that never ends is told as one', async () => {
  const problem = await problemOf(`a,b\n1,2\n${'x,'.repeat(17_000_000)}\n3,4\n`, 1 << 22);
  expect(problem).toMatchObject({
    place: { line: 3, column: 1 },
    message: 'The record that begins here has more than 32,000,000 characters.',
  });
});

test('a row of another width is handed on, and its problem tells both widths', async () => {
  const { header, records } = await read(fileOf('a,b\n1\n1,2,3\n'));
  expect(records.map((record) => widthProblem(record, header).message)).toEqual([
    'The row has 1 cells, the header 2.',
    'The row has 3 cells, the header 2.',
  ]);
});

test('a cell of ten megabytes is a cell', async () => {
  const { records } = await read(fileOf(`a,b\n1,"${'x'.repeat(10_000_000)}"\n2,3\n`));
  expect(records.map(({ cells }) => cells[1]?.length)).toEqual([10_000_000, 1]);
});
