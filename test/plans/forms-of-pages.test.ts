import { expect, test } from 'vitest';
import { nothingKnown } from '../../src/query/plan/knowledge.ts';
import { isFilled } from '../differential/answers.ts';
import { loadTestModel } from '../differential/models.ts';
import { prepareGraph, runTrial } from '../differential/trial.ts';
import { useNeo4j } from '../support/neo4j.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_261_122);
const factor = Number(process.env['GRAPPE_TEST_FACTOR'] ?? 1);

const neo4j = useNeo4j();

// What is chosen where nothing is known, the nested form, has a trial of its own in test/differential.
test.each([
  ['films', 40],
  ['domain', 20],
] as const)(
  'pages in levels are answered as graphql-js answers them from memory: %s',
  async (name, shapes) => {
    const testModel = await loadTestModel(name);
    const graph = await prepareGraph(neo4j.database, testModel, seed);
    const forms = { ...nothingKnown.forms, pages: 'staged' as const };
    const { tried } = await runTrial(neo4j.database, testModel, graph, {
      seed,
      shapes: Math.ceil(shapes * factor),
      forms,
    });
    const wrong = tried.filter(({ differences }) => differences.length > 0);
    const described = wrong.map(({ shape, operation, differences }) => ({
      shape,
      differences,
      ...operation,
    }));
    for (const { shape, differences } of wrong) console.log(shape, differences.join('\n'));
    expect(described.slice(0, 3), `${wrong.length} of ${tried.length} differ`).toEqual([]);
    const filled = tried.filter(({ reference }) => isFilled(testModel.schema, reference.result.data));
    expect(filled.length).toBeGreaterThan(tried.length / 2);
  },
  900_000,
);
