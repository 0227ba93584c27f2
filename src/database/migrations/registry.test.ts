import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from './registry.ts';

test('the steps are numbered from 1 without a gap, and every file of a step is in the registry', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => /^\d{4}-.*\.ts$/.test(name) && !name.includes('.test.'),
  );
  expect(migrations.map(({ number }) => number)).toEqual(files.map((name) => Number(name.slice(0, 4))));
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
});
