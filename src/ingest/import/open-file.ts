import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { grappeError } from '../../errors/problem.ts';
import type { ImportFile } from './import-source.ts';

/**
 * A file that can be read.
 *
 * @throws {GrappeError} NOT_FOUND; IMPORT_INVALID for a folder, an empty file and one that may not be read
 */
export async function openFile(path: string): Promise<ImportFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw grappeError('NOT_FOUND', `There is no file "${path}".`, { hint: 'Check the path.' });
  if (!found.isFile())
    throw unusable(
      path,
      `"${path}" is not a file.`,
      'Name the files in it one by one, or by a pattern of the shell.',
    );
  if (found.size === 0) throw unusable(path, 'The file is empty.', 'Download it again.');
  await access(path, constants.R_OK).catch(() => {
    throw unusable(path, 'The file may not be read.', 'Give yourself the right to read it.');
  });
  return { path, size: found.size, open: () => createReadStream(path) };
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
