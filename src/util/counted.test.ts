import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test('one has no s, and thousands are parted', () => {
  expect([0, 1, 2, 2044].map((count) => counted(count, 'node'))).toEqual([
    '0 nodes',
    '1 node',
    '2 nodes',
    '2,044 nodes',
  ]);
});
