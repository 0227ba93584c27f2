import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { identityOf, isAlive } from './process-identity.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

test('knows a living process again', () => {
  const self = identityOf(process.pid);
  expect(isAlive(self)).toBe(true);
  expect(isAlive({ ...self, born: null })).toBe(true);
});

test('is not deceived by a later process with the same pid', () => {
  expect(isAlive({ pid: process.pid, born: 'another time' })).toBe(false);
});

test('knows that a process ended', async () => {
  const child = spawn('sleep', ['0']);
  const identity = identityOf(child.pid ?? 0);
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

test('counts a process as ended that its parent has not collected yet', async () => {
  // exec replaces the shell by a program that never waits for the child it inherits.
  const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 30']);
  try {
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const identity = identityOf(Number(line.toString()));
    expect(isAlive(identity)).toBe(true);
    await expect.poll(() => isAlive(identity), { timeout: 20_000 }).toBe(false);
  } finally {
    parent.kill('SIGKILL');
  }
});
