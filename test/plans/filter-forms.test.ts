import { getOperationAST, getVariableValues } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { assembled } from '../../src/answer/assembled.ts';
import { Learning } from '../../src/api/learning.ts';
import type { Rows } from '../../src/database/database.ts';
import { compile, type Compilation } from '../../src/query/compile.ts';
import { nothingKnown, type Forms } from '../../src/query/plan/knowledge.ts';
import type { PlannedStatement } from '../../src/query/plan/plan.ts';
import type { Statistics } from '../../src/query/plan/statistics.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { generateOperation, type Operation } from '../differential/operations/generate.ts';
import { Pools } from '../differential/operations/pools.ts';
import { Random } from '../differential/random.ts';
import { pageMax, prepareGraph } from '../differential/trial.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);
const factor = Number(process.env['GRAPPE_TEST_FACTOR'] ?? 1);

const neo4j = useNeo4j();

/** An operation some of whose statements find their nodes from below. */
interface Candidate {
  readonly operation: Operation;
  readonly bottomUp: Compilation;
  readonly places: readonly number[];
}

/** The rows of one such statement, each way. */
interface Found {
  readonly text: string;
  readonly exists: Rows;
  readonly bottomUp: Rows;
  /** From below, without what is proved of this graph. */
  readonly proved: Rows;
  readonly assumed: number;
}

describe.each([
  { name: 'films', pairs: 16 },
  { name: 'domain', pairs: 8 },
] as const)('lists of $name found from below', ({ name, pairs }) => {
  const found: Found[] = [];

  beforeAll(async () => {
    const testModel = await loadTestModel(name);
    const graph = await prepareGraph(neo4j.database, testModel, seed);
    const wanted = Math.ceil(pairs * factor);
    const candidates = [...candidatesOf(testModel, new Pools(testModel.model, graph), wanted)];
    const statistics = await learnt(candidates);
    for (const { operation, bottomUp, places } of candidates) {
      const exists = compiled(testModel, operation, { filters: 'exists', proofs: 'never' });
      const proved = compiled(testModel, operation, { filters: 'bottomUp', pages: 'nested' }, statistics);
      const assumed = proved.plan.assumed.length;
      for (const place of places) {
        found.push({
          text: operation.text,
          exists: await rowsAt(exists, place),
          bottomUp: await rowsAt(bottomUp, place),
          proved: await rowsAt(proved, place),
          assumed,
        });
      }
    }
  }, 900_000);

  test('are those that EXISTS finds, in the same order', () => {
    const wrong = found.filter(({ exists, bottomUp, proved }) =>
      [bottomUp, proved].some((rows) => JSON.stringify(rows) !== JSON.stringify(exists)),
    );
    expect(wrong.slice(0, 2), `${wrong.length} of ${found.length} differ`).toEqual([]);
  });

  test('are many, and often not empty', () => {
    const filled = found.filter(({ exists }) => exists.some((row) => row[0] !== 0));
    const assuming = found.filter(({ assumed }) => assumed > 0);
    const figures = `${filled.length} not empty, ${assuming.length} assume something`;
    console.log(`${name}: ${found.length} lists, ${figures}, GRAPPE_TEST_SEED=${seed}`);
    expect(assuming.length).toBeGreaterThan(0);
    expect(found.length).toBeGreaterThanOrEqual(pairs * factor);
    expect(filled.length).toBeGreaterThan(found.length / 8);
  });
});

async function rowsAt({ plan, queries }: Compilation, place: number): Promise<Rows> {
  const query = queries[place];
  if (!query) throw new Error('Each statement has a query.');
  const { rows } = await neo4j.database.read([query], soon());
  const statements = plan.statements.slice(place, place + 1);
  return assembled(statements, rows)[0] ?? [];
}

/** What there is to know for these operations. */
async function learnt(candidates: readonly Candidate[]): Promise<Statistics | null> {
  const failures: unknown[] = [];
  const learning = new Learning(neo4j.database, (error) => failures.push(error));
  const state = await neo4j.database.state(soon());
  for (const { bottomUp } of candidates) learning.observe(state, bottomUp.plan.wished);
  await learning.learn();
  expect(failures).toEqual([]);
  return learning.current().statistics;
}

function* candidatesOf(testModel: TestModel, pools: Pools, wanted: number): Iterable<Candidate> {
  let made = 0;
  for (let shape = 1; made < wanted && shape <= 5000; shape += 1) {
    const choices = { shape: new Random(seed - shape), values: new Random(seed + shape) };
    const operation = generateOperation(testModel.schema, choices, pools);
    const bottomUp = compiled(testModel, operation, { filters: 'bottomUp' });
    const places = bottomUp.plan.statements.flatMap((each, place) => (isAscent(each) ? [place] : []));
    if (places.length === 0) continue;
    made += 1;
    yield { operation, bottomUp, places };
  }
}

function isAscent(statement: PlannedStatement): boolean {
  return (statement.kind === 'list' || statement.kind === 'count') && statement.match.ascent !== undefined;
}

function compiled(
  { model, schema }: TestModel,
  { document, variables }: Operation,
  forms: Partial<Forms>,
  statistics: Statistics | null = null,
): Compilation {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has one operation.');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const request = { document, operation, variables: coerced, schema, model, pageMax, today: '2026-01-02' };
  return compile(request, { ...nothingKnown, statistics, forms: { ...nothingKnown.forms, ...forms } });
}
