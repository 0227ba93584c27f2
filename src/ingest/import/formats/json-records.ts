import type { ImportFile } from '../import-source.ts';
import { countLines, readTextSlices, unusable } from './utf8-slices.ts';

export interface JsonRecord {
  /** Where the record begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** Characters of a record. What is longer is no record, but a bracket that nobody closed. */
const longestRecord = 32_000_000;

/**
 * The objects of a file of JSON Lines, or of one array of objects, however they are spread over lines.
 *
 * @throws {GrappeError} IMPORT_INVALID with the line of what is neither, and those of `readTextSlices`
 * @see https://jsonlines.org
 */
export async function* readJsonRecords(file: ImportFile): AsyncGenerator<readonly JsonRecord[]> {
  const scanner = new Scanner(file);
  for await (const text of readTextSlices(file)) {
    const records = scanner.take(text);
    if (records.length > 0) yield records;
  }
  scanner.end();
}

/** Finds where objects begin and end; what is in them is for `JSON.parse`. */
class Scanner {
  readonly #file: ImportFile;
  #begun = '';
  #line = 1;
  #depth = 0;
  #isInText = false;

  constructor(file: ImportFile) {
    this.#file = file;
  }

  take(text: string): readonly JsonRecord[] {
    const records: JsonRecord[] = [];
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      if (this.#isInText) {
        if (character === backslash) at += 1;
        else if (character === quote) this.#isInText = false;
      } else if (character === open) {
        if (this.#depth === 0) start = this.#skip(text, start, at);
        this.#depth += 1;
      } else if (character === close) {
        this.#depth -= 1;
        if (this.#depth === 0) {
          records.push(this.#parse(text.slice(start, at + 1)));
          start = at + 1;
        }
      } else if (character === quote) this.#isInText = true;
    }
    if (this.#depth > 0) this.#begun += text.slice(start);
    else this.#skip(text, start, text.length);
    if (this.#begun.length > longestRecord) throw this.#broken();
    return records;
  }

  end(): void {
    if (this.#depth !== 0 || this.#isInText) throw this.#broken();
  }

  /** Between objects stands what separates them. */
  #skip(text: string, from: number, to: number): number {
    const between = text.slice(from, to);
    if (!/^[\s,[\]]*$/.test(between)) throw this.#broken();
    this.#line += countLines(between);
    return to;
  }

  #parse(rest: string): JsonRecord {
    const text = this.#begun + rest;
    const line = this.#line;
    this.#begun = '';
    this.#line += countLines(text);
    try {
      return { line, value: JSON.parse(text) };
    } catch {
      throw unusable(
        this.#file,
        line,
        'The record that begins here is not JSON.',
        'Download the file again.',
      );
    }
  }

  #broken() {
    return unusable(
      this.#file,
      this.#line,
      'From here on the file is neither JSON Lines nor an array of objects.',
      'Each record is an object in braces.',
    );
  }
}

const backslash = '\\'.charCodeAt(0);
const quote = '"'.charCodeAt(0);
const open = '{'.charCodeAt(0);
const close = '}'.charCodeAt(0);
