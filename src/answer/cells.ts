import { invariant } from '../util/invariant.ts';

/** One row as the database gives it: plain values by position, nested rows as lists. */
export type Cells = readonly unknown[];
export type Rows = readonly Cells[];

export function rowAt(rows: Rows, index: number): Cells {
  const row = rows[index];
  invariant(row, `there is a row ${index}`);
  return row;
}

/** The rows nested in a cell; the writer made them lists. */
export function rowsIn(cell: unknown): Rows {
  invariant(Array.isArray(cell), 'a page is a list of rows');
  return cell as Rows;
}
