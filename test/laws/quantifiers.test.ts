import { expect, test } from 'vitest';
import { constant } from '../differential/operations/inputs.ts';
import { Random } from '../differential/random.ts';
import { argumentType, kindIn, relationsOf, rootLists, wholeList, type Field } from './asking.ts';
import { filtersOf, seed, useRandomGraph } from './random-graph.ts';

const randomGraph = useRandomGraph();

/** A node and, where asked, how many of its statements fit, and how many there are. */
interface Counted {
  readonly id: string;
  readonly fitting?: { readonly totalCount: number };
  readonly related?: { readonly totalCount: number };
}

type Lists = Readonly<Record<string, { readonly nodes: readonly Counted[] }>>;

/** What each quantifier says of a node by the number of its statements that fit, and of all of them. */
const quantifiers: Readonly<Record<string, (fitting: number, related: number) => boolean>> = {
  some: (fitting) => fitting > 0,
  none: (fitting) => fitting === 0,
  all: (fitting, related) => fitting === related,
};

const counts: Readonly<Record<string, (related: number) => boolean>> = {
  'eq: 2': (related) => related === 2,
  'in: [0, 3]': (related) => related === 0 || related === 3,
  'gt: 2': (related) => related > 2,
  'gte: 2': (related) => related >= 2,
  'lt: 1': (related) => related < 1,
  'lte: 1': (related) => related <= 1,
};

test.each([null, 'date: "2012-03-15"', 'date: "2016-07-01", certainty: CERTAIN'])(
  'some, none, all and count agree with the statements counted one by one, at(%s)',
  async (day) => {
    const { testModel } = randomGraph();
    const random = new Random(seed);
    const filters = filtersOf(randomGraph(), random);
    let decided = 0;
    for (const list of rootLists(testModel)) {
      for (const relation of relationsOf(testModel, kindIn(list))) {
        const type = argumentType(relation, 'where');
        decided += await compareAll(day, list, relation, constant(type, filters.where(type, 1)));
      }
    }
    expect(decided).toBeGreaterThan(20);
  },
  240_000,
);

/** Compares every quantifier and count of one relation; how many nodes have statements that fit and others that do not. */
async function compareAll(day: string | null, list: Field, { name }: Field, where: string): Promise<number> {
  const counted = `fitting: ${name}(where: ${where}) { totalCount } related: ${name} { totalCount }`;
  const { every = [] } = await idsAndCounts(day, [wholly(list, 'every', '{}', counted)]);
  const byQuantifier = Object.keys(quantifiers).map((each) =>
    wholly(list, each, `{${name}: {${each}: ${where}}}`),
  );
  const byCount = Object.keys(counts).map((each, index) =>
    wholly(list, `count${index}`, `{${name}: {count: {${each}}}}`),
  );
  const found = await idsAndCounts(day, [...byQuantifier, ...byCount]);
  const fit = (holds: (fitting: number, related: number) => boolean) =>
    every.filter(({ fitting, related }) => holds(fitting?.totalCount ?? NaN, related?.totalCount ?? NaN));
  const compare = (key: string, what: string, expected: readonly Counted[]) =>
    expect(found[key]?.map(idOf), `${list.name} ${name} ${what}`).toEqual(expected.map(idOf));
  for (const [quantifier, holds] of Object.entries(quantifiers))
    compare(quantifier, `${quantifier} ${where}`, fit(holds));
  for (const [index, [operator, holds]] of Object.entries(counts).entries())
    compare(
      `count${index}`,
      `count ${operator}`,
      fit((_, related) => holds(related)),
    );
  return fit((fitting, related) => fitting > 0 && fitting < related).length;
}

function wholly(list: Field, key: string, where: string, fields = ''): string {
  return `${key}: ${list.name}(first: ${wholeList}, where: ${where}) { nodes { id ${fields} } }`;
}

/** The nodes of each list, by its key. */
async function idsAndCounts(
  day: string | null,
  lists: readonly string[],
): Promise<Readonly<Record<string, readonly Counted[]>>> {
  const at = day === null ? '' : `(${day})`;
  const text = day === null ? `{ ${lists.join(' ')} }` : `{ at${at} { ${lists.join(' ')} } }`;
  const data = (await randomGraph().asking.ask(text)) as Lists & { readonly at: Lists };
  const found: Lists = day === null ? data : data.at;
  return Object.fromEntries(Object.entries(found).map(([key, { nodes }]) => [key, nodes]));
}

function idOf({ id }: Counted): string {
  return id;
}
