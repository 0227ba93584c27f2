import { beforeAll, describe, expect, test } from 'vitest';
import { FilmsCompiler } from '../../test/support/compiling.ts';

let films: FilmsCompiler;

beforeAll(async () => {
  films = await FilmsCompiler.load();
});

function around(given: string, asked = 'nodes { id }'): string {
  return films.texts(`{ person(by: {id: "person:a"}) { relations${given} { ${asked} } } }`)[0] ?? '';
}

describe('statements of several relationships', () => {
  test('are walked by one step, without book-keeping and claims, whatever the order of their names', () => {
    expect(around('')).toContain('[r1:ACTED_IN|WORKS_WITH|DIRECTED|PRODUCED|REVIEWED|FOLLOWS]');
    expect(around('(via: [DIRECTED, ACTED_IN])')).toBe(around('(via: [ACTED_IN, DIRECTED, ACTED_IN])'));
    expect(around('(via: null, direction: null)')).toBe(around(''));
  });

  test('lead one way by the pattern, those that read the same from both ends by a condition beside it', () => {
    expect(around('(via: [DIRECTED, ACTED_IN], direction: OUT)')).toContain(
      '(n0)-[r1:ACTED_IN|DIRECTED]->(n2',
    );
    expect(around('(via: [DIRECTED], direction: IN)')).toContain('(n0)<-[r1:DIRECTED]-(n2');
    expect(around('(via: [DIRECTED, WORKS_WITH], direction: IN)')).toContain(
      '(n0)-[r1:WORKS_WITH|DIRECTED]-(n2:Film|Person|Series)\n  WHERE r1.id IS NOT NULL AND (r1:WORKS_WITH OR endNode(r1) = n0)',
    );
  });

  test('of one day end where spans do, and moments do not', () => {
    const at = (via: string) =>
      films.texts(
        `{ at(date: "1927-01-10") { person(by: {id: "person:a"}) { relations(via: ${via}) { totalCount } } } }`,
      )[0];
    expect(at('[REVIEWED, DIRECTED]')).toContain('(r1:REVIEWED OR (r1.endDay IS NULL OR $p1 < r1.endDay))');
    expect(at('[REVIEWED]')).not.toContain('endDay');
    expect(at('[DIRECTED]')).toContain(' AND (r1.endDay IS NULL OR $p1 < r1.endDay)\n');
  });

  test('refuse an empty list of relationships and a page too large', () => {
    const refusal = (given: string) =>
      films.refusal(`{ person(by: {id: "person:a"}) { relations(${given}) { totalCount } } }`);
    expect(refusal('via: []')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(refusal('via: []').message).toBe(
      'relations(via: []) names no relationship; leave it out for all, or name some.',
    );
    expect(refusal('first: 101')).toMatchObject({ code: 'PAGE_SIZE_EXCEEDED' });
    expect(refusal('first: 1, last: 1')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(refusal('where: {edge: {confidence: {eq: null}}}')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('bind their cursors to what was walked', () => {
    const bindingOf = (given: string) => {
      const { plan } = films.compiled(
        `{ person(by: {id: "person:a"}) { relations${given} { pageInfo { endCursor } } } }`,
      );
      return /"binding":"([^"]+)"/.exec(JSON.stringify(plan.shape))?.[1];
    };
    const bindings = ['', '(direction: OUT)', '(via: [DIRECTED])', '(via: [DIRECTED], direction: IN)'].map(
      bindingOf,
    );
    expect(new Set(bindings).size).toBe(4);
    expect(bindingOf('(via: [REVIEWED, DIRECTED])')).toBe(bindingOf('(via: [DIRECTED, REVIEWED])'));
  });

  test('count as a hop and by their pages', () => {
    const costOf = (asked: string) =>
      films.compiled(`{ person(by: {id: "person:a"}) { ${asked} } }`).plan.cost;
    expect(costOf('relations(first: 7) { nodes { id } }')).toEqual(
      costOf('directed(first: 7) { nodes { id } }'),
    );
    expect(costOf('relations(first: 7) { nodes { id relations(first: 3) { nodes { id } } } }')).toEqual({
      nodes: 1 + 7 + 7 * 3,
      hops: 2,
    });
  });
});

describe('changes', () => {
  const changed = (given: string, asked = 'joined { id } left { id }') =>
    `{ film(by: {id: "work:a"}) { directors { changes(${given}) { ${asked} } } } }`;

  test('compare the derived days, whatever the day of at', () => {
    const [text = ''] = films.texts(
      `{ at(date: "1900-01-01") ${changed('since: "1926-01-01", until: "1927-01-01"')} }`,
    );
    expect(text).toContain('r1.endDay > $p1 AND r1.endDay <= $p2');
    expect(text).toContain(
      'r3.startDay > $p4 AND r3.startDay <= $p5 AND NOT coalesce((r3.startDate IS NULL), false)',
    );
    expect(text).not.toContain('startDay IS NULL');
  });

  test('take an empty interval, and refuse one that ends before it begins, and a page too large', () => {
    expect(films.texts(changed('since: "1926-01-01", until: "1926-01-01"'))).toHaveLength(1);
    expect(films.refusal(changed('since: "1926-01-02", until: "1926-01-01"'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message:
        'changes(since: "1926-01-02", until: "1926-01-01") ends before it begins; give the earlier day as since.',
    });
    const given = 'since: "1926-01-01", until: "1927-01-01", first:';
    expect(films.refusal(changed(`${given} 101`))).toMatchObject({ code: 'PAGE_SIZE_EXCEEDED' });
    expect(films.refusal(changed(`${given} -1`))).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('count what they show as pages beside the page, no relation farther', () => {
    const { cost } = films.compiled(
      changed('since: "1926-01-01", until: "1927-01-01", first: 5', 'joined { id } left { id } joinedCount'),
    ).plan;
    expect(cost).toEqual({ nodes: 1 + 5 + 5 + 1, hops: 1 });
  });
});
