import fc from 'fast-check';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { GrappeError } from '../../../errors/problem.ts';
import type { ImportFile } from '../import-source.ts';
import { readCsvSlices, type CsvRecord, type Delimiter } from './csv.ts';

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
    records.push(...slice.records);
  }
  return { header, records };
}

async function problemOf(bytes: Uint8Array | string) {
  try {
    await read(fileOf(bytes));
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
const table = fc
  .record({
    width: fc.integer({ min: 2, max: 4 }),
    rows: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ width, rows }) => rows.map((row) => row.slice(0, width)));

test('a table reads the same with any delimiter, any line end, in slices of any size', async () => {
  const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  await fc.assert(
    fc.asyncProperty(
      table,
      delimiter,
      lineEnd,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (rows, by, end, size, last) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`;
        const header = rows[0]?.map((_, index) => `column${index}`) ?? [];
        const text = [header, ...rows].map((row) => row.map(quoted).join(by)).join(end) + (last ? end : '');
        const { records } = await read(fileOf(text, size));
        expect(records.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
    { seed: 20_131_003, numRuns: 300 },
  );
});

test.each([
  ['nothing but a mark', '\uFEFF', 1, 'The file has no rows.'],
  ['a quote that is not closed', 'a,b\n1,2\n"x,3\n4,5\n', 3, 'A quote in the row that begins here'],
  ['a quote within a cell', 'a,b\n1,2\n"x"y,3\n', 3, 'A quote in the row that begins here'],
  ['a column that is there twice', 'a,b,a\n1,2,3', 1, 'The column "a" is there twice.'],
  ['a character NUL', 'a,b\n1,2\n3,\0\n', 3, 'The text has a character NUL'],
  ['Latin-1', Buffer.from('a,b\n1,2\nZürich,3\n', 'latin1'), 3, 'The file is not UTF-8 from here on.'],
  ['a character cut off at the end', Buffer.from('a,b\n1,é').subarray(0, -1), 2, 'The file is not UTF-8'],
  ['UTF-16', Buffer.from('\uFEFFa,b\n1,2', 'utf16le'), 1, 'The file is UTF-16.'],
] as const)('%s is told with its line', async (_what, bytes, line, message) => {
  const problem = await problemOf(bytes);
  expect(problem).toMatchObject({ code: 'IMPORT_INVALID', place: { file: 'list.csv', line } });
  expect(problem?.message).toContain(message);
});

test('a quote that is never closed ends the reading before the memory does', async () => {
  const rest = 'x'.repeat(34_000_000);
  expect(await problemOf(`a,b\n1,2\n"${rest}\n`)).toMatchObject({ place: { line: 3 } });
});

test('a cell of ten megabytes is a cell', async () => {
  const { records } = await read(fileOf(`a,b\n1,"${'x'.repeat(10_000_000)}"\n2,3\n`));
  expect(records.map(({ cells }) => cells[1]?.length)).toEqual([10_000_000, 1]);
});
