import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { grappeError } from '../../errors/problem.ts';

/** Another machine may have the same temporary folder, and a process of the same number. */
const prefix = `grappe-import-${hostname()}-`;

/**
 * Does work in a temporary folder of its own, which is gone after it. Those of processes that were killed go first.
 *
 * @throws {GrappeError} FILE_NOT_WRITTEN where the work throws that a disk is full or nothing may be written to it
 */
export async function inWorkFolder<Outcome>(work: (dir: string) => Promise<Outcome>): Promise<Outcome> {
  await clearAbandoned();
  let dir: string | null = null;
  try {
    dir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
    return await work(dir);
  } catch (error) {
    throw asNotWritten(error);
  } finally {
    // A file that was being opened when the work failed may still come into being.
    if (dir !== null) await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

async function clearAbandoned(): Promise<void> {
  // A temporary folder that cannot be read is told when it is needed.
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(prefix) ? /^(\d+)-[^-]+$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || lives(Number(pid))) continue;
    // One that is somebody else's to clear stays.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What the system answers where it does not let us write, and what helps. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk, or set TMPDIR to a folder on another one.',
  EDQUOT: 'Make room within your quota, or set TMPDIR to a folder on another disk.',
  EFBIG: 'Set TMPDIR to a folder on a disk that takes larger files.',
  EROFS: 'Name a folder on a disk that may be written to.',
  EACCES: 'Name a folder that you may write to.',
  EPERM: 'Name a folder that you may write to.',
  ENOENT: 'Make the folder, or name one that is there.',
  EMFILE: 'Let a process open more files: ulimit -n 4096.',
};

function asNotWritten(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const hint = refusals[code];
  if (hint === undefined || !(error instanceof Error)) return error;
  const message = `A file of the import could not be written: ${error.message}.`;
  return grappeError('FILE_NOT_WRITTEN', message, { hint }, { cause: error });
}
