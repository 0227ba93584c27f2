import { zipSync } from 'fflate';
// read-excel-file: the one reader of workbooks that is kept, small, and reads without running anything.
import readSheets from 'read-excel-file/node';
import { suggestion } from '../../../util/nearest.ts';
import type { ImportFile } from '../import-source.ts';
import { surveySheet } from './survey-sheet.ts';
import { numberText, type Decimals, type TableRecord, type TableSlice } from './table-record.ts';
import { unzip } from './unzip.ts';
import { unusable } from './utf8-slices.ts';
import { attribute, tagsOf } from './xml-tags.ts';

/** Bytes of a workbook as it is stored: it is read in memory. */
const mostPacked = 32_000_000;

type Cell = string | number | boolean | Date | null | undefined;

export interface Sheet {
  readonly name: string;
  /** From row 1 and column A. */
  readonly rows: readonly (readonly Cell[])[];
  /** Addresses of the cells that a formula works out, by row. */
  readonly formulas: ReadonlyMap<number, readonly string[]>;
}

/** Whether a file begins as archives do, of which workbooks are a sort. */
export function isWorkbook(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

/**
 * The first sheet of a workbook (.xlsx), or the one of a name; its first row names the columns. A row with a formula is a
 * problem: what it comes to is not in the file for sure.
 *
 * @throws {GrappeError} IMPORT_INVALID for what is no workbook, too large, without rows, or with a column named twice
 */
export async function readWorkbook(
  file: ImportFile,
  name: string | null,
  decimals: Decimals,
): Promise<TableSlice> {
  const sheets = await readAllSheets(file);
  const names = sheets.map((each) => each.name);
  const sheet = name === null ? sheets[0] : sheets.find((each) => each.name === name);
  if (name !== null && !sheet)
    throw unusable(file, 1, `The workbook has no sheet "${name}".`, suggestion(name, names));
  const [head, ...body] = sheet?.rows ?? [];
  if (!sheet || !head)
    throw unusable(file, 1, 'The sheet has no rows.', 'Name the sheet with the table: sheet: NAME.');
  const header = head.map((cell) => textOf(cell, decimals).trim());
  const twice = header.find((column, index) => column !== '' && header.indexOf(column) !== index);
  if (twice !== undefined)
    throw unusable(file, 1, `The column "${twice}" is there twice.`, 'Rename one of them.');
  const records = body.map((cells, index) => recordOf(cells, header, index + 2, sheet, decimals));
  return { header, records: records.filter(({ cells }) => [...cells.values()].some((text) => text !== '')) };
}

/**
 * All sheets of a workbook (.xlsx) in their order.
 *
 * @throws {GrappeError} IMPORT_INVALID for what is no workbook or too large
 */
export async function readAllSheets(file: ImportFile): Promise<readonly Sheet[]> {
  const isXml = (name: string) => name.endsWith('.xml') || name.endsWith('.xml.rels');
  const parts = unzip(file, await bytesOf(file), isXml);
  const surveys = sheetPaths(parts).map((path) => surveySheet(file, parts.get(path)?.toString('utf8') ?? ''));
  const sheets = await spreadOut(file, parts);
  return sheets.map(({ sheet, data }, index) => ({
    name: sheet,
    rows: data,
    formulas: surveys[index] ?? new Map<number, readonly string[]>(),
  }));
}

/** A cell as text; a day without a time of day is a day. */
export function textOf(cell: Cell, decimals: Decimals = 'point'): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return typeof cell === 'number' ? numberText(cell, decimals) : String(cell);
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

interface Spread {
  readonly sheet: string;
  readonly data: readonly (readonly Cell[])[];
}

/** Packed anew, since the reader believes the headers of entries, which need not be what the directory says. */
async function spreadOut(file: ImportFile, parts: ReadonlyMap<string, Buffer>): Promise<readonly Spread[]> {
  const bytes = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
  // Its types say `typeof Date` where a Date is meant.
  return (await readSheets(bytes).catch(() => {
    throw unusable(
      file,
      1,
      'The file is an archive, but no workbook that can be read.',
      'Save it as .xlsx or CSV.',
    );
  })) as unknown as readonly Spread[];
}

/** Paths of the sheets in the order of the workbook. */
function sheetPaths(parts: ReadonlyMap<string, Buffer>): readonly string[] {
  const text = (path: string) => parts.get(path)?.toString('utf8') ?? '';
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return tagsOf(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function recordOf(
  cells: readonly Cell[],
  header: readonly string[],
  line: number,
  { formulas }: Sheet,
  decimals: Decimals,
): TableRecord {
  const found = formulas.get(line) ?? [];
  const which =
    found.length > 1 ? `cells ${found.join(', ')} hold formulas` : `cell ${found[0]} holds a formula`;
  return {
    line,
    cells: new Map(header.map((name, index) => [name, textOf(cells[index], decimals)])),
    problem:
      found.length === 0
        ? null
        : { column: 1, message: `The ${which}.`, hint: 'Paste the value in its place.' },
  };
}
