import { mkdirSync } from 'node:fs';
import { grappeError } from '../errors/problem.ts';

/**
 * Makes a folder that a setting names, with what leads to it, and does the first work in it.
 *
 * @throws {GrappeError} CONFIGURATION_INVALID when the system does not let us
 */
export async function inUsableFolder<T>(folder: string, setting: string, work: () => Promise<T>): Promise<T> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await work();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const hint = `Set ${setting} to a folder you may write to.`;
    throw grappeError(
      'CONFIGURATION_INVALID',
      `The folder ${folder} is not usable: ${error.message}.`,
      { hint },
      { cause: error },
    );
  }
}
