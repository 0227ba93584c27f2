import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlined, literal, type Statement, type Value } from '../../console/cypher-literal.ts';
import { readQuestions } from '../../src/questions/read-questions.ts';
import { useProduct } from '../support/product.ts';

const questions = await readQuestions(join(import.meta.dirname, '../../questions'));
const product = useProduct();
let driver: Driver | undefined;

beforeAll(() => {
  const { uri, user, password } = product.neo4j.target;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(() => driver?.close());

async function rowsOf({ text, parameters }: Statement): Promise<unknown> {
  const asked = Object.entries(parameters).map(([name, value]) => [name, exact(value)]);
  const result = await driver?.executeQuery(text, Object.fromEntries(asked));
  return result?.records.map((record) => record.toObject());
}

/** Integers as the compiler sends them: a JSON number would reach Neo4j as a float. */
function exact(value: Value): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? neo4j.int(value) : value;
}

test.each<Value>([
  "it's",
  "' OR true //",
  'a\\',
  "\\'",
  '\\u0027 OR true //',
  '\\\\u0027\\u005cu0027',
  'a\r\n\tb',
  '\u0000\u0007\u0085',
  '"$p0`🍇',
  21,
  -0.5,
  1e21,
  true,
  null,
  ['a', 1, [null]],
  { name: 'x', 'odd `key\\u0060': 1 },
])('Neo4j reads the literal of %j as that value', async (value) => {
  const text = `RETURN ${literal(value)} AS value`;
  expect(await rowsOf({ text, parameters: {} })).toEqual([{ value }]);
});

test.each(questions.map(({ slug, graphql }) => [slug, graphql] as const))(
  'the Cypher of %s gives the same rows with its values in place',
  async (_, graphql) => {
    const { extensions } = await product.ask(graphql, {}, { extensions: { explain: true } });
    const { cypher } = extensions?.['explain'] as { readonly cypher: readonly Statement[] };
    expect(cypher.length).toBeGreaterThan(0);
    for (const statement of cypher) {
      const rows = await rowsOf({ text: inlined(statement), parameters: {} });
      expect(rows).toEqual(await rowsOf(statement));
    }
  },
);
