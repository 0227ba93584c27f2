import type { DateOrder } from '../../mapping/mapping.ts';

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/;

/** In which order dates like 03/10/2013 have day and month: told by a number above twelve, unclear without one. */
export function numericDates(texts: readonly string[]): DateOrder | 'none' | 'unclear' {
  const found = texts.flatMap((text) => {
    const [, one, two] = numeric.exec(text.trim()) ?? [];
    return one === undefined ? [] : [{ one: Number(one), two: Number(two) }];
  });
  if (found.length === 0) return 'none';
  const dayFirst = found.some(({ one }) => one > 12);
  const monthFirst = found.some(({ two }) => two > 12);
  if (dayFirst === monthFirst) return 'unclear';
  return dayFirst ? 'day-month-year' : 'month-day-year';
}
