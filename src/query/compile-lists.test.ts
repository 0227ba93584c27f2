import { beforeAll, describe, expect, test } from 'vitest';
import { FilmsCompiler } from '../../test/support/compiling.ts';

let films: FilmsCompiler;

beforeAll(async () => {
  films = await FilmsCompiler.load();
});

describe('pages', () => {
  const pages = (given: string) => {
    const [statement] = films.compiled(`{ films${given} { nodes { id } } }`).plan.statements;
    return statement?.kind === 'list' ? statement.page : null;
  };

  test('have 20 rows from the start where nothing is said', () => {
    expect(pages('')).toMatchObject({ size: 20, backward: false });
    expect(pages('(first: null, last: null)')).toMatchObject({ size: 20, backward: false });
    expect(pages('(last: 3)')).toMatchObject({ size: 3, backward: true });
  });

  test('from the end are read in reversed order, nulls included', () => {
    expect(films.texts('{ films(last: 3, orderBy: [{minutes: DESC}]) { nodes { id } } }')[0]).toContain(
      'ORDER BY n0.minutes, n0.id DESC LIMIT',
    );
  });

  test('have one text for all sizes and cursors of one direction', () => {
    expect(films.texts('{ films(last: 3) { nodes { id } } }')).toEqual(
      films.texts('{ films(last: 9) { nodes { id } } }'),
    );
  });
});

describe('related counts', () => {
  const ordered =
    '{ people(first: 2, orderBy: [{actedIn: {count: DESC}}]) { edges { cursor node { name } } } }';

  test('are computed once per row to order it, and shown by its cursor', () => {
    const [text = ''] = films.texts(ordered);
    expect(text.match(/COUNT \{/g)).toHaveLength(1);
    expect(text).toContain('RETURN x1 AS c0');
  });

  test('order and filter by the statements of the day', () => {
    const [text = ''] = films.texts(`{ at(date: "1927-01-10") {
      films(orderBy: [{actors: {count: ASC}}], where: {actors: {count: {lt: 3}}}) { nodes { id } } } }`);
    expect(text.match(/\.startDay IS NULL/g)).toHaveLength(2);
  });

  test('of a relation named twice are one key', () => {
    const { plan } = films.compiled(
      '{ people(orderBy: [{actedIn: {count: DESC}}, {actedIn: {count: ASC}}]) { nodes { id } } }',
    );
    expect(plan.statements[0]).toMatchObject({ page: { order: [{ kind: 'count' }, { property: 'id' }] } });
  });

  test('stand beside quantifiers, all of which must hold', () => {
    const [root] = films.compiled(
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
    expect(films.compiled(ordered).plan.cost.hops).toBe(1);
    expect(films.compiled('{ films(where: {actors: {count: {gt: 1}}}) { totalCount } }').plan.cost.hops).toBe(
      1,
    );
  });
});
