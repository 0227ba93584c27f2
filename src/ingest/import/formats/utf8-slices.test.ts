import { expect, test } from 'vitest';
import { lineOf, GrappeError } from '../../../errors/problem.ts';
import { memoryFile } from '../../../../test/support/memory-file.ts';
import { readTextSlices } from './utf8-slices.ts';

async function read(bytes: string | Uint8Array, chunkBytes: number): Promise<string> {
  const parts: string[] = [];
  for await (const text of readTextSlices(memoryFile('a.csv', bytes, chunkBytes))) parts.push(text);
  return parts.join('');
}

async function faultOf(bytes: Uint8Array, chunkBytes: number): Promise<string> {
  try {
    await read(bytes, chunkBytes);
  } catch (error) {
    if (error instanceof GrappeError) return `${error.code} ${lineOf(error.problems[0])}`;
  }
  return 'read';
}

const every = [1, 2, 3, 5, 7, 64];

test('characters that chunks cut are whole again', async () => {
  const text = 'Århus, ΑΘΗΝΑ, 𝔊raz\u2028\uFFFD\n';
  for (const chunk of every) expect(await read(Buffer.from(text), chunk)).toBe(text);
});

test('a byte order mark is cut off, and only at the beginning', async () => {
  for (const chunk of every) expect(await read('\uFEFFa\uFEFFb', chunk)).toBe('a\uFEFFb');
});

test('an empty file has no text', async () => {
  expect(await read('', 4)).toBe('');
  expect(await read('\uFEFF', 1)).toBe('');
});

test('the first byte that is not UTF-8 is told by line and column', async () => {
  const bytes = Buffer.concat([Buffer.from('id\nné\n\uFFFDMün'), Buffer.from([0xfc]), Buffer.from('chen\n')]);
  for (const chunk of every)
    expect(await faultOf(bytes, chunk)).toBe(
      'IMPORT_INVALID a.csv:3:5  The file is not UTF-8 from here on. Save it in the encoding UTF-8.',
    );
});

test('a character that the end of the file cuts is a fault', async () => {
  const bytes = Buffer.from('id\nné').subarray(0, -1);
  for (const chunk of every) expect(await faultOf(bytes, chunk)).toMatch(/^IMPORT_INVALID a\.csv:2:2 /);
});

test('a byte that only begins like the replacement character is a fault of its own place', async () => {
  for (const bytes of [
    [0x61, 0xef, 0x62],
    [0x61, 0xef, 0xbf, 0x62],
    [0x61, 0xed, 0xa0, 0x80],
  ])
    expect(await faultOf(Buffer.from(bytes), 64)).toMatch(/^IMPORT_INVALID a\.csv:1:2 /);
});

test('UTF-16 is named, with and without its mark', async () => {
  const little = Buffer.from('\uFEFFid,name\n', 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big, little.subarray(2), big.subarray(2)])
    for (const chunk of every)
      expect(await faultOf(bytes, chunk)).toBe(
        'IMPORT_INVALID a.csv:1:1  The file is UTF-16. Save it in the encoding UTF-8.',
      );
});

test('a NUL byte is told by line and column', async () => {
  for (const chunk of every)
    expect(await faultOf(Buffer.from('id,name\nx,é\0y\n'), chunk)).toMatch(
      /^IMPORT_INVALID a\.csv:2:4 {2}The text has a character NUL/,
    );
});

test('line ends are line feeds, whichever the file has', async () => {
  for (const chunk of every) expect(await read('a\r\nb\rc\n\r\n\r', chunk)).toBe('a\nb\nc\n\n\n');
});
