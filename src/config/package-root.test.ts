import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageRoot } from './package-root.ts';

// A clone in a folder named like a build's is found all the same.
const root = join(mkdtempSync(join(tmpdir(), 'grappe-root-')), 'dist');
afterAll(() => rmSync(resolve(root, '..'), { recursive: true }));

test.each(['src/config', 'dist/src/config'])('is found from %s', (folder) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  expect(packageRoot(join(root, folder))).toBe(root);
});

test('is this package here', () => {
  expect(packageRoot()).toBe(resolve(import.meta.dirname, '../..'));
});
