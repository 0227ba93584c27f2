import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { grappeError } from '../../errors/problem.ts';
import { asUnreadable } from '../../errors/unreadable.ts';

/** A file of the folder of texts, whatever its name: sources are found by checksum. */
export interface TextFile {
  /** Relative to the folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a folder and the folders in it, by their SHA-256 in hexadecimal.
 *
 * @throws {GrappeError} USAGE if the folder or a file in it cannot be read
 */
export async function readTexts(dir: string): Promise<ReadonlyMap<string, TextFile>> {
  const texts = new Map<string, TextFile>();
  for (const path of await filesIn(dir)) {
    const bytes = await readFile(path).catch((error: unknown) => {
      throw asUnreadable('USAGE', path, error);
    });
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (!texts.has(sum)) texts.set(sum, { file: relative(dir, path), bytes });
  }
  return texts;
}

async function filesIn(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch (cause) {
    const hint = '--texts names the folder that holds the texts of the sources.';
    throw grappeError('USAGE', `The folder ${dir} cannot be read.`, { hint }, { cause });
  }
}
