import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { grappeError } from '../../errors/problem.ts';
import { asUnreadable } from '../../errors/unreadable.ts';
import type { ImportFile } from './import-source.ts';

/**
 * A file that can be read. What becomes unreadable later is told by its stream as IMPORT_INVALID.
 *
 * @throws {GrappeError} NOT_FOUND; IMPORT_INVALID for a folder, an empty file and one that may not be read
 */
export async function openFile(path: string): Promise<ImportFile> {
  const found = await stat(path).catch((error: unknown) => {
    throw isNowhere(error) ? nowhere(path) : asUnreadable('IMPORT_INVALID', path, error);
  });
  if (!found.isFile())
    throw unusable(
      path,
      `"${path}" is not a file.`,
      'Name the files in it one by one, or by a pattern of the shell.',
    );
  if (found.size === 0) throw unusable(path, 'The file is empty.', 'Download it again.');
  await requireReadable(path);
  return { path, size: found.size, open: () => Readable.from(chunksOf(path), { objectMode: false }) };
}

/** To open it is the only sure way to know: who asks for rights is told those of another user where a program changes its own. */
async function requireReadable(path: string): Promise<void> {
  try {
    await (await open(path)).close();
  } catch (error) {
    throw asUnreadable('IMPORT_INVALID', path, error);
  }
}

/** Whether it is for want of a file that the system refuses. */
export function isNowhere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
}

export function nowhere(path: string) {
  return grappeError('NOT_FOUND', `There is no file "${path}".`, { hint: 'Check the path.' });
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Buffer;
  } catch (error) {
    throw asUnreadable('IMPORT_INVALID', path, error);
  }
}

/** SHA-256 of the bytes of a file, in hexadecimal. */
export async function checksumOf(file: ImportFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of file.open()) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function unusable(file: string, message: string, hint: string) {
  return grappeError('IMPORT_INVALID', message, { hint, place: { file, line: 1, column: 1 } });
}
