import { expect, test } from 'vitest';
import type { Measured } from '../measure/interleave.ts';
import type { Result, ShapeResult } from '../result.ts';
import { chart } from './chart.ts';
import { goalLines } from './goals.ts';
import { summary } from './summary.ts';

function measured(contender: string, p50: number): Measured {
  return {
    contender,
    runs: 3,
    p50,
    p95: p50 * 2,
    bytes: 1500,
    cpu: 1,
    databaseCpu: 2,
    statements: 1,
    texts: 1,
  };
}

const shape: ShapeResult = {
  name: 'hub',
  title: 'a hub & <more>',
  goal: { rival: 50, floor: 1.2 },
  measured: [measured('Grappe', 10), measured('@neo4j/graphql', 600), measured('Cypher by hand', 5)],
  repetition: 2.5,
  rows: 20,
  cold: [],
  hits: [{ contender: 'Grappe', hits: 1200 }],
};

const result: Result = {
  date: '2024-05-07',
  machine: {
    processor: 'x',
    cores: 2,
    memory: 8,
    system: 'y',
    node: '20',
    neo4j: '5',
    neo4jMemory: 'heap 1g',
    rival: '7',
  },
  runs: 3,
  schema: [{ model: 'schema/', contender: 'Grappe', kinds: 20, lines: 4000, ready: 100 }],
  sizes: [
    {
      statements: 10_000,
      grounds: [
        {
          model: 'clusters',
          nodes: 3960,
          statements: 10_000,
          loading: 5,
          load: [0.5, 1],
          shapes: [shape],
          publicShapes: [],
          pages: [],
          clients: [],
          probe: null,
        },
      ],
    },
  ],
  loading: [100_000, 1_000_000].map((statements) => ({
    ...{ statements, nodes: 3, rows: 75_000, seconds: 10, again: 3, byHand: 9, checked: 150_000 },
    ...{ peak: statements / 2_500, version: '5', date: '2020-02-02' },
  })),
  notAsked: [],
};

test('the table says how far each goal is', () => {
  const text = summary(result);
  expect(text).toContain('| 60.0 (≥ 50: met) | 2.00 (≤ 1.2: not met) |');
  expect(text).toContain('| 10 (20) | 600 (1,200) | 5.0 (10) |');
  expect(text).toContain('| schema/ | 20 | Grappe | 4,000 | 100 |');
});

test('every row of a table has as many cells as its head', () => {
  const tables = summary(result)
    .split('\n\n')
    .filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(2);
  for (const table of tables) {
    const cells = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
});

test('the picture is legal XML with a mark for each contender, further right for more time', () => {
  const svg = chart('times', [shape]);
  expect(svg).toContain('a hub &amp; &lt;more>');
  const place = (pattern: RegExp): number => Number(pattern.exec(svg)?.[1]);
  const [grappe, rival] = [
    place(/<circle cx="([\d.]+)" cy="87"/),
    place(/<rect x="([\d.]+)" y="82" width="10"/),
  ];
  expect(grappe).toBeGreaterThan(290);
  expect(rival).toBeGreaterThan(grappe);
});

test('a goal is judged by the question that is furthest from it', () => {
  const [ground] = result.sizes[0]?.grounds ?? [];
  if (!ground) throw new Error('There is a graph.');
  const near = {
    ...shape,
    name: 'films-star',
    measured: [measured('Grappe', 10), measured('@neo4j/graphql', 200)],
  };
  const two = { ...ground, shapes: [shape, near], probe: 1 };
  const lines = goalLines({ ...result, sizes: [{ statements: 10_000, grounds: [two] }] });
  const hub = lines.filter(({ goal }) => goal.startsWith('hub'));
  expect(hub.map(({ figure, isMet }) => [figure, isMet])).toEqual([
    [20, false],
    [2, false],
  ]);
});

test('a page as deep is judged by the first one, a schema by the rival’s', () => {
  const [ground] = result.sizes[0]?.grounds ?? [];
  if (!ground) throw new Error('There is a graph.');
  const deep = { ...shape, title: 'deep', measured: [measured('Grappe', 12)] };
  const schema = [
    { model: 'm', contender: 'Grappe', kinds: 2, lines: 100, ready: 10 },
    { model: 'm', contender: '@neo4j/graphql', kinds: 2, lines: 400, ready: 500 },
  ];
  const sizes = [{ statements: 10_000, grounds: [{ ...ground, shapes: [], pages: [shape, deep] }] }];
  const lines = goalLines({ ...result, schema, sizes, loading: [] });
  expect(lines.map(({ figure, isMet }) => [figure, isMet])).toEqual([
    [1.2, true],
    [50, true],
    [0.25, false],
  ]);
});

test('loading is judged at each size, and its memory by how it grows', () => {
  const lines = goalLines({ ...result, schema: [], sizes: [] });
  expect(lines.map(({ figure, isMet }) => [figure, isMet])).toEqual([
    [0.9, true],
    [40, true],
    [150_000, true],
    [3, false],
    [0.9, true],
    [400, true],
    [150_000, true],
    [3, false],
    [10, false],
  ]);
});
