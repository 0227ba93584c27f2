import type { RowProblem } from '../import-source.ts';

/** A row of a table, whatever it is written in. */
export interface TableRecord {
  /** Where it begins, from 1; of a workbook the row. */
  readonly line: number;
  /** Texts by the names of the columns. */
  readonly cells: ReadonlyMap<string, string>;
  readonly problem: RowProblem | null;
}

export interface TableSlice {
  /** Null where each record names its own columns. */
  readonly header: readonly string[] | null;
  readonly records: readonly TableRecord[];
}

/** The sign before the decimals of a number. */
export type Decimals = 'point' | 'comma';

/** A number as a table writes it. */
export function numberText(value: number, decimals: Decimals): string {
  return decimals === 'comma' ? String(value).replace('.', ',') : String(value);
}
