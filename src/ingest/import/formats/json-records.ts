import type { GrappeError, Place } from '../../../errors/problem.ts';
import type { ImportFile, RowProblem } from '../import-source.ts';
import { readTextSlices, unusable } from './utf8-slices.ts';

/** One record of a JSON file. */
export interface JsonRecord {
  /** Of its first character. */
  readonly place: Place;
  /** Undefined where there is a problem. */
  readonly value: unknown;
  /** Why the text of the record is no JSON. */
  readonly problem?: RowProblem;
}

/** Longest record that is read, in characters. */
const longest = 16 * 2 ** 20;

const oneLayout = 'Records stand one on a line, or all of them in one array.';

interface Splitter {
  /** The records that are whole once this text has come. */
  push(text: string): JsonRecord[];
  /** What remains at the end of the file. */
  end(): JsonRecord[];
}

/**
 * The records of a JSON Lines file (one JSON text a line; blank lines count for nothing), the elements of a JSON array, or
 * objects that are each spread over lines; in slices as the file is read. A record that is no JSON has a problem, and the
 * next one is read all the same.
 *
 * @see https://jsonlines.org and RFC 8259
 * @throws {GrappeError} IMPORT_INVALID where the file is empty, cut off, or has a record of more than 16 Mi characters;
 *   and those of `readTextSlices`
 */
