import { beforeAll, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { nothingKnown } from '../../src/query/plan/knowledge.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import type { Graph } from './graph/graph.ts';
import { loadTestModel, type TestModel } from './models.ts';
import { prepareGraph, runTrial, type Trial } from './trial.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);
const shapes = 10;

const neo4j = useNeo4j();
let testModel: TestModel;
let graph: Graph;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  graph = await prepareGraph(neo4j.database, testModel, seed, 0.1);
}, 120_000);

function differing({ tried }: Trial): readonly string[] {
  return tried.filter(({ differences }) => differences.length > 0).map(({ operation }) => operation.text);
}

test.each(['nested', 'staged'] as const)(
  'random operations in %s pages find nothing of an unfinished import',
  async (pages) => {
    const forms = { ...nothingKnown.forms, pages };
    const trial = await runTrial(neo4j.database, testModel, graph, { seed, shapes, forms });
    expect(trial.tried.length).toBeGreaterThan(5 * shapes);
    expect(differing(trial)).toEqual([]);
  },
  900_000,
);

test('most of them are answered otherwise once it is finished', async () => {
  const text = cypher`MATCH (run:GrappeRun) SET run.state = 'closed'`;
  await neo4j.database.write((tx) => tx.run(cypherQuery(text)), soon());
  const trial = await runTrial(neo4j.database, testModel, graph, { seed, shapes: 6 });
  expect(differing(trial).length).toBeGreaterThan(trial.tried.length / 2);
}, 900_000);
