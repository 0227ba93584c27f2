import { expect, test } from 'vitest';
import { percentile } from './statistics.ts';

test.each([
  [[5], 0.5, 5],
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[10, 20, 30, 40, 50], 0.95, 48],
  [[2, 1], 1, 2],
  [[2, 1], 0, 1],
])('of %j, part %d is %d', (sample, part, expected) => {
  expect(percentile(sample, part)).toBeCloseTo(expected, 10);
});

test('of nothing is no number, and the sample stays in its order', () => {
  expect(percentile([], 0.5)).toBeNaN();
  const sample = [3, 1, 2];
  percentile(sample, 0.5);
  expect(sample).toEqual([3, 1, 2]);
});
