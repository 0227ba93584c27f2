import type { HandWritten } from './shape.ts';

/** A walk from some nodes over a relation, back to the same kind, and on: what comes again is read and written once. */
export interface Walk {
  /** Binds `root`. */
  readonly roots: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** From `root` to `a`, from `a` to `b`, from `b` to `c`. */
  readonly steps: readonly [string, string, string];
  /** Fields of the answer, outermost first, and the most rows of each. */
  readonly fields: readonly [string, string, string];
  readonly pages: readonly [number, number, number];
  readonly single: boolean;
}

/** One statement in stages, each node read once at each stage, the text of what comes again put together once. */
export function walkFloor({ roots, parameters, steps, fields, pages, single }: Walk): HandWritten {
  const [first, second, third] = pages;
  const text = `${roots}
WITH collect(root) AS roots
CALL (roots) {
  UNWIND roots AS root
  RETURN collect([root.name, COLLECT { MATCH ${steps[0]} WITH a ORDER BY a.name LIMIT ${first} RETURN a.name }]) AS top
}
CALL (roots) {
  UNWIND roots AS root
  CALL (root) { MATCH ${steps[0]} RETURN a ORDER BY a.name LIMIT ${first} }
  RETURN collect(DISTINCT a) AS middles
}
CALL (middles) {
  UNWIND middles AS a
  RETURN collect([a.name, COLLECT { MATCH ${steps[1]} WITH b ORDER BY b.name LIMIT ${second} RETURN b.name }]) AS middle
}
CALL (middles) {
  UNWIND middles AS a
  CALL (a) { MATCH ${steps[1]} RETURN b ORDER BY b.name LIMIT ${second} }
  WITH DISTINCT b
  RETURN collect([b.name, COLLECT { MATCH ${steps[2]} WITH c ORDER BY c.name LIMIT ${third} RETURN c.name }]) AS low
}
RETURN top, middle, low`;
  return { text, parameters, build: ([row]) => build(row as unknown as Levels, fields, single) };
}

type Level = readonly (readonly [string, readonly string[]])[];
type Levels = readonly [Level, Level, Level];

function build([top, middle, low]: Levels, [a, b, c]: Walk['fields'], single: boolean): string {
  const lowest = new Map(
    low.map(([name, names]) => {
      const leaves = names.map((leaf) => `{"name":${JSON.stringify(leaf)}}`);
      return [name, `{"name":${JSON.stringify(name)},"${c}":[${leaves.join(',')}]}`];
    }),
  );
  const middles = over(middle, b, lowest);
  const tops = [...over(top, a, middles).values()];
  return single ? (tops[0] ?? 'null') : `[${tops.join(',')}]`;
}

function over(level: Level, field: string, below: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    level.map(([name, names]) => [
      name,
      `{"name":${JSON.stringify(name)},"${field}":[${names.map((each) => below.get(each) ?? 'null').join(',')}]}`,
    ]),
  );
}
