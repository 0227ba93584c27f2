import { isUtf8 } from 'node:buffer';
import { grappeError } from '../../../errors/problem.ts';
import type { ImportFile } from '../import-source.ts';

/** What the first bytes of a file tell of it, in hexadecimal. */
const signatures: readonly (readonly [start: string, message: string, hint: string])[] = [
  ['fffe', 'The file is UTF-16.', 'Save it in the encoding UTF-8.'],
  ['feff', 'The file is UTF-16.', 'Save it in the encoding UTF-8.'],
  ['504b0304', 'The file is an archive or a workbook.', 'Unpack it, or save it as CSV.'],
  ['1f8b', 'The file is compressed.', 'Unpack it first.'],
];
const signatureBytes = 4;

/**
 * The text of a file in slices, whole characters each, without a byte order mark; line ends are `\n`, whichever the file has.
 *
 * @throws {GrappeError} IMPORT_INVALID with line and column where the text is not UTF-8 or has a character NUL, and for archives
 */
export async function* readTextSlices(file: ImportFile): AsyncGenerator<string> {
  const slicer = new TextSlicer(file);
  for await (const chunk of file.open()) {
    const slice = slicer.take(chunk as Buffer);
    if (slice) yield slice;
  }
  const rest = slicer.end();
  if (rest) yield rest;
}

/** The number of line ends in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** A place in a text; line and column count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where a text ends that begins at a place. */
export function pointAfter({ line, column }: Point, text: string): Point {
  const last = text.lastIndexOf('\n');
  if (last === -1) return { line, column: column + text.length };
  return { line: line + countLines(text), column: text.length - last };
}

/** What makes a whole file useless, with its place. */
export function unusable({ path }: ImportFile, at: number | Point, message: string, hint: string) {
  const { line, column } = typeof at === 'number' ? { line: at, column: 1 } : at;
  return grappeError('IMPORT_INVALID', message, { hint, place: { file: path, line, column } });
}

class TextSlicer {
  readonly #file: ImportFile;
  /** Bytes of a character that the last chunk cut. */
  #cut: Buffer = Buffer.alloc(0);
  /** A carriage return whose line feed may come with the next chunk. */
  #return = '';
  #at: Point = { line: 1, column: 1 };
  #isBegun = false;

  constructor(file: ImportFile) {
    this.#file = file;
  }

  take(chunk: Buffer): string {
    const bytes = this.#cut.length > 0 ? Buffer.concat([this.#cut, chunk]) : chunk;
    const whole = !this.#isBegun && bytes.length < signatureBytes ? 0 : bytes.length - cutLength(bytes);
    this.#cut = bytes.subarray(whole);
    return whole === 0 ? '' : this.#sliceOf(bytes.subarray(0, whole), false);
  }

  end(): string {
    return this.#sliceOf(this.#cut, true);
  }

  #sliceOf(bytes: Buffer, isLast: boolean): string {
    const text = this.#return + this.#begin(bytes);
    const end = !isLast && text.endsWith('\r') ? text.length - 1 : text.length;
    this.#return = text.slice(end);
    const slice = withLineFeeds(text.slice(0, end));
    this.#refuseNul(slice);
    this.#at = pointAfter(this.#at, slice);
    return slice;
  }

  #begin(bytes: Buffer): string {
    if (this.#isBegun) return this.#decode(bytes);
    this.#isBegun = true;
    const start = bytes.subarray(0, signatureBytes).toString('hex');
    const other = signatures.find(([signature]) => start.startsWith(signature));
    if (other) throw unusable(this.#file, 1, other[1], other[2]);
    return this.#decode(bytes).replace(/^\uFEFF/, '');
  }

  #decode(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString('utf8');
    const sound = withLineFeeds(this.#return + bytes.subarray(0, soundLength(bytes)).toString('utf8'));
    throw unusable(
      this.#file,
      pointAfter(this.#at, sound.replace(/^\uFEFF/, '')),
      'The file is not UTF-8 from here on.',
      'Save it in the encoding UTF-8.',
    );
  }

  #refuseNul(slice: string): void {
    const at = slice.indexOf('\0');
    if (at === -1) return;
    const point = pointAfter(this.#at, slice.slice(0, at));
    // Without a byte order mark, every other byte of most texts in UTF-16 is 0.
    const isWide = point.line === 1 && point.column <= 2 && /^(?:[^\0]\0|\0[^\0]){2}/.test(slice);
    throw isWide
      ? unusable(this.#file, 1, 'The file is UTF-16.', 'Save it in the encoding UTF-8.')
      : unusable(
          this.#file,
          point,
          'The text has a character NUL, as no text has.',
          'Download the file again.',
        );
  }
}

/** How many bytes at the end begin a character without ending it. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    const continues = byte >= 0x80 && byte < 0xc0;
    if (continues) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
}

/** How many bytes there are before the first fault, found by halving. */
function soundLength(bytes: Buffer): number {
  let sound = 0;
  for (let faulty = bytes.length; faulty - sound > 1;) {
    const middle = (sound + faulty) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - cutLength(part)))) sound = middle;
    else faulty = middle;
  }
  return sound - cutLength(bytes.subarray(0, sound));
}

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
