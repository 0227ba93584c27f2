import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { plainValue } from './rows.ts';

test('an integer is a number as long as it is exact, then a bigint', () => {
  expect(plainValue(7n)).toBe(7);
  expect(plainValue(-(2n ** 53n) + 1n)).toBe(-(2 ** 53) + 1);
  expect(plainValue(2n ** 53n)).toBe(2n ** 53n);
});

test('lists and maps are plain to the ground', () => {
  expect(plainValue([1n, ['a', null, [2n]], { x: { y: 3n } }, 1.5, true])).toEqual([
    1,
    ['a', null, [2]],
    { x: { y: 3 } },
    1.5,
    true,
  ]);
});

test('times and points become their text', () => {
  expect(plainValue(new neo4j.types.Date(2013, 10, 3))).toBe('2013-10-03');
  expect(plainValue([new neo4j.types.Point(7203, 1, 2)])).toEqual(['Point{srid=7203.0, x=1.0, y=2.0}']);
});
