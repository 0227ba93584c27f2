import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

const identity = z.object({ pid: z.number().int(), born: z.string().nullable() });
const contents = z.object({ owner: identity, helpers: z.array(identity) });

/** Who holds a lock: the process that took it, and those that may outlive it for a moment. */
export type LockHolders = z.infer<typeof contents>;

/** A lock that is ours. */
export interface Lock {
  /** Processes during whose life the lock stands although we are gone. */
  addHelpers(pids: readonly number[]): void;
  release(): void;
}

export type Attempt =
  { readonly kind: 'taken'; readonly lock: Lock } | { readonly kind: 'held'; readonly holders: LockHolders };

/** A lock without readable contents is being written, unless it is older than this. */
const writingMs = 2000;

/**
 * Takes a lock file or says who holds it. A lock whose processes are all dead is taken over.
 *
 * Two that take over the same stale lock in the same instant are told apart by renaming it first: only one can.
 */
export async function takeLock(file: string): Promise<Attempt> {
  const text = JSON.stringify({ owner: identityOf(process.pid), helpers: [] } satisfies LockHolders);
  for (;;) {
    if (createOnly(file, text)) return { kind: 'taken', lock: ownLock(file, text) };
    const found = read(file);
    if (found === null) continue;
    const holders = parseHolders(found.text);
    if (holders !== null && living(holders) !== null) return { kind: 'held', holders };
    if (holders === null && found.age < writingMs) await sleep(50);
    else removeStale(file, found.text);
  }
}

/** The first process that keeps the lock standing, or null. */
export function living(holders: LockHolders): ProcessIdentity | null {
  return [holders.owner, ...holders.helpers].find(isAlive) ?? null;
}

function ownLock(file: string, first: string): Lock {
  let current = first;
  return {
    addHelpers(pids) {
      const holders = contents.parse(JSON.parse(current));
      current = JSON.stringify({
        ...holders,
        helpers: [...holders.helpers, ...pids.map(identityOf)],
      } satisfies LockHolders);
      const draft = `${file}.${randomUUID()}`;
      writeFileSync(draft, current);
      renameSync(draft, file);
    },
    release() {
      if (read(file)?.text === current) rmSync(file, { force: true });
    },
  };
}

function createOnly(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function read(file: string): { text: string; age: number } | null {
  try {
    return { text: readFileSync(file, 'utf8'), age: Date.now() - statSync(file).mtimeMs };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Who a lock file's text names, or null if it is not whole. */
export function parseHolders(text: string): LockHolders | null {
  try {
    return contents.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function removeStale(file: string, text: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  // Between our look and our rename another may have taken over: then this is its living lock, and goes back.
  if (read(aside)?.text === text) rmSync(aside);
  else renameSync(aside, file);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
