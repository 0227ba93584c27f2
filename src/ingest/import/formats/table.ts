import type { ImportFile } from '../import-source.ts';
import { readCsvSlices, widthProblem, type CsvRecord, type Delimiter } from './csv.ts';
import { readJsonRecords, type JsonRecord } from './json-records.ts';
import { numberText, type Decimals, type TableRecord, type TableSlice } from './table-record.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** What the file does not say of itself; null to tell it from the file. */
export interface TableOptions {
  readonly delimiter: Delimiter | null;
  /** Of a workbook, the first one unless named. */
  readonly sheet: string | null;
  /** How numbers are written in texts; cells that are numbers themselves are handed on in the same way. */
  readonly decimals: Decimals;
}

/**
 * The rows of a table in CSV, TSV, JSON Lines or a sheet of a workbook, told from the first bytes of the file.
 *
 * @throws {GrappeError} IMPORT_INVALID, see `readCsvSlices`, `readJsonRecords` and `readWorkbook`
 */
export async function* readTable(
  file: ImportFile,
  { delimiter, sheet, decimals }: TableOptions,
): AsyncGenerator<TableSlice> {
  const first = await firstBytes(file);
  if (isWorkbook(first)) yield await readWorkbook(file, sheet, decimals);
  else if (/^(\uFEFF)?\s*[[{]/.test(first.toString('utf8'))) yield* ofJson(file, decimals);
  else yield* ofCsv(file, delimiter);
}

/** Those by which the layout of a file is told. */
export async function firstBytes(file: ImportFile): Promise<Buffer> {
  const stream = file.open();
  for await (const chunk of stream) {
    stream.destroy();
    return (chunk as Buffer).subarray(0, 4096);
  }
  return Buffer.alloc(0);
}

async function* ofCsv(file: ImportFile, delimiter: Delimiter | null): AsyncGenerator<TableSlice> {
  for await (const { header, records } of readCsvSlices(file, delimiter === null ? {} : { delimiter })) {
    yield { header, records: records.map((record) => ofRecord(record, header)) };
  }
}

function ofRecord(record: CsvRecord, header: readonly string[]): TableRecord {
  return {
    line: record.line,
    cells: new Map(header.map((name, index) => [name, record.cells[index] ?? ''])),
    problem: record.cells.length === header.length ? null : widthProblem(record, header),
  };
}

async function* ofJson(file: ImportFile, decimals: Decimals): AsyncGenerator<TableSlice> {
  for await (const records of readJsonRecords(file))
    yield { header: null, records: records.map((record) => ofObject(record, decimals)) };
}

/** A record that is no object, or not flat, is a problem of its own. */
function ofObject({ place: { line, column }, value, problem }: JsonRecord, decimals: Decimals): TableRecord {
  if (problem) return { line, cells: new Map(), problem };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const hint = 'Records of a table are objects: {"Column": "cell"}.';
    return { line, cells: new Map(), problem: { column, message: 'The record is no object.', hint } };
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const nested = entries.find(([, member]) => typeof member === 'object' && member !== null);
  return {
    line,
    cells: new Map(entries.map(([name, member]) => [name, textOf(member, decimals)])),
    problem: nested
      ? { column, message: `"${nested[0]}" is no plain value.`, hint: 'Records of a table are flat.' }
      : null,
  };
}

function textOf(value: unknown, decimals: Decimals): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, decimals);
  return typeof value === 'boolean' ? String(value) : '';
}
