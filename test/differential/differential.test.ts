import { beforeAll, describe, expect, test } from 'vitest';
import { nothingKnown } from '../../src/query/plan/knowledge.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { hasNull, isFilled } from './answers.ts';
import { faults } from './faults/faults.ts';
import { findDifference } from './faults/find-difference.ts';
import { loadTestModel } from './models.ts';
import type { Coverage } from './operations/coverage.ts';
import { clashes } from './operations/clashes.ts';
import { required } from './operations/required.ts';
import { prepareGraph, runTrial, type Trial, type Tried } from './trial.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);
const factor = Number(process.env['GRAPPE_TEST_FACTOR'] ?? 1);

const neo4j = useNeo4j();
const coverages: Coverage[] = [];

describe.each([
  { name: 'films', shapes: 100 },
  { name: 'domain', shapes: 85 },
] as const)('random operations on the model of $name', ({ name, shapes }) => {
  const testModel = loadTestModel(name);
  let trial: Trial;

  beforeAll(async () => {
    const start = Date.now();
    const { model, schema } = await testModel;
    const graph = await prepareGraph(neo4j.database, { model, schema }, seed);
    trial = await runTrial(neo4j.database, { model, schema }, graph, {
      seed,
      shapes: Math.ceil(shapes * factor),
      required,
    });
    coverages.push(trial.coverage);
    const seconds = Math.round((Date.now() - start) / 1000);
    const wrong = trial.tried.filter(({ differences }) => differences.length > 0).length;
    const head = `${name}: ${trial.tried.length} operations in ${seconds} s, ${wrong} differ, GRAPPE_TEST_SEED=${seed}`;
    console.log(`${head}\n${trial.coverage.report}`);
  }, 900_000 * factor);

  test('are answered as graphql-js answers them from memory', () => {
    const wrong = trial.tried.filter((each) => each.differences.length > 0);
    expect(wrong.slice(0, 3).map(described), `${wrong.length} differ`).toEqual([]);
  });

  test('are many, mostly find something, and often go deep', async () => {
    const { schema } = await testModel;
    const filled = trial.tried.filter(({ reference }) => isFilled(schema, reference.result.data));
    const deep = filled.filter(
      ({ operation, reference }) =>
        reference.hops >= 3 &&
        clashes(operation) > 0 &&
        operation.text.includes('...') &&
        hasNull(reference.result.data),
    );
    const share = (part: readonly unknown[]) => part.length / trial.tried.length;
    console.log(`${name}: ${percent(share(filled))} not empty, ${percent(share(deep))} three hops deep`);
    expect(trial.tried.length).toBeGreaterThan(5 * shapes * factor);
    expect(share(filled)).toBeGreaterThan(1 / 2);
    expect(share(deep)).toBeGreaterThan(1 / 3);
  });

  const isLast = name === 'domain';
  test.runIf(isLast)('use the whole grammar, both models together', () => {
    const isMissing = (feature: string) => coverages.every((coverage) => coverage.countOf(feature) === 0);
    expect(required.filter(isMissing)).toEqual([]);
  });

  // The second model would show the same faults of the same compiler once more.
  if (name !== 'films') return;
  describe('would tell', () => {
    test.each(faults)('that $name', async (fault) => {
      expect(
        await findDifference(neo4j.database, fault, trial, await testModel, nothingKnown),
      ).not.toBeNull();
    });
  });
});

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function described({ shape, operation, differences: found }: Tried): string {
  return `shape ${shape}\n${operation.text}\n${JSON.stringify(operation.variables)}\n${found.join('\n')}`;
}
