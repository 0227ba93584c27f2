import { beforeAll, describe, expect, test } from 'vitest';
import { nothingKnown } from '../../src/query/plan/knowledge.ts';
import { isFilled } from '../differential/answers.ts';
import { levelFaults } from '../differential/faults/faults.ts';
import { findDifference } from '../differential/faults/find-difference.ts';
import { loadTestModel } from '../differential/models.ts';
import { prepareGraph, runTrial, type Trial } from '../differential/trial.ts';
import { useNeo4j } from '../support/neo4j.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_261_122);
const factor = Number(process.env['GRAPPE_TEST_FACTOR'] ?? 1);
const forms = { ...nothingKnown.forms, pages: 'staged' } as const;
const staged = { ...nothingKnown, forms };

const neo4j = useNeo4j();

// What is chosen where nothing is known, the nested form, has a trial of its own in test/differential.
describe.each([
  { name: 'films', shapes: 40 },
  { name: 'domain', shapes: 20 },
] as const)('pages in levels on the model of $name', ({ name, shapes }) => {
  const testModel = loadTestModel(name);
  let trial: Trial;

  beforeAll(async () => {
    const graph = await prepareGraph(neo4j.database, await testModel, seed);
    trial = await runTrial(neo4j.database, await testModel, graph, {
      seed,
      shapes: Math.ceil(shapes * factor),
      forms,
    });
  }, 900_000);

  test('are answered as graphql-js answers them from memory', async () => {
    const { tried } = trial;
    const wrong = tried.filter(({ differences }) => differences.length > 0);
    const described = wrong.map(({ shape, operation, differences }) => ({
      shape,
      differences,
      ...operation,
    }));
    expect(described.slice(0, 3), `${wrong.length} of ${tried.length} differ`).toEqual([]);
    const { schema } = await testModel;
    const filled = tried.filter(({ reference }) => isFilled(schema, reference.result.data));
    expect(filled.length).toBeGreaterThan(tried.length / 2);
  });

  // The second model would show the same faults of the same compiler once more.
  if (name !== 'films') return;
  describe('would tell that below a node read once', () => {
    test.each(levelFaults)('$name', async (fault) => {
      expect(await findDifference(neo4j.database, fault, trial, await testModel, staged)).not.toBeNull();
    });
  });
});
