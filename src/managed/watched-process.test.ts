import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { identityOf, isAlive } from './process-identity.ts';
import { runWatched, startWatched, type Command } from './watched-process.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });
const slowly = { timeout: 20_000 };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-watched-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const shell = (script: string, grace = 5): Command => ({
  program: '/bin/sh',
  args: ['-c', script],
  cwd: dir,
  environment: process.env,
  log: join(dir, 'x.log'),
  grace,
});
const logged = () => readFileSync(join(dir, 'x.log'), 'utf8');

test('gives the exit code and what was printed', async () => {
  expect(await runWatched(shell('echo out; echo err >&2; exit 3'))).toBe(3);
  expect(logged()).toBe('out\nerr\n');
});

test('gives 127 for a program that is not there', async () => {
  const running = await startWatched({ ...shell(''), program: join(dir, 'none') });
  expect(running.programPid).toBeNull();
  expect(await running.exited).toBe(127);
  expect(logged()).toContain('ENOENT');
});

test('asks the program to end first', async () => {
  const running = await startWatched(
    shell('trap "echo bye; exit 0" TERM; echo up; while :; do sleep 0.05; done'),
  );
  await expect.poll(logged, slowly).toBe('up\n');
  await running.stop();
  expect(await running.exited).toBe(0);
  expect(logged()).toMatch(/bye\n$/);
});

test('kills a program that will not end, and all its children', async () => {
  const running = await startWatched(
    shell('trap "" TERM; sleep 600 & echo $!; while :; do sleep 0.05; done', 0.3),
  );
  await expect.poll(logged, slowly).toMatch(/\d+\n/);
  const child = identityOf(Number(logged()));
  await running.stop();
  expect(await running.exited).toBe(137);
  await expect.poll(() => isAlive(child), slowly).toBe(false);
});

test('gives the grace that a stop asks for', async () => {
  const script = 'trap "sleep 0.7; echo saved; exit 0" TERM; echo up; while :; do sleep 0.05; done';
  const running = await startWatched(shell(script, 0.1));
  await expect.poll(logged, slowly).toBe('up\n');
  await running.stop(30);
  expect(await running.exited).toBe(0);
  expect(logged()).toMatch(/saved\n$/);
});

test('a stop without patience cuts the grace of an earlier one short', async () => {
  const running = await startWatched(shell('trap "" TERM; echo up; while :; do sleep 0.05; done', 0.1));
  await expect.poll(logged, slowly).toBe('up\n');
  const patient = running.stop(600);
  setTimeout(() => void running.stop(), 100);
  await patient;
  expect(await running.exited).toBe(137);
});

test('ends the program when the watchdog is killed', async () => {
  const running = await startWatched(shell('exec sleep 600'));
  const program = identityOf(running.programPid ?? 0);
  process.kill(running.watchdogPid ?? 0, 'SIGKILL');
  expect(await running.exited).toBeNull();
  await expect.poll(() => isAlive(program), slowly).toBe(false);
});

test('an abort during the launch is not lost', async () => {
  const abort = new AbortController();
  const running = runWatched(shell('exec sleep 600'), abort.signal);
  abort.abort(new Error('at once'));
  await expect(running).rejects.toThrow('at once');
});

test('an abort ends the program early', async () => {
  const abort = new AbortController();
  const running = runWatched(shell('exec sleep 600'), abort.signal);
  setTimeout(() => abort.abort(new Error('enough')), 100);
  await expect(running).rejects.toThrow('enough');
});
