import { grappeError } from '../../../errors/problem.ts';
import type { ImportFile } from '../import-source.ts';

/**
 * The text of a file in slices, whole characters each, without a byte order mark; line ends are `\n`, whichever the file has.
 *
 * @throws {GrappeError} IMPORT_INVALID with the line where the text is not UTF-8 or has a character NUL
 */
export async function* readTextSlices(file: ImportFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let carried = '';
  let isFirst = true;
  for await (const chunk of file.open()) {
    const bytes = chunk as Buffer;
    if (isFirst) refuseUtf16(bytes, file);
    isFirst = false;
    const text = carried + decode(decoder, bytes, file, line);
    // The line feed that belongs to it may come with the next slice.
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    carried = text.slice(end);
    const slice = withLineFeeds(text.slice(0, end));
    refuseNul(slice, file, line);
    line += countLines(slice);
    if (slice) yield slice;
  }
  const rest = withLineFeeds(carried + decode(decoder, null, file, line));
  if (rest) yield rest;
}

/** The number of line ends in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Buffer | null,
  file: ImportFile,
  line: number,
): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    const sound = bytes ? new TextDecoder().decode(bytes).split('�')[0] : '';
    throw unusable(
      file,
      line + countLines(sound ?? ''),
      'The file is not UTF-8 from here on.',
      'Save it in the encoding UTF-8.',
    );
  }
}

function refuseUtf16(bytes: Buffer, file: ImportFile): void {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff')
    throw unusable(file, 1, 'The file is UTF-16.', 'Save it in the encoding UTF-8.');
}

function refuseNul(text: string, file: ImportFile, line: number): void {
  const at = text.indexOf('\0');
  if (at === -1) return;
  const place = line + countLines(text.slice(0, at));
  throw unusable(file, place, 'The text has a character NUL, as no text has.', 'Download the file again.');
}

function withLineFeeds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** What makes a whole file useless, with its place. */
export function unusable({ path }: ImportFile, line: number, message: string, hint: string) {
  return grappeError('IMPORT_INVALID', message, { hint, place: { file: path, line, column: 1 } });
}
