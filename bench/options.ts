import { parseArgs } from 'node:util';

export interface Options {
  /** Statements of the graphs to measure on. */
  readonly sizes: readonly number[];
  /** Names of shapes, or null for all. */
  readonly shapes: readonly string[] | null;
  readonly runs: number;
  readonly seconds: number;
  /** After so many no other question is begun. */
  readonly minutes: number;
  /** What is measured beside the shapes with raised limits. */
  readonly parts: ReadonlySet<Part>;
  /** Where the result is written. */
  readonly out: string | null;
  /** Whether the page and the pictures of `docs/` are written from it. */
  readonly publish: boolean;
}

export const parts = [
  'shapes',
  'again',
  'hits',
  'public',
  'cold',
  'pages',
  'load',
  'schema',
  'import',
] as const;
export type Part = (typeof parts)[number];

const sizes = [10_000, 100_000, 1_000_000] as const;

export const usage = `npm run bench -- [options]
  --size 10000|100000|1000000|all   statements of the graph; several with commas (10000)
  --shapes look-up,hub              only these questions (all)
  --parts ${parts.join(',')}   what is measured (all)
                                    public, cold and load at the first size only; films up to 100,000
                                    import: files coming in, beside a bare loop
  --runs 20                         runs of each question
  --seconds 10                      after which a slow contender is asked no more of one question, three runs at least, one of a very slow one
  --minutes 600                     after which no other question is begun
  --out FILE                        where the figures go, as JSON (bench/results/latest.json)
  --publish                         also writes docs/performance.md and its pictures
`;

/** @throws {Error} for what is not one of these */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      size: { type: 'string', default: '10000' },
      shapes: { type: 'string' },
      parts: { type: 'string', default: parts.join(',') },
      runs: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '10' },
      minutes: { type: 'string', default: '600' },
      out: { type: 'string' },
      publish: { type: 'boolean', default: false },
    },
  });
  const wanted = values.size === 'all' ? sizes.map(String) : values.size.split(',');
  return {
    sizes: wanted.map((text) => known(sizes.map(String), text)).map(Number),
    shapes: values.shapes?.split(',') ?? null,
    runs: whole('runs', values.runs),
    seconds: whole('seconds', values.seconds),
    minutes: whole('minutes', values.minutes),
    parts: new Set(values.parts.split(',').map((text) => known(parts, text))),
    out: values.out ?? null,
    publish: values.publish,
  };
}

/** The one of the words that this is; a new shape or size is named here without a list of its own. */
export function known<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`There is no "${text}"; there are ${words.join(', ')}.`);
  return found;
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is a whole number from 1 on, not "${text}".`);
  return number;
}
