import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportFile } from './import-source.ts';
import { checksumOf, openFile } from './open-file.ts';
import { inWorkFolder } from './work-folder.ts';

/** The user who owns nothing. */
const nobody = 65_534;

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

test('a file that may not be read is told, and one in a folder that may not be entered', async () => {
  const path = join(dir, 'secret.csv');
  writeFileSync(path, 'id\n1\n');
  const told = 'The file may not be read. Give yourself the right';
  chmodSync(path, 0o000);
  await withoutPrivileges(dir, () => expect(openFile(path)).rejects.toThrow(told));
  chmodSync(path, 0o644);
  await withoutPrivileges(dir, () => openFile(path));
  chmodSync(dir, 0o000);
  await withoutPrivileges(null, () => expect(openFile(path)).rejects.toThrow(told));
  chmodSync(dir, 0o700);
});

test('a file that cannot be read any more is told as such, not as one that could not be written', async () => {
  const path = join(dir, 'rows.csv');
  writeFileSync(path, 'id\n1\n');
  const file = await openFile(path);
  chmodSync(path, 0o000);
  await withoutPrivileges(dir, () => expectUnreadable(file, 'The file may not be read.'));
  rmSync(path);
  await expectUnreadable(file, 'The file is not there any more.');
  mkdirSync(path);
  await expectUnreadable(file, 'This is a folder, not a file.');
});

/** Nothing is mapped where it begins. https://man7.org/linux/man-pages/man5/proc_pid_mem.5.html */
const broken = '/proc/self/mem';

test.skipIf(!existsSync(broken))('an error of the disk is told with its words', async () => {
  const path = join(dir, 'rows.csv');
  writeFileSync(path, 'id\n1\n');
  const file = await openFile(path);
  rmSync(path);
  symlinkSync(broken, path);
  await expectUnreadable(file, 'The file cannot be read: EIO: i/o error, read. Copy it to a disk');
});

async function expectUnreadable(file: ImportFile, message: string): Promise<void> {
  const told = inWorkFolder(() => checksumOf(file));
  await expect(told).rejects.toMatchObject({ code: 'IMPORT_INVALID' });
  await expect(told).rejects.toThrow(`${file.path}:1:1  ${message}`);
}

/** Nothing is forbidden to root, as whom tests run in containers: they are somebody else for as long as the work takes. */
async function withoutPrivileges(mine: string | null, work: () => Promise<unknown>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot && mine !== null) chmodSync(mine, 0o755);
  if (isRoot) process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
