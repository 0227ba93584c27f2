import { join } from 'node:path';
import { parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildApiSchema } from '../model/build-api-schema.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { loadModel } from '../model/load-model.ts';
import { compile, type Compilation } from './compile.ts';
import type { Root } from './selection/selection.ts';

let model: GraphModel;
let schema: GraphQLSchema;

beforeAll(async () => {
  model = await loadModel(join(import.meta.dirname, '../../test/models/films/schema'));
  schema = buildApiSchema(model);
});

function compiled(text: string, variables: Record<string, unknown> = {}): Compilation {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return compile({ document, operation, variables, schema, model, pageMax: 100, today: '2026-01-02' });
}

function texts(text: string, variables?: Record<string, unknown>): readonly string[] {
  return compiled(text, variables).queries.map((query) => query.text);
}

function refusal(text: string, variables?: Record<string, unknown>) {
  const root = compiled(text, variables).selection.roots[0] as Extract<Root, { kind: 'refused' }>;
  expect(root.kind).toBe('refused');
  return root.problem;
}

describe('the text of a statement', () => {
  test('is the same whatever fields are called and in whatever order they are asked', () => {
    expect(texts('{ films { nodes { a: id b: minutes directors { nodes { name } } } } }')).toEqual(
      texts('{ x: films(first: 7) { n: nodes { d: directors { nodes { z: name } } minutes id } } }'),
    );
  });

  test('reads once what is asked twice', () => {
    const [text = ''] = texts(
      '{ films { nodes { a: directors(first: 3) { nodes { id } } b: directors(first: 3) { nodes { name } } } } }',
    );
    expect(text.match(/COLLECT/g)).toHaveLength(1);
  });

  test('is the same whatever values tell one list from another of the same relation', () => {
    const named = (one: string, other: string) =>
      texts(
        `{ films { nodes { a: directors(where: {node: {name: {eq: "${one}"}}}) { nodes { id } } b: directors(where: {node: {name: {eq: "${other}"}}}) { nodes { name } } } } }`,
      )[0];
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(new Set(names.map((name) => named(name, `not ${name}`))).size).toBe(1);
  });

  test('is the same for all mixtures of ids, which are looked for among all kinds', () => {
    const ids = (...values: string[]) =>
      texts('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: values })[0];
    expect(ids('studio:ufa', 'person:lang')).toBe(ids('person:lang', 'work:a', 'studio:ufa'));
    expect(ids('studio:a', 'studio:b')).toBe(ids('studio:ufa'));
    expect(ids('studio:ufa')).not.toBe(ids('person:lang'));
  });

  test('holds no value', () => {
    const { queries } = compiled(
      '{ people(where: {name: {contains: "needle"}}, orderBy: [{name: DESC}]) { nodes { id } } }',
    );
    expect(queries[0]?.text).not.toContain('needle');
    expect(queries[0]?.parameters).toMatchObject({ p0: 'needle', p1: 21n });
  });

  test('looks only at kinds that can bear the id', () => {
    expect(texts('{ node(id: "studio:ufa") { id } }')[0]).toContain('MATCH (n0:Studio)');
    expect(texts('{ node(id: "work:metropolis") { id } }')[0]).toContain('UNION');
  });

  test('negates a condition only after null has become false', () => {
    expect(texts('{ films(where: {NOT: {minutes: {gt: 100}}}) { nodes { id } } }')[0]).toContain(
      'NOT coalesce(n0.minutes > $p0, false)',
    );
  });
});

describe('days', () => {
  test('without one every statement is seen', () => {
    expect(texts('{ films { nodes { directors { totalCount } } } }')[0]).not.toContain('startDay');
  });

  test('every hop, filter and count sees the day of the nearest at', () => {
    const { queries } = compiled(
      `{ at(date: "1927-01-10") { at { people(where: {directed: {some: {}}}) { nodes { directed { totalCount } } } } } }`,
    );
    expect(Object.values(queries[0]?.parameters ?? {})).toContain('2026-01-02');
    expect(Object.values(queries[0]?.parameters ?? {})).not.toContain('1927-01-10');
    expect(queries[0]?.text.match(/\.startDay IS NULL/g)).toHaveLength(3);
  });

  test('claims and book-keeping are seen on every day', () => {
    const [text = ''] = texts(
      '{ at(date: "1927-01-10") { film(by: {id: "work:a"}) { rumours { totalCount } enteredIn { totalCount } } } }',
    );
    expect(text).not.toContain('startDay');
  });
});

describe('search', () => {
  test('asks Lucene for beginnings of folded words, each once, and nothing else', () => {
    const [query] = compiled('{ search(text: "Łódź AND (łód* OR \\"lodz\\")") { nodes { id } } }').queries;
    expect(query?.parameters).toMatchObject({ p1: '+lodz* +and* +lod* +or*', p2: 'lodz and lod or lodz' });
    expect(query?.text).not.toMatch(/lodz/i);
  });

  test('has one text for all texts of one shape', () => {
    const shape = (text: string) =>
      texts('query ($t: String!) { search(text: $t) { nodes { id } } }', { t: text });
    expect(shape('a b c')).toEqual(shape('"); MATCH (n) DETACH DELETE n //'));
  });

  test('counts only where that is asked, and reads no rows then', () => {
    expect(texts('{ search(text: "a") { totalCount } }')).toEqual([
      expect.stringMatching(/^CALL db\.index[^]*RETURN count\(n0\) AS c0$/),
    ]);
    expect(texts('{ search(text: "a") { nodes { id } } }')).toHaveLength(1);
  });

  test('leaves out, of a day, nodes that do not live then', () => {
    expect(texts('{ at(date: "1927-01-10") { suggest(text: "a") { matched { name } } } }')[0]).toContain(
      'n0.endDay',
    );
    expect(texts('{ suggest(text: "a") { matched { name } } }')[0]).not.toContain('endDay');
  });

  test('costs a page of nodes and what hangs on them', () => {
    const { plan } = compiled(
      '{ search(text: "a", first: 10) { nodes { ... on Film { directors(first: 5) { nodes { id } } } } } }',
    );
    expect(plan.cost).toEqual({ nodes: 10 * (1 + 5), hops: 1 });
  });
});

describe('what cannot be answered nulls its root field alone', () => {
  test.each([
    ['{ films(first: -1) { totalCount } }', 'BAD_USER_INPUT', /-1/],
    ['{ films(first: 101) { totalCount } }', 'PAGE_SIZE_EXCEEDED', /at most 100/],
    ['{ films { nodes { directors(first: 101) { totalCount } } } }', 'PAGE_SIZE_EXCEEDED', /directors/],
    ['{ films(after: "nonsense") { totalCount } }', 'INVALID_CURSOR', /not a cursor/],
    ['{ films(before: "nonsense") { totalCount } }', 'INVALID_CURSOR', /films\(before: …\) is not/],
    ['{ films(last: -1) { totalCount } }', 'BAD_USER_INPUT', /last: -1\) is not a number of rows/],
    ['{ films(last: 101) { totalCount } }', 'PAGE_SIZE_EXCEEDED', /last: 101\).*at most 100/],
    ['{ films(last: 2147483647) { totalCount } }', 'PAGE_SIZE_EXCEEDED', /at most 100/],
    ['{ films(first: 2, last: 2) { totalCount } }', 'BAD_USER_INPUT', /one of first and last/],
    ['{ works(orderBy: [{minutes: ASC}]) { totalCount } }', 'BAD_USER_INPUT', /order by one of: id, name/],
    ['{ films(orderBy: [{actedIn: {count: ASC}}]) { totalCount } }', 'BAD_USER_INPUT', /actors\.count/],
    [
      '{ people { nodes { actedIn(orderBy: [{node: {episodes: ASC}}]) { totalCount } } } }',
      'BAD_USER_INPUT',
      /actedIn\(orderBy: …\)\[0\]\.node: Film, Series/,
    ],
    ['{ films(where: {actors: {count: null}}) { totalCount } }', 'BAD_USER_INPUT', /actors\.count is null/],
    [
      '{ films(where: {actors: {count: {gte: null}}}) { totalCount } }',
      'BAD_USER_INPUT',
      /count\.gte is null/,
    ],
    [
      '{ films(where: {actors: {some: {edge: {sources: {some: null}}}}}) { totalCount } }',
      'BAD_USER_INPUT',
      /sources\.some is null/,
    ],
    ['{ films(where: {name: null}) { totalCount } }', 'BAD_USER_INPUT', /where\.name is null/],
    [
      '{ films(where: {NOT: {name: {eq: null}}}) { totalCount } }',
      'BAD_USER_INPUT',
      /where\.NOT\.name\.eq is null/,
    ],
    ['{ person(by: {id: "work:x"}) { id } }', 'BAD_USER_INPUT', /an id of: work/],
    ['{ search(text: "+ -") { totalCount } }', 'BAD_USER_INPUT', /neither a letter nor a digit/],
    ['{ suggest(text: "x", kinds: []) { matched { name } } }', 'BAD_USER_INPUT', /CATALOGUE, FILM, PERSON/],
    ['{ search(text: "x", first: 101) { totalCount } }', 'PAGE_SIZE_EXCEEDED', /at most 100/],
    ['{ search(text: "x", after: "y") { totalCount } }', 'INVALID_CURSOR', /not a cursor/],
    ['{ people(where: {startDate: {lt: "../1927"}}) { totalCount } }', 'BAD_USER_INPUT', /open on the side/],
  ])('%s', (text, code, message) => {
    expect(refusal(text)).toMatchObject({ code, message: expect.stringMatching(message) as unknown });
  });

  test('a filter nested without end', () => {
    let where: Record<string, unknown> = {};
    for (let level = 0; level < 40; level += 1) where = { NOT: where };
    expect(refusal('query ($w: FilmFilter) { films(where: $w) { totalCount } }', { w: where }).code).toBe(
      'QUERY_TOO_COMPLEX',
    );
  });

  test('null where @include wants to know', () => {
    const text = 'query ($if: Boolean = true) { films { nodes { id @include(if: $if) } } }';
    expect(refusal(text, { if: null }).code).toBe('BAD_USER_INPUT');
  });

  test('too many ids', () => {
    const ids = Array.from({ length: 101 }, (_, index) => `work:${index}`);
    expect(refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }).code).toBe(
      'PAGE_SIZE_EXCEEDED',
    );
  });

  test('its neighbours are compiled', () => {
    const { plan } = compiled('{ bad: films(first: -1) { totalCount } good: films { totalCount } }');
    expect(plan.statements).toHaveLength(1);
  });
});

