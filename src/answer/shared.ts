import { AnswerText } from './answer-text.ts';
import type { Cells } from './cells.ts';
import type { Path, Write, Writing } from './writing.ts';

/** Writes each row once and repeats its text wherever the very same row comes again, unless something was wrong with it. */
export function shared(write: Write<Cells>): Write<Cells> {
  const texts = new WeakMap<Cells, string>();
  const writeFirst = (row: Cells, path: Path, writing: Writing) => {
    const text = new AnswerText();
    const before = writing.problems.length;
    const finish = (isThere: boolean): boolean => {
      if (!isThere) return false;
      const whole = text.whole();
      if (writing.problems.length === before) texts.set(row, whole);
      writing.text.add(whole);
      return true;
    };
    const written = write(row, path, { ...writing, text });
    return typeof written === 'boolean' ? finish(written) : written.then(finish);
  };
  return (row, path, writing) => {
    const known = texts.get(row);
    if (known === undefined) return writeFirst(row, path, writing);
    writing.text.add(known);
    return true;
  };
}
