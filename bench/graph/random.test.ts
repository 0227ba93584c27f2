import { expect, test } from 'vitest';
import { randomOf, zipf } from './random.ts';

const draws = 20_000;

function drawn(size: number, skew: number): readonly number[] {
  const random = randomOf(3);
  const draw = zipf(size, skew);
  const counts = new Array<number>(size).fill(0);
  for (let index = 0; index < draws; index += 1) {
    const place = draw(random);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

test("Zipf's law: the second half as often as the first, the tenth a tenth", () => {
  const [first = 0, second = 0] = drawn(100, 1);
  const tenth = drawn(100, 1)[9] ?? 0;
  expect(second / first).toBeCloseTo(0.5, 1);
  expect(tenth / first).toBeCloseTo(0.1, 1);
});

test('no skew draws all alike, and every number', () => {
  const counts = drawn(10, 0);
  for (const count of counts) expect(count / draws).toBeCloseTo(0.1, 1);
});

test('whole numbers come from both ends and between', () => {
  const random = randomOf(1);
  const seen = new Set(Array.from({ length: 200 }, () => random.int(2, 5)));
  expect([...seen].toSorted()).toEqual([2, 3, 4, 5]);
});
