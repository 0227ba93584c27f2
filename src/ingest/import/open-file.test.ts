import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checksumOf, openFile } from './open-file.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-open-file-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a file has its path, its size and its bytes, as often as they are wanted', async () => {
  const path = join(dir, 'rows.csv');
  writeFileSync(path, 'abc');
  const file = await openFile(path);
  expect(file).toMatchObject({ path, size: 3 });
  // The example of the standard: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([await checksumOf(file), await checksumOf(file)]).toEqual([sha256, sha256]);
});

test('a path that leads nowhere is told', async () => {
  await expect(openFile(join(dir, 'nothing.csv'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a folder and an empty file are told', async () => {
  const empty = join(dir, 'empty.csv');
  writeFileSync(empty, '');
  await expect(openFile(dir)).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
  await expect(openFile(dir)).rejects.toThrow('is not a file. Name the files in it');
  await expect(openFile(empty)).rejects.toThrow('The file is empty.');
});

test('a device is no file', async () => {
  await expect(openFile('/dev/null')).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
});

test('a file that may not be read is told', async (context) => {
  if (process.getuid?.() === 0) context.skip('Nothing is forbidden to root.');
  const path = join(dir, 'secret.csv');
  writeFileSync(path, 'id\n1\n');
  chmodSync(path, 0o000);
  await expect(openFile(path)).rejects.toThrow('The file may not be read. Give yourself the right');
});
