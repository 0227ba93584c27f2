import type { Random } from '../random.ts';

const firstYear = 2001;
const lastYear = 2022;

/** An EDTF date of any form that the model's dates can have. */
export function randomDate(random: Random): string {
  return random.pickWeighted(forms, ({ weight }) => weight).make(random);
}

/** An EDTF date that is closed on both sides. */
export function randomClosedDate(random: Random): string {
  return random.pickWeighted(forms, ({ weight, isOpen }) => (isOpen ? 0 : weight)).make(random);
}

/** Few days, so that many dates fall together. */
export function randomDay(random: Random): string {
  return `${year(random)}-${two(random.pick([1, 2, 3, 7, 12]))}-${two(random.pick([1, 15, 28]))}`;
}

const forms: readonly {
  readonly weight: number;
  readonly isOpen: boolean;
  readonly make: (random: Random) => string;
}[] = [
  { weight: 6, isOpen: false, make: (random) => `${year(random)}` },
  { weight: 4, isOpen: false, make: (random) => `${year(random)}-${two(random.int(1, 12))}` },
  { weight: 6, isOpen: false, make: randomDay },
  { weight: 2, isOpen: false, make: (random) => `${year(random)}-${random.int(21, 24)}` },
  { weight: 3, isOpen: false, make: (random) => `${year(random)}${random.pick(['~', '?', '%'])}` },
  { weight: 2, isOpen: false, make: interval },
  { weight: 2, isOpen: true, make: (random) => `../${randomDay(random)}` },
  { weight: 2, isOpen: true, make: (random) => `${year(random)}/..` },
];

function interval(random: Random): string {
  const start = random.int(firstYear, lastYear - 1);
  return `${start}/${start + random.int(1, 3)}`;
}

function year(random: Random): number {
  return random.int(firstYear, lastYear);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
