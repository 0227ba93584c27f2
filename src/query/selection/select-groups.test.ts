import { beforeAll, describe, expect, test } from 'vitest';
import { FilmsCompiler } from '../../../test/support/compiling.ts';

let films: FilmsCompiler;

beforeAll(async () => {
  films = await FilmsCompiler.load();
});

describe('groups', () => {
  test.each([
    ['films', '{node: EPISODES}', 'Film', 'KIND, PREMIERE, MINUTES, SOUND'],
    ['works', '{node: MINUTES}', 'Film, Series', 'KIND, PREMIERE'],
    ['people', '{relation: "directors"}', 'Person', 'directed'],
  ])('of %s by %s name what would fit', (list, by, kinds, fitting) => {
    const problem = films.refusal(`{ ${list} { groups(by: ${by}) { key } } }`);
    expect(problem.code).toBe('BAD_USER_INPUT');
    expect(problem.message).toContain(`groups(by: ${by}): ${kinds} cannot be grouped by it.`);
    expect(problem.message).toContain(fitting);
  });

  test('by a property that the statements lack name those that they have', () => {
    const problem = films.refusal('{ films { nodes { actors { groups(by: {edge: PROPERTY}) { key } } } } }');
    expect(problem.message).toContain(
      'ACTED_IN cannot be grouped by it. Group by one of: START_DATE, END_DATE,',
    );
  });

  test('by a statement are refused where there is none', () => {
    const problem = films.refusal('{ films { groups(by: {edge: PART}) { key } } }');
    expect(problem.message).toBe(
      'groups(by: {edge: PART}): a list at the root has no statements; group it by node or relation.',
    );
  });

  test.each([
    [-1, 'BAD_USER_INPUT'],
    [101, 'PAGE_SIZE_EXCEEDED'],
  ])('are at most a page: first: %i is %s', (first, code) => {
    const problem = films.refusal(`{ films { groups(by: {node: SOUND}, first: ${first}) { key } } }`);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(`groups(first: ${first})`);
  });
});

describe('a grouping', () => {
  const groups = (given: string) => `{ films { nodes { actors { ${given} } } } }`;

  test('that is asked twice is read once', () => {
    const once = films.texts(groups('groups(by: {edge: PART}) { key }'));
    const twice = groups(
      'a: groups(by: {edge: PART}) { count } b: groups(by: {edge: PART}, first: 20) { key }',
    );
    expect(films.texts(twice)).toEqual(once);
    const roots = '{ films { a: groups(by: {node: SOUND}) { key } b: groups(by: {node: SOUND}) { count } } }';
    expect(films.texts(roots)).toHaveLength(1);
  });

  test('has one text for all sizes, which decide no order among others', () => {
    const of = (one: number, other: number) =>
      groups(
        `a: groups(by: {edge: PART}, first: ${one}) { key } b: groups(by: {node: KIND}, first: ${other}) { key }`,
      );
    expect(films.texts(of(9, 1))).toEqual(films.texts(of(1, 9)));
  });

  test('needs no row of the page', () => {
    const [text = ''] = films.texts(
      '{ films(orderBy: [{minutes: DESC}], first: 3) { groups(by: {node: SOUND}) { key } } }',
    );
    expect(text).not.toContain('minutes');
  });

  test('costs its groups, and a relation where it is by related nodes', () => {
    const costOf = (text: string) => films.compiled(text).plan.cost;
    expect(costOf('{ films { groups(by: {node: SOUND}, first: 7) { key } } }')).toEqual({
      nodes: 7,
      hops: 0,
    });
    expect(costOf('{ films { groups(by: {relation: "actors"}) { key } } }')).toEqual({ nodes: 20, hops: 1 });
    expect(
      costOf(
        `{ films(first: 2) { nodes { actors { groups(by: {relation: "actedIn"}, first: 5) { key } } } } }`,
      ),
    ).toEqual({
      nodes: 2 * (1 + 5),
      hops: 2,
    });
  });
});
