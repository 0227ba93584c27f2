import { Readable } from 'node:stream';
import type { ImportFile } from '../../src/ingest/import/import-source.ts';

/** A file whose bytes are at hand, read in chunks as one on disk is. */
export function memoryFile(path: string, content: string | Uint8Array, chunkBytes = 65_536): ImportFile {
  const bytes = Buffer.from(content);
  return {
    path,
    size: bytes.length,
    open: () => Readable.from(chunks(bytes, chunkBytes)),
  };
}

function* chunks(bytes: Buffer, length: number): Iterable<Buffer> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
}
