import edtf from 'edtf';

/** The days an EDTF expression can mean: `first` is its first day, `after` the first day after it; null where it is open. */
export interface Days {
  readonly first: string | null;
  readonly after: string | null;
}

const dayLength = 86_400_000;
/** Parsing costs about 100 µs, and a graph knows few dates many times: those seen are kept, up to this many. */
const known = new Map<string, Days | null>();
const knownMax = 10_000;
const seasonMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** First month of the meteorological seasons of the northern hemisphere; the edtf package counts quarters instead. */
const season = /^(\d{4})-(2[1-4])$/;

/**
 * The days of an EDTF expression (ISO 8601-2 level 1 without unspecified digits), or null if it is not one.
 *
 * `2013` → 2013-01-01 to 2014-01-01; `2017-21` (spring) → 2017-03-01 to 2017-06-01; `../2017-04-16` → open to
 * 2017-04-17; `2010~` counts as 2010.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function daysOf(text: string): Days | null {
  let days = known.get(text);
  if (days !== undefined) return days;
  days = parseDays(text);
  if (known.size < knownMax) known.set(text, days);
  return days;
}

function parseDays(text: string): Days | null {
  const spring = season.exec(text);
  if (spring) return seasonDays(Number(spring[1]), Number(spring[2]));
  if (/[^0-9\-~?%./]/.test(text)) return null;
  const interval = text.split('/');
  if (interval.length === 2) return intervalDays(interval[0] ?? '', interval[1] ?? '');
  return calendarDays(text);
}

/** Whether the text is a calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && calendarDays(text) !== null;
}

/** The day after a calendar day. */
export function dayAfter(day: string): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + dayLength);
}

function seasonDays(year: number, code: number): Days {
  const month = seasonMonths[code] ?? 3;
  return { first: isoDay(Date.UTC(year, month - 1, 1)), after: dayFrom(Date.UTC(year, month + 2, 1)) };
}

function intervalDays(from: string, to: string): Days | null {
  const start = sideDays(from);
  const end = sideDays(to);
  if (!start || !end) return null;
  const days = { first: start.first, after: end.after };
  const isOpen = days.first === null && days.after === null;
  const isReversed = days.first !== null && days.after !== null && days.first >= days.after;
  return isOpen || isReversed ? null : days;
}

/** One side of an interval; `..` and nothing are open. */
function sideDays(side: string): Days | null {
  return side === '..' || side === '' ? { first: null, after: null } : daysOf(side);
}

function calendarDays(text: string): Days | null {
  try {
    const [digits] = /^\d{4}(-\d{2}){0,2}(?=[~?%]?$)/.exec(text) ?? [];
    const date = edtf(text);
    const first = isoDay(date.min);
    // The package takes 2013-02-29 and means the day after the 28th.
    return digits !== undefined && first.startsWith(digits) ? { first, after: dayFrom(date.max + 1) } : null;
  } catch {
    return null;
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The first day after a time, null beyond the calendar that four digits of a year can write: later is open. */
function dayFrom(time: number): string | null {
  return time > Date.UTC(9999, 11, 31) ? null : isoDay(time);
}
