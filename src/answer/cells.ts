import type { ConnectionShape } from '../query/plan/shape.ts';
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

/** The row that a cell points to. */
export function rowIn(cell: unknown): Cells {
  invariant(Array.isArray(cell), 'a row is a list of cells');
  return cell as Cells;
}

/** What a connection shows: the rows of its page in the order of the list, whether there are others beyond it, its counts and its groups where asked. */
export interface PageOfRows {
  readonly page: Rows;
  /** In the direction in which the page was read. */
  readonly hasMore: boolean;
  readonly total: unknown;
  readonly nodes: unknown;
  /** The row in which the connection stands; empty at the root. */
  readonly around: Cells;
  /** Rows of key, label and count, for each grouping that was asked. */
  readonly groups: readonly Rows[];
}

/** `rows` may hold one more than the page, which tells that there are others beyond; a backward page comes last row first. */
export function pageOfRows(
  { size, backward }: Pick<ConnectionShape, 'size' | 'backward'>,
  rows: Rows,
  total: unknown = null,
  nodes: unknown = null,
  around: Cells = [],
  groups: readonly Rows[] = [],
): PageOfRows {
  const hasMore = rows.length > size;
  const read = hasMore ? rows.slice(0, size) : rows;
  return { page: backward ? read.toReversed() : read, hasMore, total, nodes, around, groups };
}
