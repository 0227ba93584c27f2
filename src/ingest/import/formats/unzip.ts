import { inflateRawSync } from 'node:zlib';
import type { ImportFile } from '../import-source.ts';
import { unusable } from './utf8-slices.ts';

/** Most bytes that the entries of an archive may have together once they are unpacked. */
const mostUnpacked = 256 * 2 ** 20;
const mostEntries = 10_000;

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const length = { local: 30, central: 46, end: 22, comment: 0xffff };
const method = { stored: 0, deflated: 8 };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The entries of a ZIP archive that are wanted, by name. Their sizes are read from the central directory and added up
 * before anything is unpacked, and none is unpacked beyond its own: no archive takes more than 256 MiB of memory.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3)
 * @throws {GrappeError} IMPORT_INVALID where it is no such archive, encrypted, damaged, or unpacks to more
 */
export function unzip(
  file: ImportFile,
  bytes: Buffer,
  wanted: (name: string) => boolean,
): Map<string, Buffer> {
  const entries = directoryOf(file, bytes).filter(({ name }) => wanted(name));
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > mostUnpacked)
    throw unusable(
      file,
      1,
      `The workbook unpacks to ${total} bytes; ${mostUnpacked} are the most.`,
      'Save it as CSV, which may be of any size.',
    );
  return new Map(entries.map((entry) => [entry.name, unpack(file, bytes, entry)]));
}

function directoryOf(file: ImportFile, bytes: Buffer): readonly Entry[] {
  const end = endOf(bytes);
  if (end === -1) throw damaged(file);
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostEntries) throw damaged(file);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + length.central > bytes.length || bytes.readUInt32LE(at) !== signature.central)
      throw damaged(file);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = at + length.central;
    entries.push({
      name: bytes.toString('utf8', name, name + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = name + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the end record begins: the last thing but a comment. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - length.end - length.comment);
  for (let at = bytes.length - length.end; at >= first; at -= 1)
    if (bytes.readUInt32LE(at) === signature.end) return at;
  return -1;
}

function unpack(file: ImportFile, bytes: Buffer, entry: Entry): Buffer {
  const { offset, packed, unpacked } = entry;
  if (offset + length.local > bytes.length || bytes.readUInt32LE(offset) !== signature.local)
    throw damaged(file);
  const begin = offset + length.local + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(begin, begin + packed);
  if (data.length < packed) throw damaged(file);
  if (entry.method === method.stored && packed === unpacked) return data;
  try {
    if (entry.method === method.deflated)
      return inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    // Damaged, or larger than the directory says: the same to whoever made it.
  }
  throw damaged(file);
}

function damaged(file: ImportFile) {
  return unusable(
    file,
    1,
    'The file is an archive, but no workbook that can be read.',
    'Save it as .xlsx without a password, or as CSV.',
  );
}
