import { expect, test } from 'vitest';
import { stitch } from './stitch.ts';

const page = { row: { columns: [] }, page: 1 };

test('rows read in levels hold their own again, a node that comes twice the same list', () => {
  const levels = [
    { ...page, above: 0, key: 1 },
    { ...page, above: 1, key: 0 },
  ];
  const [first, second] = stitch(levels, [
    [
      0,
      [
        'a',
        [
          ['r1', 7],
          ['r2', 8],
        ],
      ],
    ],
    [0, ['b', [['r3', 7]]]],
    [1, ['seven', [[9]], 7]],
    [1, ['eight', [[9], [9]], 8]],
    [2, ['nine', 9]],
  ]) as [[string, [string, unknown[]][]], [string, [string, unknown[]][]]];
  const nine = ['nine', 9];
  const seven = ['seven', [[nine]], 7];
  expect(first).toEqual([
    'a',
    [
      ['r1', seven],
      ['r2', ['eight', [[nine], [nine]], 8]],
    ],
  ]);
  expect(second).toEqual(['b', [['r3', seven]]]);
  expect(second[1][0]?.[1]).toBe(first[1][0]?.[1]);
});

test('a node that was removed while it was read takes its statement along', () => {
  const rows = stitch(
    [{ ...page, above: 0, key: 1 }],
    [
      [
        0,
        [
          'a',
          [
            ['r1', 7],
            ['r2', 8],
          ],
        ],
      ],
      [1, ['eight', [], 8]],
    ],
  );
  expect(rows).toEqual([['a', [['r2', ['eight', [], 8]]]]]);
});

test('rows in columns stay as they are', () => {
  const rows = [['a', []]];
  expect(stitch([], rows)).toBe(rows);
});
