import type { Random } from './random.ts';

const years = { first: 2004, last: 2023 } as const;

/** When a statement holds and for when its source vouches, EDTF. */
export interface StatementDates {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly asOf: string;
}

/** A start that is known in four of five cases, an end in one of six, an attestation after both. */
export function statementDates(random: Random): StatementDates {
  const start = random.int(years.first, years.last);
  const ended = random.chance(1 / 6);
  const end = start + random.int(1, 6);
  return {
    ...(random.chance(0.8) ? { startDate: dateIn(start, random) } : {}),
    ...(ended ? { endDate: dateIn(end, random) } : {}),
    asOf: dateIn((ended ? end : start) + random.int(1, 2), random),
  };
}

/** A year, a month or a day of it: what sources state is as precise as it is. */
export function dateIn(year: number, random: Random): string {
  if (random.chance(0.4)) return `${year}`;
  const month = `${year}-${two(random.int(1, 12))}`;
  return random.chance(0.5) ? month : `${month}-${two(random.int(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
