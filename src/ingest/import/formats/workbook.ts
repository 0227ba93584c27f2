import { unzipSync } from 'fflate';
// read-excel-file: the one reader of workbooks that is kept, small, and reads without running anything.
import { readSheet } from 'read-excel-file/node';
import type { ImportFile } from '../import-source.ts';
import type { TableRecord, TableSlice } from './table-record.ts';
import { unusable } from './utf8-slices.ts';

/** Bytes of a workbook, packed and unpacked: it is read in memory, and a hundred bytes can unpack to a hundred million. */
const mostPacked = 32_000_000;
const mostUnpacked = 512_000_000;

type Cell = string | number | boolean | Date | null | undefined;

/** Whether a file begins as archives do, of which workbooks are a sort. */
export function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

/**
 * The first sheet of a workbook (.xlsx); its first row names the columns. A row with a formula is a problem: what it comes
 * to is not in the file for sure.
 *
 * @throws {GrappeError} IMPORT_INVALID for what is no workbook, too large, or without rows
 */
export async function readWorkbook(file: ImportFile): Promise<TableSlice> {
  const bytes = await bytesOf(file);
  const formulas = formulasIn(bytes, file);
  const rows = (await readSheet(bytes).catch(() => {
    throw broken(file);
  })) as readonly (readonly Cell[])[];
  const [head, ...body] = rows;
  if (!head) throw unusable(file, 1, 'The first sheet has no rows.', 'Move the table to the first sheet.');
  const header = head.map((cell) => textOf(cell).trim());
  const records = body.map((cells, index) => recordOf(cells, header, index + 2, formulas));
  return { header, records: records.filter(({ cells }) => [...cells.values()].some((text) => text !== '')) };
}

async function bytesOf(file: ImportFile): Promise<Buffer> {
  if (file.size > mostPacked)
    throw unusable(
      file,
      1,
      `The workbook has more than ${mostPacked} bytes.`,
      'Save it as CSV, which may be of any size.',
    );
  const chunks: Buffer[] = [];
  for await (const chunk of file.open()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Cells with a formula by row. Sizes are looked at first, and only the sheet itself is unpacked. */
function formulasIn(bytes: Buffer, file: ImportFile): ReadonlyMap<number, string> {
  let unpacked = 0;
  const isFirstSheet = (name: string) => name === 'xl/worksheets/sheet1.xml';
  const entries = unzip(bytes, file, ({ name, originalSize }) => {
    unpacked += originalSize;
    return unpacked <= mostUnpacked && isFirstSheet(name);
  });
  if (unpacked > mostUnpacked)
    throw unusable(file, 1, `The workbook unpacks to more than ${mostUnpacked} bytes.`, 'Save it as CSV.');
  const sheet = Buffer.from(entries['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
  const cells = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*>\s*<f[\s>/]/g)];
  return new Map(cells.map(([, column = '', row = '']) => [Number(row), `${column}${row}`]));
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzip(bytes: Buffer, file: ImportFile, filter: Filter): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw broken(file);
  }
}

function broken(file: ImportFile) {
  return unusable(
    file,
    1,
    'The file is an archive, but no workbook that can be read.',
    'Save it as .xlsx or CSV.',
  );
}

function recordOf(
  cells: readonly Cell[],
  header: readonly string[],
  line: number,
  formulas: ReadonlyMap<number, string>,
): TableRecord {
  const formula = formulas.get(line);
  return {
    line,
    cells: new Map(header.map((name, index) => [name, textOf(cells[index])])),
    problem:
      formula === undefined
        ? null
        : {
            column: 1,
            message: `The cell ${formula} holds a formula.`,
            hint: 'Paste its value in its place.',
          },
  };
}

/** A day without a time of day is a day. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell);
}