export async function* readJsonRecords(file: ImportFile): AsyncGenerator<readonly JsonRecord[]> {
  let splitter: Splitter | null = null;
  let begun = '';
  for await (const text of readTextSlices(file)) {
    begun += text;
    // Most chunks of a long first line tell nothing new.
    if (!splitter && !text.includes('\n') && begun.length < longest && !/^\s*\[/.test(begun)) continue;
    splitter ??= splitterOf(file, begun);
    if (!splitter) continue;
    const records = splitter.push(begun);
    begun = '';
    if (records.length > 0) yield records;
  }
  if (begun.trim() === '' && !splitter)
    throw unusable(file, 1, 'The file has no records.', 'Download it again.');
  splitter ??= splitLines(file);
  const last = [...splitter.push(begun), ...splitter.end()];
  if (last.length > 0) yield last;
}

/** Told by the first line, null while that has not come: one that breaks off behind a bracket or a comma is no record. */
function splitterOf(file: ImportFile, text: string): Splitter | null {
  const first = text.trimStart();
  if (first.startsWith('[')) return splitAtBrackets(file, true);
  const end = first.indexOf('\n');
  if (end === -1) return text.length > longest ? splitLines(file) : null;
  return /^\{$|^\{.*[,[{]$/.test(first.slice(0, end).trimEnd())
    ? splitAtBrackets(file, false)
    : splitLines(file);
}

function splitLines(source: ImportFile): Splitter {
  const file = source.path;
  let rest = '';
  let line = 1;
  const recordOf = (text: string): JsonRecord[] => {
    const start = text.search(/\S/);
    return start === -1 ? [] : [parse(text.slice(start), { file, line, column: start + 1 })];
  };
  return {
    push(text) {
      if (!text.includes('\n') && rest.length + text.length <= longest) {
        rest += text;
        return [];
      }
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longest) throw tooLong(source, { file, line: line + lines.length, column: 1 });
      return lines.flatMap((each) => {
        const record = recordOf(each);
        line += 1;
        return record;
      });
    },
    end: () => recordOf(rest),
  };
}

const code = {
  quote: 34,
  comma: 44,
  open: 91,
  backslash: 92,
  close: 93,
  brace: 123,
  unbrace: 125,
  lineFeed: 10,
};

/** How far an array, or a row of objects, has been walked. */
interface Scan {
  readonly file: ImportFile;
  readonly isArray: boolean;
  /** From the beginning of the record that is not whole yet. */
  text: string;
  at: number;
  start: number;
  line: number;
  lineStart: number;
  depth: number;
  inString: boolean;
  isOpened: boolean;
  /** Where the record's first character stands; null before it. */
  first: Place | null;
  elements: number;
  found: JsonRecord[];
}

/** Records are what stands between the commas at depth 1 of an array, or the objects at depth 0. */
function splitAtBrackets(file: ImportFile, isArray: boolean): Splitter {
  const scan: Scan = {
    ...{ file, isArray, text: '', at: 0, start: 0, line: 1, lineStart: 0, depth: 0 },
    ...{ inString: false, isOpened: false, first: null, elements: 0, found: [] },
  };
  return {
    push(more) {
      scan.text = scan.text.slice(scan.start) + more;
      scan.at -= scan.start;
      scan.lineStart -= scan.start;
      scan.start = 0;
      scan.found = [];
      walk(scan);
      if (scan.text.length - scan.start > longest) throw tooLong(file, scan.first ?? here(scan));
      return scan.found;
    },
    end() {
      if (scan.depth === 0) return [];
      const what = isArray ? 'its array' : 'a record';
      throw unusable(
        file,
        scan.first ?? here(scan),
        `The file ends in the middle of ${what}: it was cut off.`,
        'Download it again.',
      );
    },
  };
}

function walk(scan: Scan): void {
  const { text } = scan;
  for (; scan.at < text.length; scan.at += 1) {
    if (scan.inString) {
      const quote = closingQuote(text, scan.at);
      scan.inString = quote === -1;
      scan.at = quote === -1 ? text.length - 1 : quote;
      continue;
    }
    const character = text.charCodeAt(scan.at);
    if (character > 32) step(scan, character);
    else if (character === code.lineFeed) {
      scan.line += 1;
      scan.lineStart = scan.at + 1;
    }
  }
}

function step(scan: Scan, character: number): void {
  if (scan.depth === 0 && !canBegin(scan, character)) throw trailing(scan);
  scan.isOpened = true;
  if (scan.depth === (scan.isArray ? 1 : 0)) {
    if (character === code.comma) return cut(scan, scan.at, false);
    if (character !== code.close) scan.first ??= here(scan);
  }
  if (character === code.quote) scan.inString = true;
  else if (character === code.open || character === code.brace) open(scan);
  else if (character === code.close || character === code.unbrace) close(scan);
}

/** One array, or any number of objects. */
function canBegin({ isArray, isOpened }: Scan, character: number): boolean {
  return isArray ? !isOpened : character === code.brace;
}

function open(scan: Scan): void {
  if (scan.isArray && scan.depth === 0) scan.start = scan.at + 1;
  scan.depth += 1;
}

function close(scan: Scan): void {
  if (scan.depth === 1) cut(scan, scan.isArray ? scan.at : scan.at + 1, true);
  scan.depth -= 1;
}

function cut(scan: Scan, end: number, isLast: boolean): void {
  if (scan.first) scan.found.push(parse(scan.text.slice(scan.start, end).trim(), scan.first));
  else if (!isLast || scan.elements > 0) scan.found.push(missing(here(scan)));
  scan.elements += 1;
  scan.start = scan.at + 1;
  scan.first = null;
}

function here({ file, line, at, lineStart }: Scan): Place {
  return { file: file.path, line, column: at - lineStart + 1 };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text.charCodeAt(at - 1 - escapes) === code.backslash) escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return -1;
}

function parse(text: string, place: Place): JsonRecord {
  try {
    return { place, value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/.exec(reason)?.[1];
    return {
      place,
      value: undefined,
      problem: {
        column: place.column + Number(position ?? 0),
        message: `The record is not JSON: ${reason.replace(/ in JSON at position.*/s, '')}.`,
        hint: oneLayout,
      },
    };
  }
}

function missing(place: Place): JsonRecord {
  return {
    place,
    value: undefined,
    problem: { column: place.column, message: 'A record is missing between two commas.' },
  };
}

function trailing(scan: Scan): GrappeError {
  return unusable(scan.file, here(scan), 'Something stands here that is no record.', oneLayout);
}

function tooLong(file: ImportFile, place: Place): GrappeError {
  return unusable(file, place, `A record is longer than ${longest} characters.`, oneLayout);
}
