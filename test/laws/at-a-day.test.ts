import { expect, test } from 'vitest';
import type { Graph } from '../differential/graph/graph.ts';
import { constant } from '../differential/operations/inputs.ts';
import { Random } from '../differential/random.ts';
import { Time, type AsOf } from '../differential/reference/time.ts';
import {
  argumentType,
  kindIn,
  relationsOf,
  replaceGraph,
  rootLists,
  wholeList,
  type Field,
} from './asking.ts';
import { filtersOf, seed, useRandomGraph, type RandomGraph } from './random-graph.ts';

const randomGraph = useRandomGraph();

interface Found {
  readonly nodes: readonly { readonly id: string }[];
}

test.each([
  { date: '2012-03-15', certain: false },
  { date: '2017-12-28', certain: false },
  { date: '2012-03-15', certain: true },
])(
  'what is asked at $date, certain: $certain, is what a graph of that day alone says',
  async (day) => {
    const { database, testModel, graph, asking } = randomGraph();
    const time = new Time(testModel.model);
    const lists = questions(randomGraph(), new Random(seed + day.date.length));
    await replaceGraph(database, testModel, graph);
    const asked = [];
    for (const list of lists) asked.push(await asking.ask(`{ found: at(${dayArguments(day)}) { ${list} } }`));

    const seen = graph.edges.filter((edge) => time.isSeen(edge, day));
    expect(seen.length).toBeGreaterThan(graph.edges.length / 20);
    expect(seen.length).toBeLessThan(graph.edges.length);
    await replaceGraph(database, testModel, { nodes: graph.nodes, edges: seen });
    const dead = new Set(graph.nodes.filter((node) => !time.isAlive(node, day.date)).map(idOf));
    expect(dead.size).toBeGreaterThan(0);
    for (const [index, list] of lists.entries()) {
      const { found } = (await asking.ask(`{ found: ${list.replace(/^found: /, '')} }`)) as { found: Found };
      const nodes = found.nodes.filter(({ id }) => !dead.has(id));
      expect(asked[index], list).toEqual({ found: { found: { totalCount: nodes.length, nodes } } });
    }
  },
  240_000,
);

function idOf({ properties }: Graph['nodes'][number]): string {
  return String(properties['id']);
}

function dayArguments({ date, certain }: AsOf): string {
  return `date: "${date}", certainty: ${certain ? 'CERTAIN' : 'ASSUMED'}`;
}

/** Every root list, filtered and sorted somehow, with some relations of its nodes, up to three steps far. */
function questions(given: RandomGraph, random: Random): readonly string[] {
  const { testModel } = given;
  const filters = filtersOf(given, random);
  const where = (field: Field, depth: number) => {
    const type = argumentType(field, 'where');
    return `where: ${constant(type, filters.where(type, depth))}`;
  };
  const around = (kind: string, steps: number): string =>
    random
      .some(relationsOf(testModel, kind), steps)
      .map((field) => {
        const given = random.chance(0.4) ? `(first: 9, ${where(field, 1)})` : '(first: 9)';
        const below = steps > 1 ? around(kindIn(field), steps - 1) : '';
        return `${field.name}${given} { totalCount nodeCount edges { id node { ... on Node { id } ${below} } } }`;
      })
      .join(' ');
  return rootLists(testModel).flatMap((field) =>
    [0, 1, 2].map(() => {
      const given = `(first: ${wholeList}, ${where(field, 2)})`;
      return `found: ${field.name}${given} { totalCount nodes { id ${around(kindIn(field), 3)} } }`;
    }),
  );
}
