import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PreparedWriter } from './prepared.ts';
import { Rejects } from './rejects.ts';
import { Spool } from './spool.ts';
import { inWorkFolder } from './work-folder.ts';

let temporary: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'grappe-work-folder-'));
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true, force: true });
});

test('the folder is there during the work, and gone when it ends or fails', async () => {
  const dir = await inWorkFolder((given) => Promise.resolve(existsSync(given) ? given : ''));
  expect(dirname(dir)).toBe(temporary);
  await expect(inWorkFolder(() => Promise.reject(new Error('enough')))).rejects.toThrow('enough');
  expect(readdirSync(temporary)).toEqual([]);
});

test('folders of processes that were killed are cleared away, those of others stay', async () => {
  const { pid: dead } = spawnSync(process.execPath, ['-e', '']);
  await inWorkFolder(async (mine) => {
    const abandoned = mine.replace(`-${process.pid}-`, `-${dead}-`);
    const elsewhere = join(temporary, `grappe-import-another.host-${dead}-abcdef`);
    const other = join(temporary, 'grappe-import-test-abcdef');
    for (const folder of [abandoned, elsewhere, other]) mkdirSync(join(folder, 'deep'), { recursive: true });
    await inWorkFolder(() => Promise.resolve());
    expect([mine, abandoned, elsewhere, other].map((folder) => existsSync(folder))).toEqual([
      ...[true, false, true, true],
    ]);
  });
});

/** Every write to this device fails as on a disk that is full. https://man7.org/linux/man-pages/man4/full.4.html */
const full = '/dev/full';
const long = 'x'.repeat(100_000);

/** Each sets many texts aside in a file that is on the full disk. */
const works: readonly (readonly [string, string, (dir: string) => unknown])[] = [
  [
    'rows are set aside',
    'nodes-0',
    (dir) => {
      const spool = new Spool<string>(dir, 'nodes', 1);
      for (let row = 0; row < 1_000; row += 1) spool.add('a', long);
    },
  ],
  [
    'the last rows are set aside',
    'nodes-0',
    (dir) => {
      const spool = new Spool<string>(dir, 'nodes', 1);
      spool.add('a', 'short');
      spool.close();
    },
  ],
  [
    'batches are prepared',
    'prepared',
    (dir) => {
      const writer = new PreparedWriter(join(dir, 'prepared'));
      const batch = { what: 'nodes', kind: 'House', rows: [{ id: 'party:a', name: long }] } as const;
      for (let index = 0; index < 100; index += 1) writer.add(batch);
    },
  ],
  [
    'rejected rows are written',
    'rows.rejects',
    async (dir) => {
      const rejects = new Rejects(join(dir, 'rows.rejects'));
      await rejects.add({ file: 'rows', line: 1, column: 1 }, { message: 'No.' });
      await rejects.flush();
    },
  ],
];

test.skipIf(!existsSync(full)).each(works)(
  'a disk that is full when %s is told',
  async (_when, name, work) => {
    const told = inWorkFolder(async (dir) => {
      symlinkSync(full, join(dir, name));
      await work(dir);
    });
    await expect(told).rejects.toMatchObject({ code: 'FILE_NOT_WRITTEN' });
    await expect(told).rejects.toThrow(/no space left on device.*Make room on the disk/);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test('a temporary folder that is not there is told', async () => {
  vi.stubEnv('TMPDIR', join(temporary, 'nowhere'));
  await expect(inWorkFolder(() => Promise.resolve())).rejects.toMatchObject({ code: 'FILE_NOT_WRITTEN' });
});
