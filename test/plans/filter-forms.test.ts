import { getOperationAST, getVariableValues } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rows } from '../../src/database/database.ts';
import { compile, type Compilation } from '../../src/query/compile.ts';
import { nothingKnown, type Forms } from '../../src/query/plan/knowledge.ts';
import type { PlannedStatement } from '../../src/query/plan/plan.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { generateOperation, type Operation } from '../differential/operations/generate.ts';
import { Pools } from '../differential/operations/pools.ts';
import { Random } from '../differential/random.ts';
import { pageMax, prepareGraph } from '../differential/trial.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);
const factor = Number(process.env['GRAPPE_TEST_FACTOR'] ?? 1);

const neo4j = useNeo4j();

/** Statements whose nodes are found from below, compiled both ways. */
interface Pair {
  readonly text: string;
  readonly exists: Compilation;
  readonly bottomUp: Compilation;
  readonly places: readonly number[];
}

describe.each([
  { name: 'films', pairs: 16 },
  { name: 'domain', pairs: 8 },
] as const)('lists of $name found from below', ({ name, pairs }) => {
  const found: { readonly text: string; readonly exists: Rows; readonly bottomUp: Rows }[] = [];

  beforeAll(async () => {
    const testModel = await loadTestModel(name);
    const graph = await prepareGraph(neo4j.database, testModel, seed);
    for (const pair of pairsOf(testModel, new Pools(testModel.model, graph), Math.ceil(pairs * factor))) {
      const { text, places } = pair;
      for (const place of places) {
        const [exists, bottomUp] = await Promise.all([
          rowsAt(pair.exists, place),
          rowsAt(pair.bottomUp, place),
        ]);
        found.push({ text, exists, bottomUp });
      }
    }
  }, 900_000);

  test('are those that EXISTS finds, in the same order', () => {
    const wrong = found.filter(({ exists, bottomUp }) => JSON.stringify(exists) !== JSON.stringify(bottomUp));
    expect(wrong.slice(0, 2), `${wrong.length} of ${found.length} differ`).toEqual([]);
  });

  test('are many, and often not empty', () => {
    const filled = found.filter(({ exists }) => exists.some((row) => row[0] !== 0));
    console.log(`${name}: ${found.length} lists, ${filled.length} not empty, GRAPPE_TEST_SEED=${seed}`);
    expect(found.length).toBeGreaterThanOrEqual(pairs * factor);
    expect(filled.length).toBeGreaterThan(found.length / 8);
  });
});

async function rowsAt({ queries }: Compilation, place: number): Promise<Rows> {
  const query = queries[place];
  if (!query) throw new Error('Each statement has a query.');
  const { rows } = await neo4j.database.read([query], soon());
  return rows[0] ?? [];
}

function* pairsOf(testModel: TestModel, pools: Pools, wanted: number): Iterable<Pair> {
  let made = 0;
  for (let shape = 1; made < wanted && shape <= 5000; shape += 1) {
    const choices = { shape: new Random(seed - shape), values: new Random(seed + shape) };
    const operation = generateOperation(testModel.schema, choices, pools);
    const bottomUp = compiled(testModel, operation, 'bottomUp');
    const places = bottomUp.plan.statements.flatMap((each, place) => (isAscent(each) ? [place] : []));
    if (places.length === 0) continue;
    made += 1;
    yield { text: operation.text, exists: compiled(testModel, operation, 'exists'), bottomUp, places };
  }
}

function isAscent(statement: PlannedStatement): boolean {
  return (statement.kind === 'list' || statement.kind === 'count') && statement.match.ascent !== undefined;
}

function compiled(
  { model, schema }: TestModel,
  { document, variables }: Operation,
  filters: Forms['filters'],
): Compilation {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has one operation.');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const request = { document, operation, variables: coerced, schema, model, pageMax, today: '2026-01-02' };
  return compile(request, { ...nothingKnown, forms: { ...nothingKnown.forms, filters } });
}
