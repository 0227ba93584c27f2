import { expect, test } from 'vitest';
import { isDeeperThan } from './depth.ts';

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { in: value };
  return value;
}

test.each([
  [0, 0, false],
  [1, 0, true],
  [3, 3, false],
  [4, 3, true],
  [100_000, 50, true],
])('%i levels against a limit of %i', (levels, limit, expected) => {
  expect(isDeeperThan(nested(levels), limit)).toBe(expected);
});