describe('pages', () => {
  const pages = (given: string) => {
    const [statement] = compiled(`{ films${given} { nodes { id } } }`).plan.statements;
    return statement?.kind === 'list' ? statement.page : null;
  };

  test('have 20 rows from the start where nothing is said', () => {
    expect(pages('')).toMatchObject({ size: 20, backward: false });
    expect(pages('(first: null, last: null)')).toMatchObject({ size: 20, backward: false });
    expect(pages('(last: 3)')).toMatchObject({ size: 3, backward: true });
  });

  test('from the end are read in reversed order, nulls included', () => {
    expect(texts('{ films(last: 3, orderBy: [{minutes: DESC}]) { nodes { id } } }')[0]).toContain(
      'ORDER BY n0.minutes, n0.id DESC LIMIT',
    );
  });

  test('have one text for all sizes and cursors of one direction', () => {
    expect(texts('{ films(last: 3) { nodes { id } } }')).toEqual(
      texts('{ films(last: 9) { nodes { id } } }'),
    );
  });
});

describe('related counts', () => {
  const ordered =
    '{ people(first: 2, orderBy: [{actedIn: {count: DESC}}]) { edges { cursor node { name } } } }';

  test('are computed once per row to order it, and shown by its cursor', () => {
    const [text = ''] = texts(ordered);
    expect(text.match(/COUNT \{/g)).toHaveLength(1);
    expect(text).toContain('RETURN x1 AS c0');
  });

  test('order and filter by the statements of the day', () => {
    const [text = ''] = texts(`{ at(date: "1927-01-10") {
      films(orderBy: [{actors: {count: ASC}}], where: {actors: {count: {lt: 3}}}) { nodes { id } } } }`);
    expect(text.match(/\.startDay IS NULL/g)).toHaveLength(2);
  });

  test('of a relation named twice are one key', () => {
    const { plan } = compiled(
      '{ people(orderBy: [{actedIn: {count: DESC}}, {actedIn: {count: ASC}}]) { nodes { id } } }',
    );
    expect(plan.statements[0]).toMatchObject({ page: { order: [{ kind: 'count' }, { property: 'id' }] } });
  });

  test('stand beside quantifiers, all of which must hold', () => {
    const [root] = compiled(
      '{ films(where: {actors: {some: {}, count: {gte: 2, in: [2, 3]}}}) { totalCount } }',
    ).selection.roots;
    expect(root).toMatchObject({
      connection: {
        filter: {
          kind: 'and',
          filters: [{ kind: 'relation' }, { operator: 'in' }, { kind: 'relationCount', operator: 'gte' }],
        },
      },
    });
  });

  test('walk a relation', () => {
    expect(compiled(ordered).plan.cost.hops).toBe(1);
    expect(compiled('{ films(where: {actors: {count: {gt: 1}}}) { totalCount } }').plan.cost.hops).toBe(1);
  });
});

describe('cost', () => {
  test('is the product of pages along each path and one for each count, and the longest path', () => {
    const { plan } = compiled(
      '{ films(first: 10) { nodes { directors(first: 5) { nodes { directed(first: 2) { totalCount nodes { id } } } } } } people(first: 3) { totalCount } }',
    );
    expect(plan.cost).toEqual({ nodes: 10 * (1 + 5 * (1 + 1 + 2)) + 1, hops: 2 });
  });

  test('counts the relations that filters walk', () => {
    const { plan } = compiled(
      '{ films { nodes { actors(where: {node: {actedIn: {some: {node: {directors: {some: {}}}}}}}) { totalCount } } } }',
    );
    expect(plan.cost.hops).toBe(3);
  });
});

test('the plan survives JSON', () => {
  const { plan } = compiled(
    '{ at(date: "1927-01-10") { works { totalCount edges { cursor node { id } } } } }',
  );
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
