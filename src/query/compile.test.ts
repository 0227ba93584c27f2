import { beforeAll, describe, expect, test } from 'vitest';
import { FilmsCompiler } from '../../test/support/compiling.ts';

let films: FilmsCompiler;

beforeAll(async () => {
  films = await FilmsCompiler.load();
});

describe('the text of a statement', () => {
  test('is the same whatever fields are called and in whatever order they are asked', () => {
    expect(films.texts('{ films { nodes { a: id b: minutes directors { nodes { name } } } } }')).toEqual(
      films.texts('{ x: films(first: 7) { n: nodes { d: directors { nodes { z: name } } minutes id } } }'),
    );
  });

  test('reads once what is asked twice', () => {
    const [text = ''] = films.texts(
      '{ films { nodes { a: directors(first: 3) { nodes { id } } b: directors(first: 3) { nodes { name } } } } }',
    );
    expect(text.match(/COLLECT/g)).toHaveLength(1);
  });

  test('is the same whatever values tell one list from another of the same relation', () => {
    const named = (one: string, other: string) =>
      films.texts(
        `{ films { nodes { a: directors(where: {node: {name: {eq: "${one}"}}}) { nodes { id } } b: directors(where: {node: {name: {eq: "${other}"}}}) { nodes { name } } } } }`,
      )[0];
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(new Set(names.map((name) => named(name, `not ${name}`))).size).toBe(1);
  });

  test('is the same for all mixtures of ids, which are looked for among all kinds', () => {
    const ids = (...values: string[]) =>
      films.texts('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: values })[0];
    expect(ids('studio:ufa', 'person:lang')).toBe(ids('person:lang', 'work:a', 'studio:ufa'));
    expect(ids('studio:a', 'studio:b')).toBe(ids('studio:ufa'));
    expect(ids('studio:ufa')).not.toBe(ids('person:lang'));
  });

  test('holds no value', () => {
    const { queries } = films.compiled(
      '{ people(where: {name: {contains: "needle"}}, orderBy: [{name: DESC}]) { nodes { id } } }',
    );
    expect(queries[0]?.text).not.toContain('needle');
    expect(queries[0]?.parameters).toMatchObject({ p0: 'needle', p1: 21n });
  });

  test('looks only at kinds that can bear the id', () => {
    expect(films.texts('{ node(id: "studio:ufa") { id } }')[0]).toContain('MATCH (n0:Studio)');
    expect(films.texts('{ node(id: "work:metropolis") { id } }')[0]).toContain('UNION');
  });

  test('negates a condition only after null has become false', () => {
    expect(films.texts('{ films(where: {NOT: {minutes: {gt: 100}}}) { nodes { id } } }')[0]).toContain(
      'NOT coalesce(n0.minutes > $p0, false)',
    );
  });
});

describe('days', () => {
  test('without one every statement is seen', () => {
    expect(films.texts('{ films { nodes { directors { totalCount } } } }')[0]).not.toContain('startDay');
  });

  test('every hop, filter and count sees the day of the nearest at', () => {
    const { queries } = films.compiled(
      `{ at(date: "1927-01-10") { at { people(where: {directed: {some: {}}}) { nodes { directed { totalCount } } } } } }`,
    );
    expect(Object.values(queries[0]?.parameters ?? {})).toContain('2026-01-02');
    expect(Object.values(queries[0]?.parameters ?? {})).not.toContain('1927-01-10');
    expect(queries[0]?.text.match(/\.startDay IS NULL/g)).toHaveLength(3);
  });

  test('claims and book-keeping are seen on every day', () => {
    const [text = ''] = films.texts(
      '{ at(date: "1927-01-10") { film(by: {id: "work:a"}) { rumours { totalCount } enteredIn { totalCount } } } }',
    );
    expect(text).not.toContain('startDay');
  });
});

describe('search', () => {
  test('asks Lucene for beginnings of folded words, each once, and nothing else', () => {
    const [query] = films.compiled(
      '{ search(text: "Łódź AND (łód* OR \\"lodz\\")") { nodes { id } } }',
    ).queries;
    expect(query?.parameters).toMatchObject({ p1: '+lodz* +and* +lod* +or*', p2: 'lodz and lod or lodz' });
    expect(query?.text).not.toMatch(/lodz/i);
  });

  test('has one text for all texts of one shape', () => {
    const shape = (text: string) =>
      films.texts('query ($t: String!) { search(text: $t) { nodes { id } } }', { t: text });
    expect(shape('a b c')).toEqual(shape('"); MATCH (n) DETACH DELETE n //'));
  });

  test('counts only where that is asked, and reads no rows then', () => {
    expect(films.texts('{ search(text: "a") { totalCount } }')).toEqual([
      expect.stringMatching(/^CALL db\.index[^]*RETURN count\(n0\) AS c0$/),
    ]);
    expect(films.texts('{ search(text: "a") { nodes { id } } }')).toHaveLength(1);
  });

  test('leaves out, of a day, nodes that do not live then', () => {
    expect(
      films.texts('{ at(date: "1927-01-10") { suggest(text: "a") { matched { name } } } }')[0],
    ).toContain('n0.endDay');
    expect(films.texts('{ suggest(text: "a") { matched { name } } }')[0]).not.toContain('endDay');
  });

  test('costs a page of nodes and what hangs on them', () => {
    const { plan } = films.compiled(
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
    expect(films.refusal(text)).toMatchObject({ code, message: expect.stringMatching(message) as unknown });
  });

  test('a filter nested without end', () => {
    let where: Record<string, unknown> = {};
    for (let level = 0; level < 40; level += 1) where = { NOT: where };
    expect(
      films.refusal('query ($w: FilmFilter) { films(where: $w) { totalCount } }', { w: where }).code,
    ).toBe('QUERY_TOO_COMPLEX');
  });

  test('null where @include wants to know', () => {
    const text = 'query ($if: Boolean = true) { films { nodes { id @include(if: $if) } } }';
    expect(films.refusal(text, { if: null }).code).toBe('BAD_USER_INPUT');
  });

  test('too many ids', () => {
    const ids = Array.from({ length: 101 }, (_, index) => `work:${index}`);
    expect(films.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }).code).toBe(
      'PAGE_SIZE_EXCEEDED',
    );
  });

  test('its neighbours are compiled', () => {
    const { plan } = films.compiled('{ bad: films(first: -1) { totalCount } good: films { totalCount } }');
    expect(plan.statements).toHaveLength(1);
  });
});

describe('cost', () => {
  test('is the product of pages along each path and one for each count, and the longest path', () => {
    const { plan } = films.compiled(
      '{ films(first: 10) { nodes { directors(first: 5) { nodes { directed(first: 2) { totalCount nodes { id } } } } } } people(first: 3) { totalCount } }',
    );
    expect(plan.cost).toEqual({ nodes: 10 * (1 + 5 * (1 + 1 + 2)) + 1, hops: 2 });
  });

  test('counts the relations that filters walk', () => {
    const { plan } = films.compiled(
      '{ films { nodes { actors(where: {node: {actedIn: {some: {node: {directors: {some: {}}}}}}}) { totalCount } } } }',
    );
    expect(plan.cost.hops).toBe(3);
  });
});

test('the plan survives JSON', () => {
  const { plan } = films.compiled(
    '{ at(date: "1927-01-10") { works { totalCount edges { cursor node { id } } } } }',
  );
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});
