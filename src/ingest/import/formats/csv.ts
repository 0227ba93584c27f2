// Papa Parse: well kept, without dependencies, and of the well-kept ones the only one that reads 100,000 rows in a second.
import Papa from 'papaparse';
import type { ImportFile, RowProblem } from '../import-source.ts';
import { countLines, readTextSlices, unusable } from './utf8-slices.ts';

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

export type Delimiter = ',' | ';' | '\t';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Characters of a record. What is longer is a quote that nobody closed. */
const longestRecord = 32_000_000;

/** What Papa's parser gives; its own types do not say. */
interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The records of a file of delimited text, whose first record names the columns. Records of another width are handed on
 * as they are; empty lines are left out.
 *
 * @throws {GrappeError} IMPORT_INVALID for an empty file, a quote that is not closed, a column named twice, and those of `readTextSlices`
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* readCsvSlices(file: ImportFile, options: CsvOptions = {}): AsyncGenerator<CsvSlice> {
  let parser: Papa.Parser | null = null;
  let header: readonly string[] | null = null;
  let text = '';
  let line = 1;
  const take = (isLast: boolean): CsvSlice | null => {
    parser ??= parserOf(options.delimiter ?? delimiterOf(text));
    const parsed = parser.parse(text, 0, !isLast) as Parsed;
    refuseQuotes(parsed, file, line);
    const taken = text.slice(0, parsed.meta.cursor);
    const records = locate(parsed.data, taken, line);
    line += countLines(taken);
    text = text.slice(taken.length);
    const [first, ...rest] = header ? [null, ...records] : records;
    if (first) header = headerOf(first, file);
    return header && { header, records: rest.filter((each): each is CsvRecord => each !== null) };
  };
  for await (const slice of readTextSlices(file)) {
    text += slice;
    if (!text.includes('\n')) continue;
    const taken = take(false);
    if (taken && taken.records.length > 0) yield taken;
    if (text.length > longestRecord) throw unclosed(file, line);
  }
  const last = text === '' ? null : take(true);
  if (!header) throw unusable(file, 1, 'The file has no rows.', 'Download it again.');
  yield last ?? { header, records: [] };
}

/** What is wrong with a record that has not as many cells as the header. */
export function widthProblem({ cells }: CsvRecord, header: readonly string[]): RowProblem {
  return {
    column: 1,
    message: `The row has ${cells.length} cells, the header ${header.length}.`,
    hint: 'A cell with the delimiter in it stands in quotes.',
  };
}

function parserOf(delimiter: Delimiter): Papa.Parser {
  return new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
}

/** The one that the first line has most of, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const bare = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function locate(data: readonly string[][], taken: string, start: number): readonly CsvRecord[] {
  // Most files have no line end within a cell; then lines need not be counted cell by cell.
  const isPlain = countLines(taken) === data.length;
  let line = start;
  return data.flatMap((cells): CsvRecord[] => {
    const record = { line, cells };
    line += isPlain ? 1 : 1 + cells.reduce((sum, cell) => sum + countLines(cell), 0);
    return cells.length === 1 && cells[0] === '' ? [] : [record];
  });
}

function headerOf({ cells, line }: CsvRecord, file: ImportFile): readonly string[] {
  const header = cells.map((name) => name.trim());
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
  if (twice !== undefined)
    throw unusable(file, line, `The column "${twice}" is there twice.`, 'Rename one of them.');
  return header;
}

function refuseQuotes({ errors, data }: Parsed, file: ImportFile, line: number): void {
  const [error] = errors;
  if (!error) return;
  const before = data.slice(0, error.row ?? 0);
  const lines = before.reduce(
    (sum, cells) => sum + 1 + cells.reduce((more, cell) => more + countLines(cell), 0),
    0,
  );
  throw unclosed(file, line + lines);
}

function unclosed(file: ImportFile, line: number) {
  return unusable(
    file,
    line,
    'A quote in the row that begins here is not closed, or stands inside a cell.',
    'A quote within a cell is doubled: "".',
  );
}
