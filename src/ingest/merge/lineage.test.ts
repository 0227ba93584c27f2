import { expect, test } from 'vitest';
import { Lineage } from './lineage.ts';

function circles(steps: string): readonly (readonly string[] | null)[] {
  const lineage = new Lineage();
  return steps.split(' ').map((step) => {
    const [from = '', to = ''] = step;
    return lineage.add({ type: 'PART_OF', from, to });
  });
}

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

test('statements of another type do not close it', () => {
  const lineage = new Lineage();
  expect(lineage.add({ type: 'PART_OF', from: 'a', to: 'b' })).toBeNull();
  expect(lineage.add({ type: 'HAS_PARENT', from: 'b', to: 'a' })).toBeNull();
});

test('a long chain is followed to its end', () => {
  const lineage = new Lineage();
  for (let node = 0; node < 100_000; node += 1)
    lineage.add({ type: 'PART_OF', from: String(node + 1), to: String(node) });
  expect(lineage.add({ type: 'PART_OF', from: '0', to: '100000' })).toHaveLength(100_002);
});
