import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { homeAt, prepareHome, type Home } from './home.ts';
import { choosePassword } from './password.ts';

let home: Home;
beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), 'grappe-home-')));
  prepareHome(home);
});
afterEach(() => rmSync(home.dir, { recursive: true, force: true }));

const runBefore = () => mkdirSync(join(home.dir, 'data', 'databases', 'system'), { recursive: true });

test('is generated once, kept for its owner only, and found again', () => {
  const first = choosePassword(home, null);
  expect(first.origin).toBe('generated');
  expect(first.value).toMatch(/^[A-Za-z0-9]{24}$/);
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
  expect(readFileSync(home.password, 'utf8')).toBe(`${first.value}\n`);
  expect(choosePassword(home, null)).toEqual({ value: first.value, origin: 'kept' });
});

test('is the given one, which is not written down', () => {
  expect(choosePassword(home, 'of my own')).toEqual({ value: 'of my own', origin: 'given' });
  expect(() => statSync(home.password)).toThrow('ENOENT');
});

test('is asked for when a folder was made with a given one', () => {
  runBefore();
  expect(() => choosePassword(home, null)).toThrow('Set NEO4J_PASSWORD to it');
});

test('too short is refused where Neo4j would refuse it, before a folder has one', () => {
  expect(() => choosePassword(home, 'short')).toThrow('at least 8 characters');
  runBefore();
  expect(choosePassword(home, 'short').value).toBe('short');
});
