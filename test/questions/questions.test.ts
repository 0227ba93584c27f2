import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const folder = join(import.meta.dirname, '../../questions');
const questions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test('the catalogue is there', () => {
  expect(questions.length).toBeGreaterThan(3);
});

test.each(questions.map(({ name }) => [name]))('%s has a title, a name and an answer', async (name) => {
  const text = readFileSync(join(folder, name, 'question.graphql'), 'utf8');
  expect(text).toMatch(/^# .+\?.*\n/);
  expect(parse(text).definitions[0]).toHaveProperty('name.value');
  const { data, errors } = await product.ask(text);
  expect(errors).toBeUndefined();
  expect(leaves(data)).toBeGreaterThan(5);
});

/** How many values an answer holds that are not null: an answer of empty lists has hardly any. */
function leaves(value: unknown): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((count, member) => count + leaves(member), 0);
}
