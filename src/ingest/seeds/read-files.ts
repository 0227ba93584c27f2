import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GrappeError, throwIfAny } from '../../errors/problem.ts';
import { asUnreadable } from '../../errors/unreadable.ts';
import type { SeedFile } from './read-tables.ts';

/**
 * Files of a folder, whole.
 *
 * @throws {GrappeError} SEED_INVALID with each that cannot be read
 */
export async function readFiles(dir: string, names: readonly string[]): Promise<readonly SeedFile[]> {
  const read = await Promise.allSettled(names.map((name) => readOne(dir, name)));
  throwIfAny(read.flatMap((each) => (each.status === 'rejected' ? problemsOf(each.reason) : [])));
  return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

async function readOne(dir: string, name: string): Promise<SeedFile> {
  const path = join(dir, name).replaceAll('\\', '/');
  try {
    return { path, bytes: await readFile(join(dir, name)) };
  } catch (error) {
    throw asUnreadable('SEED_INVALID', path, error);
  }
}

function problemsOf(reason: unknown) {
  if (reason instanceof GrappeError) return reason.problems;
  throw reason;
}
