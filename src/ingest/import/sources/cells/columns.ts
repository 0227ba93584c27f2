import type { CsvRecord, CsvSlice } from '../../formats/csv.ts';

/** Cells by the names of their columns, whatever their order and case. */
export interface Columns {
  has(name: string): boolean;
  /** The cell without blanks around it; empty where the file lacks the column. */
  text(record: CsvRecord, name: string): string;
  /** Counts from 1; the first one where the file lacks the column. */
  column(name: string): number;
}

export function columnsOf({ header }: Pick<CsvSlice, 'header'>): Columns {
  const places = new Map(header.map((name, index) => [name.toLowerCase(), index]));
  // By the names that are asked for as they are: each is asked for in every row.
  const asked = new Map<string, number>();
  const place = (name: string) => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    const found = places.get(name.toLowerCase()) ?? -1;
    asked.set(name, found);
    return found;
  };
  return {
    has: (name) => place(name) >= 0,
    text: ({ cells }, name) => (cells[place(name)] ?? '').trim(),
    column: (name) => Math.max(1, place(name) + 1),
  };
}
