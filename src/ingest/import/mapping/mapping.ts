import type { Place } from '../../../errors/problem.ts';
import type { Located, LocatedMap } from '../../seeds/located.ts';

/** The order of the parts of dates that a table writes as numbers. */
export type DateOrder = 'day-month-year' | 'month-day-year';

/** What the columns of a table mean, in the words in which seeds write nodes and statements. */
export interface TableMapping {
  /** Path of the mapping file, to tell problems by. */
  readonly file: string;
  /** SHA-256 of the mapping: another one reads the same table as saying something else. */
  readonly checksum: string;
  /** Properties of the source that the statements cite. */
  readonly source: Readonly<Record<string, string | readonly string[]>>;
  /** Null where dates are EDTF already. */
  readonly dates: DateOrder | null;
  readonly decimals: 'point' | 'comma';
  /** Of a text by its columns; null to tell it from the header. */
  readonly delimiter: ',' | ';' | '\t' | null;
  /** Of a workbook; null for the first one. */
  readonly sheet: string | null;
  /** Words of a column and what they stand for. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Where the mapping names their columns. */
  readonly valuesAt: ReadonlyMap<string, Place>;
  readonly nodes: readonly LocatedMap[];
  readonly statements: readonly LocatedMap[];
}

/** Every template of a mapping. */
export function templatesOf({ nodes, statements }: TableMapping): readonly Located[] {
  return [...nodes, ...statements];
}
