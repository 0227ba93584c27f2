import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const tailBytes = 64 * 1024;

/** The end of a log file as lines, without colours and empty lines; none if there is no file. */
export function tailOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const descriptor = openSync(file, 'r');
  try {
    const length = Math.min(fstatSync(descriptor).size, tailBytes);
    const bytes = Buffer.alloc(length);
    const read = readSync(descriptor, bytes, 0, length, fstatSync(descriptor).size - length);
    const text = stripVTControlCharacters(bytes.toString('utf8', 0, read));
    return text.split(/\r?\n/).filter((line) => line.trim() !== '');
  } finally {
    closeSync(descriptor);
  }
}

/** What a program of the JVM said last that a person can use: stack frames left out, at most `count` lines. */
export function lastWords(lines: readonly string[], count = 12): string {
  return lines
    .filter((line) => !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .slice(-count)
    .join('\n');
}
