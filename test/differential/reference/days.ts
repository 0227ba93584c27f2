/** The days that a date can mean: its first, and the first after it; null where it is open. */
export interface DayRange {
  readonly first: string | null;
  readonly after: string | null;
}

/** The days of the forms of EDTF that `graph/dates.ts` makes, read by calendar arithmetic of its own. */
export function rangeOf(text: string): DayRange {
  const [from = '', to] = text.split('/');
  if (to === undefined) return { first: firstDay(from), after: dayAfterLast(from) };
  return { first: firstDay(from), after: dayAfterLast(to) };
}

function firstDay(text: string): string | null {
  if (text === '..') return null;
  const { year, month, day } = partsOf(text);
  return iso(year, month > 20 ? (month - 20) * 3 : month || 1, day || 1);
}

function dayAfterLast(text: string): string | null {
  if (text === '..') return null;
  const { year, month, day } = partsOf(text);
  if (day > 0) return iso(year, month, day + 1);
  if (month > 20) return iso(year, (month - 20) * 3 + 3, 1);
  return month > 0 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

function partsOf(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text
    .replace(/[~?%]$/, '')
    .split('-')
    .map(Number);
  return { year, month, day };
}

/** Months and days may run over: month 13 is January of the next year. */
function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
