import { beforeAll } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import type { Graph } from '../differential/graph/graph.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { Filters } from '../differential/operations/filters.ts';
import { Pools } from '../differential/operations/pools.ts';
import type { Random } from '../differential/random.ts';
import { prepareGraph } from '../differential/trial.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { Asking, replaceGraph, withIds } from './asking.ts';

export const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);

/** A random graph over the films model in a database, and what asks it. */
export interface RandomGraph {
  readonly database: Database;
  readonly testModel: TestModel;
  readonly graph: Graph;
  readonly asking: Asking;
}

/** Gives a test file the random graph of {@link seed}, there from `beforeAll` on. Call it at the top of the file. */
export function useRandomGraph(): () => RandomGraph {
  const neo4j = useNeo4j();
  let random: RandomGraph | undefined;
  beforeAll(async () => {
    const { database } = neo4j;
    const testModel = await loadTestModel('films');
    const graph = withIds(await prepareGraph(database, testModel, seed));
    await replaceGraph(database, testModel, graph);
    random = { database, testModel, graph, asking: new Asking(testModel, database) };
  }, 240_000);
  return () => {
    if (!random) throw new Error('The graph is there from beforeAll on.');
    return random;
  };
}

/** Random filters and orders with values of the graph. */
export function filtersOf({ testModel, graph }: RandomGraph, random: Random): Filters {
  return new Filters({ shape: random, values: random }, new Pools(testModel.model, graph));
}
