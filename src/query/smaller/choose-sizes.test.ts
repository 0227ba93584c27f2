import { expect, test } from 'vitest';
import { chooseSizes } from './choose-sizes.ts';

const product = (sizes: readonly number[]) => sizes.reduce((all, size) => all * size, 1);

test('lowers all that are multiplied to one ceiling, then gives what is left to the first', () => {
  expect(chooseSizes([100, 100, 100], product, 100_000)).toEqual([47, 46, 46]);
  expect(chooseSizes([10, 100], product, 200)).toEqual([10, 20]);
});

test('leaves pages on cheap paths as they are', () => {
  const cost = ([a = 0, b = 0, alone = 0]: readonly number[]) => a * b + alone;
  expect(chooseSizes([100, 100, 90], cost, 1000)).toEqual([30, 30, 90]);
});

test('never asks more than was asked, and nothing where one row each is too much', () => {
  expect(chooseSizes([0, 3], () => 1, 2)).toEqual([0, 3]);
  expect(chooseSizes([5, 5], () => 3, 2)).toBeNull();
  expect(chooseSizes([], () => 1, 2)).toEqual([]);
});
