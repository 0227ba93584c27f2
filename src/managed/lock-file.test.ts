import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { living, takeLock } from './lock-file.ts';
import { identityOf } from './process-identity.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
let file: string;
let helper: ChildProcess;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-lock-'));
  file = join(dir, 'x.lock');
  helper = spawn('sleep', ['60']);
});
afterEach(() => {
  helper.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

const deadPid = () => spawnSync('true').pid;
const leave = (owner: object, helpers: object[] = []) =>
  writeFileSync(file, JSON.stringify({ owner, helpers }));

test('is held until released', async () => {
  const first = await takeLock(file);
  expect(await takeLock(file)).toMatchObject({ kind: 'held', holders: { owner: { pid: process.pid } } });
  if (first.kind === 'taken') first.lock.release();
  expect(readdirSync(dir)).toEqual([]);
  expect((await takeLock(file)).kind).toBe('taken');
});

test('is taken over from a dead process', async () => {
  leave({ pid: deadPid(), born: null });
  expect((await takeLock(file)).kind).toBe('taken');
  expect(readdirSync(dir)).toEqual(['x.lock']);
});

test('is taken over when the pid belongs to a later process', async () => {
  leave({ pid: helper.pid, born: 'before the reboot' });
  expect((await takeLock(file)).kind).toBe('taken');
});

test('stands while a helper of a dead process lives', async () => {
  const helperIdentity = identityOf(helper.pid ?? 0);
  leave({ pid: deadPid(), born: null }, [helperIdentity]);
  const attempt = await takeLock(file);
  expect(attempt.kind).toBe('held');
  if (attempt.kind === 'held') expect(living(attempt.holders)).toEqual(helperIdentity);
});

test('names helpers added later', async () => {
  const attempt = await takeLock(file);
  if (attempt.kind === 'taken') attempt.lock.addHelpers([helper.pid ?? 0]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    owner: { pid: process.pid },
    helpers: [{ pid: helper.pid }],
  });
  if (attempt.kind === 'taken') attempt.lock.release();
  expect(readdirSync(dir)).toEqual([]);
});

test('waits for one that is being written and takes over one that never was', async () => {
  writeFileSync(file, '{');
  setTimeout(() => leave(identityOf(process.pid)), 200);
  expect((await takeLock(file)).kind).toBe('held');
  writeFileSync(file, '{');
  const old = new Date(Date.now() - 60_000);
  utimesSync(file, old, old);
  expect((await takeLock(file)).kind).toBe('taken');
});

test('a release leaves the lock of whoever took over', async () => {
  const attempt = await takeLock(file);
  leave(identityOf(helper.pid ?? 0));
  if (attempt.kind === 'taken') attempt.lock.release();
  expect(readdirSync(dir)).toEqual(['x.lock']);
});

test('only one of many takes a stale lock over', async () => {
  leave({ pid: deadPid(), born: null });
  const attempts = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
  expect(attempts.filter(({ kind }) => kind === 'taken')).toHaveLength(1);
});
