import { expect, test } from 'vitest';
import { cypher, cypherQuery, label } from '../../src/cypher/fragment.ts';
import { nodesOf } from '../differential/operations/selections.ts';
import { constant } from '../differential/operations/inputs.ts';
import { Random } from '../differential/random.ts';
import { soon } from '../support/neo4j.ts';
import { argumentOf, argumentType, kindsIn, rootLists, wholeList, type Field } from './asking.ts';
import { filtersOf, seed, useRandomGraph, type RandomGraph } from './random-graph.ts';

const randomGraph = useRandomGraph();

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

test.each(['forwards', 'backwards'])(
  'rows that are inserted elsewhere neither hide nor repeat one, %s',
  async (way) => {
    const { database, testModel, asking } = randomGraph();
    const random = new Random(seed);
    const filters = filtersOf(randomGraph(), random);
    let inserted = 0;
    for (const list of rootLists(testModel)) {
      const keys = filters.orderBy(argumentType(list, 'orderBy'), nodesOf(testModel.schema, list.type));
      const order = `orderBy: ${constant(argumentOf(list, 'orderBy').type, keys)}`;
      const page = async (paging: string): Promise<Page> => {
        const text = `{ page: ${list.name}(${paging}, ${order}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        return ((await asking.ask(text)) as { readonly page: Page }).page;
      };
      const before = (await page(`first: ${wholeList}`)).nodes.map(({ id }) => id);
      const size = Math.max(1, Math.ceil(before.length / 5));
      const walked: string[] = [];
      let paging: string | null = way === 'forwards' ? `first: ${size}` : `last: ${size}`;
      while (paging !== null) {
        const { nodes, pageInfo }: Page = await page(paging);
        const ids = nodes.map(({ id }) => id);
        if (way === 'forwards') walked.push(...ids);
        else walked.unshift(...ids);
        inserted += await insert(randomGraph(), random, list, inserted);
        if (way === 'forwards')
          paging = pageInfo.hasNextPage ? `first: ${size}, after: "${pageInfo.endCursor}"` : null;
        else paging = pageInfo.hasPreviousPage ? `last: ${size}, before: "${pageInfo.startCursor}"` : null;
      }
      expect(walked.filter((id) => !id.includes('inserted'))).toEqual(before);
      expect(new Set(walked).size).toBe(walked.length);
      await database.write(
        (tx) => tx.run(cypherQuery(cypher`MATCH (n) WHERE n.id CONTAINS 'inserted' DETACH DELETE n`)),
        soon(),
      );
    }
    expect(inserted).toBeGreaterThan(20);
  },
  240_000,
);

/** Nodes for a list that fall anywhere in it; how many. */
async function insert(
  { database, testModel }: RandomGraph,
  random: Random,
  list: Field,
  inserted: number,
): Promise<number> {
  const kind = random.pick(kindsIn(testModel, list));
  const prefix = testModel.model.kinds[kind]?.prefix;
  const rows = [0, 1, 2].map((place) => ({
    id: `${prefix}:${random.pick(['0', '4', 'z'])}-inserted-${inserted + place}`,
    name: random.pick(['', 'Alpha', 'Beta', 'alpha', 'Zeta', 'Ωmega']),
  }));
  const text = cypher`UNWIND $rows AS row CREATE (n${label(kind)}) SET n = row`;
  await database.write((tx) => tx.run(cypherQuery(text, { rows })), soon());
  return rows.length;
}
