import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without words: the small size, every shape, every part', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ sizes: [10_000], shapes: null, runs: 20, publish: false });
  expect(options.parts.has('load')).toBe(true);
});

test('all sizes, some shapes, few runs', () => {
  const options = readOptions([
    '--size',
    'all',
    '--shapes',
    'look-up,hub',
    '--runs',
    '3',
    '--parts',
    'shapes',
  ]);
  expect(options).toMatchObject({ sizes: [10_000, 100_000, 1_000_000], shapes: ['look-up', 'hub'], runs: 3 });
  expect([...options.parts]).toEqual(['shapes']);
});

test.each([
  [['--size', '5'], 'There is no "5"'],
  [['--parts', 'speed'], 'There is no "speed"'],
  [['--runs', '0'], '--runs is a whole number from 1 on'],
  [['--fast'], "Unknown option '--fast'"],
])('%j is refused', (words, message) => {
  expect(() => readOptions(words)).toThrow(message);
});
