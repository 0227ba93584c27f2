import type { ImportFile } from '../import-source.ts';
import { unusable } from './utf8-slices.ts';
import { attribute } from './xml-tags.ts';

/** Most places of a sheet between A1 and the last cells of its rows. */
const mostCells = 10_000_000;
/** The size of a sheet in the specification. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** Rows, cells and formulas; a `>` may stand within the quotes of an attribute. */
const tag = /<(?:\w+:)?(row|c|f)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;

/**
 * Addresses of the cells of a sheet that hold formulas, by row. The XML is read for them before the sheet is spread out in
 * memory: a cell far to the right or far down costs a few bytes there, and gigabytes as an empty table.
 *
 * @see ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f) and 18.3.1.73 (row)
 * @throws {GrappeError} IMPORT_INVALID where it is larger than a sheet can be or than is read
 */
export function surveySheet(file: ImportFile, xml: string): ReadonlyMap<number, readonly string[]> {
  const formulas = new Map<number, string[]>();
  let address = '';
  let [row, column, cells] = [0, 0, 0];
  for (const [, name, attributes = ''] of xml.matchAll(tag)) {
    if (name === 'f') {
      formulas.set(row, [...(formulas.get(row) ?? []), address]);
      continue;
    }
    const at = attribute(attributes, 'r');
    // Without one it is the next, as many as there are tags.
    if (at === '') continue;
    const [nextRow, nextColumn] = placeOf(file, at);
    cells += nextRow === row ? nextColumn - column : nextColumn;
    [row, column, address] = [nextRow, nextColumn, at];
    if (cells > mostCells)
      throw tooLarge(file, `A sheet has more than ${mostCells} cells, empty ones included.`);
  }
  return formulas;
}

/** `B12` as row 12 and column 2, `12` as row 12. */
function placeOf(file: ImportFile, address: string): readonly [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? [];
  const [row, column] = [Number(digits), columnNumber(letters ?? '')];
  if (digits === undefined || row > mostRows || column > mostColumns)
    throw tooLarge(file, `"${address}" lies outside what a sheet can hold.`);
  return [row, column];
}

/** A is 1, Z 26, AA 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function tooLarge(file: ImportFile, message: string) {
  return unusable(file, 1, message, 'Save it as CSV, which may be of any size.');
}
