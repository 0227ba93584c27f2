import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadModel } from '../../src/model/load-model.ts';
import { daysOf } from '../../src/util/edtf.ts';
import { clusterRecipe, hubSize } from './cluster-recipe.ts';
import { filmRecipe, starSize } from './film-recipe.ts';
import { generate, nodeId, type SyntheticGraph } from './generate.ts';
import type { Recipe } from './recipe.ts';

// Dates are parsed one by one, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const size = 10_000;
const ground = [
  { name: 'clusters', recipe: clusterRecipe(size), models: ['../models/clusters/schema', '../../schema'] },
  { name: 'films', recipe: filmRecipe(size), models: ['../models/films/schema'] },
];

describe.each(ground)('the graph of $name', ({ recipe, models }) => {
  const graph = generate(recipe, 7);

  test('is the same for the same seed, and another for another', () => {
    expect(allOf(recipe, generate(recipe, 7))).toEqual(allOf(recipe, graph));
    expect(allOf(recipe, generate(recipe, 8))).not.toEqual(allOf(recipe, graph));
  });

  test('has as many statements as asked for, no id twice and no pair twice', () => {
    const { nodes, statements } = allOf(recipe, graph);
    expect(statements).toHaveLength(size);
    const ids = [...nodes, ...statements].map(({ properties }) => properties['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const pairs = statements.map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('says in each id that it is synthetic', () => {
    const { nodes, statements } = allOf(recipe, graph);
    const silent = [...nodes, ...statements].filter(
      ({ properties }) => !String(properties['id']).includes(':synthetic-'),
    );
    expect(silent).toEqual([]);
  });

  test('has names that order it totally', () => {
    for (const { kind } of recipe.kinds) {
      const names = [...graph.nodes(kind)].map(({ properties }) => properties['name']);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has legal dates and ends behind starts', () => {
    const wrong = allOf(recipe, graph).statements.filter(({ properties: { startDate, endDate, asOf } }) => {
      const [start, end, vouched] = [startDate, endDate, asOf].map((date) => daysOf(String(date ?? '2000')));
      const isReversed =
        startDate !== undefined && endDate !== undefined && String(end?.after) <= String(start?.first);
      return !start || !end || !vouched || asOf === undefined || isReversed;
    });
    expect(wrong).toEqual([]);
  });

  test('cites sources that are there', () => {
    const there = new Set([...graph.nodes(recipe.evidence)].map(({ properties }) => properties['id']));
    const wrong = allOf(recipe, graph).statements.filter(
      ({ sources, quotes }) =>
        sources.length === 0 ||
        sources.length !== quotes.length ||
        sources.some((source) => !there.has(source)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(models)('fits the model of %s', async (folder) => {
    const model = await loadModel(join(import.meta.dirname, folder));
    for (const { kind, prefix } of recipe.kinds) expect(model.kinds[kind]?.prefix).toBe(prefix);
    for (const { type, from, to } of recipe.statements) {
      const ends = model.relationships[type]?.ends ?? [];
      expect(ends.some((pair) => pair.from.includes(from) && pair.to.includes(to))).toBe(true);
    }
  });
});

test.each([
  ['MEMBER_OF', clusterRecipe(size), hubSize],
  ['ACTED_IN', filmRecipe(size), starSize],
] as const)('%s has one hub, and behind it degrees that fall slowly', (type, recipe, hub) => {
  const degrees = degreesOf(generate(recipe, 7), type);
  expect(degrees[0]).toBe(hub);
  const [largest = 0, ...others] = degrees.slice(1).toSorted((a, b) => b - a);
  const median = others[Math.floor(others.length / 2)] ?? 0;
  expect(largest).toBeGreaterThan(2 * median);
  expect(largest).toBeLessThan(hub);
});

test('regions are trees, and every firm is in one of the smallest', () => {
  const recipe = clusterRecipe(size);
  const graph = generate(recipe, 7);
  const level = [...graph.nodes('Region')].map(({ properties }) => Number(properties['level']));
  const parts = [...graph.statements('PART_OF')];
  expect(new Set(parts.map(({ from }) => from)).size).toBe(parts.length);
  for (const { from, to } of parts) expect(level[from]).toBe((level[to] ?? 0) + 1);
  const firms = recipe.kinds.find(({ kind }) => kind === 'Firm')?.count;
  const seats = [...graph.statements('LOCATED_IN')];
  expect(seats.map(({ from }) => from)).toEqual(Array.from({ length: firms ?? 0 }, (_, index) => index));
  for (const { to } of seats) expect(level[to]).toBe(3);
});

test('a part of the graph does not depend on the others', () => {
  const recipe = clusterRecipe(size);
  const alone = { ...recipe, statements: recipe.statements.filter(({ type }) => type === 'ACTIVE_IN') };
  expect([...generate(alone, 7).statements('ACTIVE_IN')]).toEqual([
    ...generate(recipe, 7).statements('ACTIVE_IN'),
  ]);
});

test('ids begin with the prefix of the kind', () => {
  expect(nodeId({ kind: 'Firm', prefix: 'org', count: 1 }, 17)).toBe('org:synthetic-firm-17');
});

function allOf(recipe: Recipe, graph: SyntheticGraph) {
  return {
    nodes: recipe.kinds.flatMap(({ kind }) => [...graph.nodes(kind)]),
    statements: recipe.statements.flatMap(({ type }) => [...graph.statements(type)]),
  };
}

/** Statements that lead to each node, by its number. */
function degreesOf(graph: SyntheticGraph, type: string): readonly number[] {
  const degrees: number[] = [];
  for (const { to } of graph.statements(type)) degrees[to] = (degrees[to] ?? 0) + 1;
  return Array.from(degrees, (degree: number | undefined) => degree ?? 0);
}
