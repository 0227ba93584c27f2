import type { ImportFile, RowProblem } from '../import-source.ts';
import { recordSplitter, type Delimiter } from './split-records.ts';
import { countLines, pointAfter, readTextSlices, unusable } from './utf8-slices.ts';

export type { Delimiter } from './split-records.ts';

export interface CsvRecord {
  /** Where the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvSlice {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

export interface CsvOptions {
  /** Told from the header where it is not given. */
  readonly delimiter?: Delimiter;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** How texts begin that are no tables. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^\s*[[{]\s*(?:[[{"]|$)/, 'JSON'],
  [/^\s*<[?!a-z]/i, 'XML or HTML'],
];

/** Characters of a record. What is longer is a quote that nobody closed. */
const longestRecord = 32_000_000;

/**
 * The records of a file of delimited text, whose first record names the columns. Records of another width are handed on
 * as they are; empty lines are left out.
 *
 * @throws {GrappeError} IMPORT_INVALID for an empty file, JSON and XML, a quote that is not closed, a column named twice, and those of `readTextSlices`
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* readCsvSlices(file: ImportFile, options: CsvOptions = {}): AsyncGenerator<CsvSlice> {
  const reader = new CsvReader(file, options);
  for await (const text of readTextSlices(file)) {
    const slice = reader.take(text);
    if (slice && slice.records.length > 0) yield slice;
  }
  yield reader.end();
}

/** What is wrong with a record that has not as many cells as the header. */
export function widthProblem({ cells }: CsvRecord, header: readonly string[]): RowProblem {
  return {
    column: 1,
    message: `The row has ${cells.length} cells, the header ${header.length}.`,
    hint: 'A cell with the delimiter in it stands in quotes.',
  };
}

class CsvReader {
  readonly #file: ImportFile;
  readonly #delimiter: Delimiter | undefined;
  #split: ReturnType<typeof recordSplitter> | null = null;
  #header: readonly string[] | null = null;
  /** What has not been split, from the beginning of a record. */
  #text = '';
  #line = 1;
  /** Below this length `#text` is not split again: a long record would be split anew with each slice. */
  #enough = 0;

  constructor(file: ImportFile, { delimiter }: CsvOptions) {
    this.#file = file;
    this.#delimiter = delimiter;
  }

  /** What ends with this text; null as long as that is not even the header. */
  take(text: string): CsvSlice | null {
    this.#text += text;
    const isDue = text.includes('\n') && this.#text.length >= this.#enough;
    const records = isDue || this.#text.length > longestRecord ? this.#records(true) : [];
    if (this.#text.length > longestRecord) this.#refuseLength();
    return this.#sliceOf(records);
  }

  end(): CsvSlice {
    const slice = this.#sliceOf(this.#text === '' ? [] : this.#records(false));
    if (slice) return slice;
    throw unusable(this.#file, 1, 'The file has no rows.', 'Download it again.');
  }

  #records(isCut: boolean): readonly CsvRecord[] {
    this.#split ??= this.#begin();
    const { rows, length, fault } = this.#split(this.#text, isCut);
    if (fault !== null) throw this.#unpaired(fault);
    const taken = this.#text.slice(0, length);
    const records = locate(rows, taken, this.#line);
    this.#line += countLines(taken);
    this.#text = this.#text.slice(length);
    this.#enough = length === 0 ? 2 * this.#text.length : 0;
    return records;
  }

  #begin(): ReturnType<typeof recordSplitter> {
    const other = others.find(([shape]) => shape.test(this.#text));
    if (other) throw unusable(this.#file, 1, `The file is ${other[1]}, not a table.`, 'Save it as CSV.');
    return recordSplitter(this.#delimiter ?? delimiterOf(this.#text));
  }

  #sliceOf(records: readonly CsvRecord[]): CsvSlice | null {
    if (this.#header) return { header: this.#header, records };
    const [first, ...rest] = records;
    if (!first) return null;
    this.#header = headerOf(first, this.#file);
    return { header: this.#header, records: rest };
  }

  #refuseLength(): never {
    const { fault } = this.#split?.(this.#text, false) ?? { fault: null };
    if (fault !== null) throw this.#unpaired(fault);
    const message = `The record that begins here has more than ${longestRecord.toLocaleString('en')} characters.`;
    throw unusable(this.#file, this.#line, message, 'Records end with the line.');
  }

  #unpaired(at: number) {
    return unusable(
      this.#file,
      pointAfter({ line: this.#line, column: 1 }, this.#text.slice(0, at)),
      'The quote that opens this cell is not closed, or another one stands within the cell.',
      'A quote within a cell is doubled: "".',
    );
  }
}

/** The one that the header has most of, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const [header = ''] = text.replace(/"[^"]*"|^\n+/g, '').split('\n', 1);
  const counts = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function locate(rows: readonly (readonly string[])[], taken: string, start: number): readonly CsvRecord[] {
  // Most files have no line end within a cell; then lines need not be counted cell by cell.
  const isPlain = countLines(taken) === rows.length;
  const records: CsvRecord[] = [];
  let line = start;
  for (const cells of rows) {
    if (cells.length > 1 || cells[0] !== '') records.push({ line, cells });
    line += isPlain ? 1 : 1 + cells.reduce((sum, cell) => sum + countLines(cell), 0);
  }
  return records;
}

function headerOf({ cells, line }: CsvRecord, file: ImportFile): readonly string[] {
  const header = cells.map((name) => name.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined)
    throw unusable(file, line, `The column "${twice}" is there twice.`, 'Rename one of them.');
  return header;
}
