import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lineage } from './lineage.ts';

type Circle = readonly string[] | null;

function added(steps: readonly (readonly [from: string, to: string])[]): readonly Circle[] {
  const lineage = new Lineage();
  return steps.map(([from, to]) => lineage.add({ type: 'PART_OF', from, to }));
}

const circles = (steps: string) => added(steps.split(' ').map(([from = '', to = '']) => [from, to]));

test('chains, branches that meet again and the same statement twice are no circle', () => {
  expect(circles('ab bc cd ae ed ab')).toEqual([null, null, null, null, null, null]);
});

test('the statement that closes a circle is told with the shortest way round, and not taken in', () => {
  expect(circles('ab bc cd bd da de ea')).toEqual([
    ...[null, null, null, null],
    ['d', 'a', 'b', 'd'],
    null,
    ['e', 'a', 'b', 'd', 'e'],
  ]);
});

test('a node that leads to itself is a circle', () => {
  expect(circles('aa')).toEqual([['a', 'a']]);
});

test('statements of another type do not close it', () => {
  const lineage = new Lineage();
  expect(lineage.add({ type: 'PART_OF', from: 'a', to: 'b' })).toBeNull();
  expect(lineage.add({ type: 'HAS_PARENT', from: 'b', to: 'a' })).toBeNull();
});

test('in whatever order statements come, those that close a circle are found, and no others', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 40 }), (steps) => {
      const taken: (readonly [string, string])[] = [];
      const found = added(steps);
      for (const [index, step] of steps.entries()) {
        const [from, to] = step;
        const closes = reached(taken, to).has(from);
        expect(found[index] !== null).toBe(closes);
        if (!closes) taken.push(step);
        else expectCircle(found[index] ?? [], from, taken);
      }
    }),
    { numRuns: 500 },
  );
});

/** All nodes from which there is a way, that node itself among them: the slow and plain way. */
function reached(steps: readonly (readonly [string, string])[], start: string): ReadonlySet<string> {
  const nodes = new Set([start]);
  for (const node of nodes) for (const [from, to] of steps) if (from === node) nodes.add(to);
  return nodes;
}

function expectCircle(
  circle: readonly string[],
  start: string,
  taken: readonly (readonly [string, string])[],
): void {
  expect([circle[0], circle.at(-1)]).toEqual([start, start]);
  for (const [index, node] of circle.slice(1, -1).entries())
    expect(taken).toContainEqual([node, circle[index + 2]]);
}

const long = Array.from({ length: 100_000 }, (_, node) => [String(node + 1), String(node)] as const);

test.each([
  ['its root', long],
  ['its leaf', [...long].reverse()],
])('a chain of a hundred thousand nodes from %s on takes no time to speak of', (_where, chain) => {
  expect(added([...chain, ['0', '100000']]).at(-1)).toHaveLength(100_002);
});
