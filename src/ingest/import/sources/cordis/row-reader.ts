import { daysOf } from '../../../../util/edtf.ts';
import type { CsvRecord } from '../../formats/csv.ts';
import { amountOf } from '../cells/amounts.ts';
import type { RowProblem } from '../../import-source.ts';
import type { Columns } from '../cells/columns.ts';

/** Reads the cells of one record and collects what is wrong with them. */
export class RowReader {
  readonly #record: CsvRecord;
  readonly #columns: Columns;
  readonly problems: RowProblem[] = [];

  constructor(record: CsvRecord, columns: Columns) {
    this.#record = record;
    this.#columns = columns;
  }

  text(name: string): string {
    return this.#columns.text(this.#record, name);
  }

  /** White space of any kind and length is one blank. */
  words(name: string): string {
    const text = this.text(name);
    return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  }

  required(name: string): string {
    const text = this.text(name);
    if (text === '') this.problem(name, `The row has no ${name}.`);
    return text;
  }

  amount(name: string): number | null {
    const cell = amountOf(this.text(name));
    if ('value' in cell) return cell.value;
    this.problem(name, `${name}: ${cell.fault}`, cell.hint);
    return null;
  }

  /** The day of a date or of a time of day. */
  day(name: string): string | null {
    const text = this.text(name);
    if (text === '') return null;
    const day = /^(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?)?$/.exec(text)?.[1];
    if (day !== undefined && isDay(day)) return day;
    this.problem(name, `${name}: "${text}" is not a day.`, 'Write YYYY-MM-DD.');
    return null;
  }

  /** `true` and `false` in any case, or empty. */
  flag(name: string): boolean | null {
    const text = this.text(name);
    switch (text.length > 5 ? '?' : text.toLowerCase()) {
      case '':
        return null;
      case 'true':
        return true;
      case 'false':
        return false;
      default:
        this.problem(name, `${name}: "${text}" is neither true nor false.`);
        return null;
    }
  }

  problem(name: string, message: string, hint?: string): void {
    this.problems.push({ column: this.#columns.column(name), message, ...(hint ? { hint } : {}) });
  }
}

const days = new Map<string, boolean>();

/** A file has a few thousand days at most, and a million rows. */
function isDay(day: string): boolean {
  const known = days.get(day) ?? daysOf(day) !== null;
  if (days.size < 20_000) days.set(day, known);
  return known;
}
