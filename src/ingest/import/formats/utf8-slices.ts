import { isUtf8 } from 'node:buffer';
import { grappeError, type GrappeError } from '../../../errors/problem.ts';
import type { ImportFile } from '../import-source.ts';

const byteOrderMark = '\uFEFF';
const lineFeed = 10;
/** A character has at most four bytes, so that at most three are the beginning of one that is not whole yet. */
const longestBeginning = 3;

/**
 * The text of a file in slices, whole characters each, without a byte order mark; line ends are `\n`, whichever the file has.
 *
 * @throws {GrappeError} IMPORT_INVALID with line and column of what is not UTF-8 or of a character NUL
 */
export async function* readTextSlices(file: ImportFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let carried = '';
  let isFirst = true;
  for await (const chunk of file.open()) {
    const bytes = chunk as Buffer;
    if (bytes.includes(0)) throw await nulFault(file);
    const decoded = await decode(file, () => decoder.decode(bytes, { stream: true }));
    const marked = isFirst && decoded.startsWith(byteOrderMark);
    if (decoded !== '') isFirst = false;
    const text = carried + (marked ? decoded.slice(1) : decoded);
    // The line feed that belongs to it may come with the next slice.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    carried = text.slice(end);
    const slice = withLineFeeds(text.slice(0, end));
    if (slice) yield slice;
  }
  const rest = withLineFeeds(carried + (await decode(file, () => decoder.decode())));
  if (rest) yield rest;
}

/** The number of line ends in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

async function decode(file: ImportFile, attempt: () => string): Promise<string> {
  try {
    return attempt();
  } catch {
    throw await encodingFault(file);
  }
}

async function encodingFault(file: ImportFile): Promise<GrappeError> {
  const { line, column, head } = await findFault(file, validLength);
  if (['fffe', 'feff'].includes(head.toString('hex'))) return utf16Fault(file);
  return unusable(
    file,
    line,
    'The file is not UTF-8 from here on.',
    'Save it in the encoding UTF-8.',
    column,
  );
}

async function nulFault(file: ImportFile): Promise<GrappeError> {
  const { line, column, head } = await findFault(file, (bytes) => {
    const nul = bytes.indexOf(0);
    return Math.min(nul === -1 ? bytes.length : nul, validLength(bytes));
  });
  // Without a mark, UTF-16 shows by its every other byte.
  const isUtf16 = ['fffe', 'feff'].includes(head.toString('hex')) || head.includes(0);
  if (isUtf16) return utf16Fault(file);
  const message = 'The text has a character NUL, as no text has.';
  return unusable(file, line, message, 'Download the file again.', column);
}

function utf16Fault(file: ImportFile): GrappeError {
  return unusable(file, 1, 'The file is UTF-16.', 'Save it in the encoding UTF-8.');
}

/** Reads the file anew up to the first byte that is not good, so that where all is well nobody counts lines. */
async function findFault(file: ImportFile, goodLength: (bytes: Buffer) => number) {
  let [line, column] = [1, 1];
  let rest = Buffer.alloc(0);
  let head = Buffer.alloc(0);
  for await (const chunk of file.open()) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    if (head.length < 2) head = Buffer.concat([head, (chunk as Buffer).subarray(0, 2 - head.length)]);
    const good = goodLength(bytes);
    const lastBreak = bytes.subarray(0, good).lastIndexOf(lineFeed);
    if (lastBreak !== -1) {
      for (const byte of bytes.subarray(0, good)) if (byte === lineFeed) line += 1;
      column = 1;
    }
    column += bytes.toString('utf8', lastBreak + 1, good).length;
    rest = bytes.subarray(good);
    if (head.length === 2 && (rest.length > longestBeginning || rest.includes(0))) break;
  }
  return { line, column, head };
}

/** How many of the bytes are whole characters before the first that is not. */
function validLength(bytes: Buffer): number {
  if (isUtf8(bytes)) return bytes.length;
  const again = Buffer.from(bytes.toString('utf8'));
  let same = 0;
  while (same < bytes.length && bytes[same] === again[same]) same += 1;
  // The replacement character may begin with the very byte that was at fault: what is cut does not count.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, same), {
    stream: true,
  });
  return Buffer.byteLength(whole);
}

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** What makes a whole file useless, with its place. */
export function unusable({ path }: ImportFile, line: number, message: string, hint: string, column = 1) {
  return grappeError('IMPORT_INVALID', message, { hint, place: { file: path, line, column } });
}
