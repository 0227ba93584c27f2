import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCoverageFolder } from '../coverage/read-coverage-folder.ts';
import { readFolder } from './read-folder.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-seed-folder-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('seed files and tables are read, in folders too, and nothing else', async () => {
  mkdirSync(join(dir, 'reference'));
  for (const name of ['b.yaml', 'reference/a.csv', 'notes.md']) writeFileSync(join(dir, name), name);
  const files = await readFolder(dir);
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    [`${dir}/b.yaml`, 'b.yaml'],
    [`${dir}/reference/a.csv`, 'reference/a.csv'],
  ]);
});

test('no folder, none with seeds and one of .yml are told', async () => {
  await expect(readFolder(join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'SEED_INVALID' });
  await expect(readFolder(dir)).rejects.toThrow('There is no seed file');
  writeFileSync(join(dir, 'a.yml'), '');
  await expect(readFolder(dir)).rejects.toThrow('Seed files end in .yaml, not .yml.');
});

test('all that cannot be read is told at once', async () => {
  for (const name of ['a.yaml', 'b.csv', 'coverage/c.yml']) mkdirSync(join(dir, name), { recursive: true });
  const told = readFolder(dir);
  await expect(told).rejects.toMatchObject({ code: 'SEED_INVALID' });
  await expect(told).rejects.toThrow(
    `${dir}/a.yaml:1:1  This is a folder, not a file. Give it another name, or name a file in it.\n${dir}/b.csv:1:1  This is a folder`,
  );
  await expect(readCoverageFolder(dir)).rejects.toThrow(`${dir}/coverage/c.yml:1:1  This is a folder`);
});
