import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CypherQuery } from '../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../src/cypher/fragment.ts';
import { compile, type Compilation } from '../src/query/compile.ts';
import { encodeCursor } from '../src/query/cursor.ts';
import { loadTestModel, type TestModel } from './differential/models.ts';
import { prepareGraph } from './differential/trial.ts';
import { coveringOperations, searchOperations, type Covering } from './injection/covering.ts';
import { hostile } from './injection/hostile.ts';
import { soon, useNeo4j } from './support/neo4j.ts';
import { parsingExecutor, type ParsingExecute } from './support/parsing-executor.ts';

const neo4j = useNeo4j();
const harmless = 'harmless';
const limits = { pageMax: 100, maxHops: 6, maxNodes: 100_000 } as const;

type Asked = ReturnType<Covering['ask']>;

function compilationOf({ model, schema }: TestModel, { query, variables }: Asked): Compilation {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is one operation.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const { pageMax } = limits;
  return compile({ document, operation, variables: coerced, schema, model, pageMax, today: '2020-01-01' });
}

function compiled(testModel: TestModel, asked: Asked): readonly CypherQuery[] {
  return compilationOf(testModel, asked).queries;
}

/** Each operation gets others of them, each of them many operations. */
function someHostile(place: number): readonly string[] {
  const start = (place * 7) % hostile.length;
  return [...hostile, ...hostile].slice(start, start + 7);
}

function textsOf(queries: readonly CypherQuery[]): readonly string[] {
  return queries.map(({ text }) => text);
}

function parametersOf(queries: readonly CypherQuery[]): string {
  return JSON.stringify(
    queries.map(({ parameters }) => parameters),
    (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
  );
}

describe.each([
  { name: 'films', depth: 1 },
  // Its filters one relation deep hold thousands of comparisons each, which the films' show as well.
  { name: 'domain', depth: 0 },
] as const)('in the model of $name', ({ name, depth }) => {
  test('no text in any argument changes the Cypher', async () => {
    const testModel = await loadTestModel(name);
    const operations = coveringOperations(testModel.schema, depth);
    expect(operations.length).toBeGreaterThan(30);
    for (const [place, operation] of operations.entries()) {
      const expected = textsOf(compiled(testModel, operation.ask(harmless)));
      expect(expected.length, operation.name).toBeGreaterThan(0);
      for (const text of someHostile(place)) {
        const queries = compiled(testModel, operation.ask(text));
        expect(textsOf(queries), `${operation.name} with ${JSON.stringify(text)}`).toEqual(expected);
        expect(parametersOf(queries)).toContain(JSON.stringify(text));
      }
    }
  });

  test('a text that is searched is words for Lucene, and nothing else', async () => {
    const testModel = await loadTestModel(name);
    for (const operation of searchOperations) {
      const expected = textsOf(compiled(testModel, operation.ask(harmless)));
      expect(expected).toHaveLength(1);
      for (const text of hostile) {
        const [query, ...others] = compiled(testModel, operation.ask(text));
        expect(textsOf(query ? [query, ...others] : [])).toEqual(expected);
        expect(query?.parameters['p1']).toMatch(/^\+[\p{L}\p{N}]+\*( \+[\p{L}\p{N}]+\*)*$/u);
      }
    }
  });

  test('nor behind the prefix of an id', async () => {
    const testModel = await loadTestModel(name);
    const [kind] = Object.values(testModel.model.kinds);
    const ask = (text: string) => ({
      query: 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }',
      variables: { id: `${kind?.prefix}:${text}` },
    });
    const expected = textsOf(compiled(testModel, ask(harmless)));
    for (const text of hostile) expect(textsOf(compiled(testModel, ask(text)))).toEqual(expected);
  });
});

describe('on a graph of films', () => {
  let testModel: TestModel;
  let execute: ParsingExecute;

  beforeAll(async () => {
    testModel = await loadTestModel('films');
    await prepareGraph(neo4j.database, testModel, 1);
    execute = parsingExecutor({ ...testModel, database: neo4j.database, limits });
  });

  test('a cursor that somebody forged carries values and nothing else', async () => {
    const ask = (after: string | null) => ({
      query:
        'query ($after: String) { people(orderBy: {name: ASC}, after: $after) { totalCount nodes { id } } }',
      variables: { after },
    });
    const [root] = compilationOf(testModel, ask(null)).selection.roots;
    if (root?.kind !== 'list') throw new Error('people is a list.');
    const forged = (text: string) => ask(encodeCursor(root.connection.binding, [text, text]));
    const expected = textsOf(compiled(testModel, forged(harmless)));
    for (const text of hostile) {
      expect(textsOf(compiled(testModel, forged(text)))).toEqual(expected);
      const { query, variables } = forged(text);
      expect(
        (await execute({ document: parse(query), variables, explain: false, ...soon() })).errors,
      ).toBeUndefined();
    }
  });

  test('what is no cursor is refused', async () => {
    const document = parse('query ($after: String) { people(after: $after) { totalCount } }');
    for (const after of hostile) {
      const { data, errors } = await execute({ document, variables: { after }, explain: false, ...soon() });
      expect(data).toEqual({ people: null });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['INVALID_CURSOR']);
    }
  });

  test('nothing changes, whatever is asked with them', async () => {
    const before = await everything();
    const operations = [...searchOperations, ...coveringOperations(testModel.schema, 0)];
    for (const [place, operation] of operations.entries()) {
      for (const text of someHostile(place)) {
        const { query, variables } = operation.ask(text);
        const { errors } = await execute({ document: parse(query), variables, explain: false, ...soon() });
        expect(errors, `${operation.name} with ${JSON.stringify(text)}`).toBeUndefined();
      }
    }
    expect(await everything()).toEqual(before);
  }, 240_000);
});

/** All nodes, statements, constraints and indexes of the database. */
async function everything(): Promise<unknown> {
  const texts = [
    cypher`MATCH (n) RETURN labels(n), properties(n) ORDER BY elementId(n)`,
    cypher`MATCH ()-[r]->() RETURN type(r), properties(r) ORDER BY elementId(r)`,
    cypher`SHOW INDEXES YIELD name RETURN name ORDER BY name`,
  ];
  return (
    await neo4j.database.read(
      texts.map((text) => cypherQuery(text)),
      soon(),
    )
  ).rows;
}
