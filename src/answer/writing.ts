import type { Problem } from '../errors/problem.ts';
import type { Breather } from '../util/breather.ts';
import type { AnswerText } from './answer-text.ts';

/** What grows while an answer is written. */
export interface Writing {
  readonly text: AnswerText;
  readonly problems: Problem[];
  readonly breather: Breather;
}

/** A place in the answer, as a chain to the top: a list of keys is only made when something is wrong there. */
export interface Path {
  readonly above: Path | undefined;
  readonly key: string | number;
}

/**
 * Whether a value was written. False stands for "null, and whatever holds it": a promised value was missing, and what was
 * written of the value is to be forgotten. A promise only where the writing has paused.
 */
export type Written = boolean | Promise<boolean>;

/** Writes a value found in `from` to the end of the text; `path` is the place of the value, or of the object whose field it is. */
export type Write<T> = (from: T, path: Path, writing: Writing) => Written;

/** A field of an object; its `write` is given the path of the object. */
export interface FieldWriter<T> {
  readonly key: string;
  readonly write: Write<T>;
}

/** A field that always has this text. */
export function constant(key: string, text: string): FieldWriter<unknown> {
  return {
    key,
    write: (_from, _path, writing) => {
      writing.text.add(text);
      return true;
    },
  };
}

/** A field whose text never lacks and never fails. */
export function plain<T>(key: string, textOf: (from: T) => string): FieldWriter<T> {
  return {
    key,
    write: (from, _path, writing) => {
      writing.text.add(textOf(from));
      return true;
    },
  };
}

/** A field that holds an object or a list. */
export function holder<T>(key: string, write: Write<T>): FieldWriter<T> {
  return { key, write: (from, above, writing) => write(from, { above, key }, writing) };
}

/** Response keys and list positions from the top. */
export function pathOf(path: Path): readonly (string | number)[] {
  return path.above ? [...pathOf(path.above), path.key] : [path.key];
}

/**
 * Notes that a value promised by the schema is missing. The caller returns the `false`, which its own caller passes on
 * until a place that may be null.
 */
export function missing(writing: Writing, path: Path, message: string, id: unknown): false {
  writing.problems.push({
    code: 'INCOMPLETE_DATA',
    message: typeof id === 'string' ? `${message} It is ${id}.` : message,
    path: pathOf(path),
  });
  return false;
}
