import { daysOf } from '../../util/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

type Rewrite = (text: string) => string | undefined;

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/** Ways in which people write a date, each with its EDTF; the first whose result is EDTF is what was meant. */
const rewrites: readonly Rewrite[] = [
  rewrite(/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/, ([, y, m, d]) => `${y}-${pad(m)}-${pad(d)}`),
  rewrite(/^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/, ([, d, m, y]) => `${y}-${pad(m)}-${pad(d)}`),
  rewrite(/^(\d{1,2})[-./](\d{4})$/, ([, m, y]) => `${y}-${pad(m)}`),
  rewrite(/^(\d{4})[-./](\d{1,2})$/, ([, y, m]) => `${y}-${pad(m)}`),
  rewrite(/^(?:c\.?|ca\.?|circa|about|around|~)\s*(\d{4})$/i, ([, y]) => `${y}~`),
  rewrite(/^(\d{4})\?~$/, ([, y]) => `${y}%`),
  rewrite(/^(?:before|until|by|<=?)\s*(\d{4}(?:-\d\d){0,2})$/i, ([, date]) => `../${date}`),
  rewrite(/^(?:after|since|from|>=?)\s*(\d{4}(?:-\d\d){0,2})$/i, ([, date]) => `${date}/..`),
  rewrite(/^(\d{4})\s*(?:-|–|—|to|\.\.)\s*(\d{4})$/, ([, from, to]) => `${from}/${to}`),
  rewrite(
    /^(spring|summer|autumn|fall|winter)\s+(?:of\s+)?(\d{4})$/i,
    ([, name, y]) => `${y}-${seasons[(name ?? '').toLowerCase()]}`,
  ),
  rewrite(/^(?:(\d{1,2})\.?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{4})$/i, ([, d, name, y]) => inWords(d, name, y)),
  rewrite(/^(\d{4}-\d\d)-(?:29|30|31)$/, ([, month]) => lastDay(month ?? '')),
  rewrite(/(\d{4})/, ([, y]) => y),
];

/** `Did you mean …?` with the EDTF date nearest to what was written, or how EDTF looks. */
export function nearestDate(text: string): string {
  for (const attempt of rewrites) {
    const meant = attempt(text.trim());
    if (meant !== undefined && daysOf(meant)) return `Did you mean "${meant}"?`;
  }
  return 'Write 2013, 2013-10, 2013-10-03, 2013-21 (spring), 2013~ (about), ../2013 (before).';
}

function rewrite(shape: RegExp, write: (match: RegExpExecArray) => string | undefined): Rewrite {
  return (text) => {
    const match = shape.exec(text);
    return match ? write(match) : undefined;
  };
}

function inWords(
  day: string | undefined,
  name: string | undefined,
  year: string | undefined,
): string | undefined {
  const month = months.indexOf((name ?? '').toLowerCase()) + 1;
  if (month === 0) return undefined;
  return `${year}-${pad(String(month))}${day ? `-${pad(day)}` : ''}`;
}

function lastDay(month: string): string | undefined {
  return ['30', '29', '28'].map((day) => `${month}-${day}`).find((date) => daysOf(date));
}
