import { describe, expect, test } from 'vitest';
import type { Filter } from '../../selection/filter.ts';
import type { Hop } from '../../selection/hop.ts';
import { nothingKnown, type Forms, type Knowledge } from '../knowledge.ts';
import type { PlannedStatement } from '../plan.ts';
import { newPlanning } from '../planning.ts';
import { chooseFilter } from './choose-filter.ts';

const down: Hop = { type: 'DOWN', direction: 'OUT', targets: ['Leaf'], form: 'undated' };
const across: Hop = { type: 'ACROSS', direction: 'IN', targets: ['Middle'], form: 'undated' };

const named: Filter = { kind: 'compare', subject: 'node', property: 'name', operator: 'eq', value: 'x' };
const weighty: Filter = { kind: 'compare', subject: 'edge', property: 'weight', operator: 'gt', value: 1 };

function some(hop: Hop, ...filters: Filter[]): Filter {
  return { kind: 'relation', quantifier: 'some', hop, day: null, filter: { kind: 'and', filters } };
}

const none: Filter = { kind: 'relation', quantifier: 'none', hop: down, day: null, filter: named };

/** 1,000 roots with 5 middles each, a middle with 4 leaves; 20,000 leaves, so a rare value fits fewer than 200. */
const statistics = {
  state: 's',
  nodes: { Root: 1000, Middle: 5000, Leaf: 20_000 },
  relationships: {
    ACROSS: { total: 5000, from: { Middle: 5000 }, to: { Root: 5000 } },
    DOWN: { total: 20_000, from: { Middle: 20_000 }, to: { Leaf: 20_000 } },
  },
  proofs: [],
};

function chosen(filter: Filter, known: Partial<Knowledge> = { statistics }) {
  const planning = newPlanning({ ...nothingKnown, ...known });
  const match = { kinds: ['Root'], lifetime: [], day: null, filter };
  const statement = chooseFilter(planning, { kind: 'count', match }) as Extract<
    PlannedStatement,
    { kind: 'count' }
  >;
  return { match: statement.match, choices: planning.choices, probes: [...planning.probes.entries()] };
}

function forced(filters: Forms['filters']): Partial<Knowledge> {
  return { statistics, forms: { ...nothingKnown.forms, filters } };
}

/** Chosen after each of its probes has counted so many. */
function chosenAfter(count: number, filter: Filter) {
  const { probes } = chosen(filter);
  const measured = new Map(probes.map(([name]) => [name, count]));
  return chosen(filter, { statistics, measured });
}

const deep = some(across, some(down, named));

describe('the nodes of a list are found', () => {
  test('by EXISTS while nothing is known', () => {
    const { match, choices } = chosen(deep, {});
    expect(match.ascent).toBeUndefined();
    expect(choices[0]).toMatchObject({ chosen: 'exists', reason: 'nothing is known of the database yet' });
  });

  test('by EXISTS where there are few paths, without counting anything', () => {
    const small = { ...statistics, nodes: { ...statistics.nodes, Root: 1000 }, relationships: {} };
    const { match, probes } = chosen(deep, { statistics: small });
    expect(match.ascent).toBeUndefined();
    expect(probes).toEqual([]);
  });

  test('after a count of the innermost condition, capped at the cross-over', () => {
    const { match, probes } = chosen(deep);
    expect(match.ascent).toBeUndefined();
    expect(probes.map(([, probe]) => probe)).toEqual([{ kinds: ['Leaf'], filter: named, cap: 200 }]);
  });

  test('from below where few fit', () => {
    const { match, choices, probes } = chosenAfter(12, deep);
    expect(probes).toEqual([]);
    expect(match.filter).toBeNull();
    expect(match.ascent).toMatchObject({ kinds: ['Leaf'], filter: named });
    expect(match.ascent?.steps.map(({ hop }) => hop.type)).toEqual(['DOWN', 'ACROSS']);
    expect(choices).toEqual([
      { place: 'where of Root', chosen: 'bottomUp from Leaf', reason: '12 of 20000 Leaf fit' },
    ]);
  });

  test('by EXISTS where many fit', () => {
    const { match, choices } = chosenAfter(200, deep);
    expect(match.ascent).toBeUndefined();
    expect(choices[0]?.reason).toBe('at least 200 of 20000 Leaf fit');
  });

  test('from below where nothing can be counted and the way is long', () => {
    expect(chosen(some(across, some(down, weighty))).match.ascent?.kinds).toEqual(['Leaf']);
    expect(chosen(some(across, none)).match.ascent).toMatchObject({ kinds: ['Middle'], filter: none });
  });

  test('never from below by none, all, not and or', () => {
    for (const filter of [
      none,
      { kind: 'not', filter: deep },
      { kind: 'or', filters: [deep, named] },
    ] as const)
      expect(chosen(filter, forced('bottomUp')).match.ascent).toBeUndefined();
  });
});

describe('a way from below', () => {
  test('asks of each level what the filter asks there', () => {
    const filter: Filter = {
      kind: 'and',
      filters: [named, some(across, weighty, none, some(down, named, weighty))],
    };
    const { match } = chosen(filter, forced('bottomUp'));
    expect(match.filter).toEqual(named);
    expect(match.ascent).toEqual({
      kinds: ['Leaf'],
      filter: named,
      steps: [
        { hop: down, day: null, statement: weighty, kinds: ['Middle'], filter: none },
        { hop: across, day: null, statement: weighty, kinds: ['Root'], filter: named },
      ],
    });
  });

  test('is never taken where EXISTS is forced', () => {
    expect(chosen(deep, forced('exists')).match.ascent).toBeUndefined();
  });
});
