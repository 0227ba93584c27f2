import type { Problem } from '../errors/problem.ts';

/** What is gathered while an answer is completed. */
export interface Completion {
  readonly problems: Problem[];
}

/** A place in the answer, as a chain to the top: a list of keys is only made when something is wrong there. */
export interface Path {
  readonly above: Path | undefined;
  readonly key: string | number;
}

/** An object of the answer; keys are whatever the operation calls them. */
export type AnswerObject = Record<string, unknown>;

/** Without a prototype any alias is a plain key, `__proto__` too; made by a constructor it keeps V8's fast shape. */
const Bare = function () {} as unknown as new () => AnswerObject;
Bare.prototype = Object.create(null) as AnswerObject;

export function newObject(): AnswerObject {
  return new Bare();
}

/** Response keys and list positions from the top. */
export function pathOf(path: Path): readonly (string | number)[] {
  return path.above ? [...pathOf(path.above), path.key] : [path.key];
}

/**
 * Notes that a value promised by the schema is missing. The caller returns `undefined`, which its own caller passes on
 * until a place that may be null.
 */
export function missing(completion: Completion, path: Path, message: string, id: unknown): undefined {
  completion.problems.push({
    code: 'INCOMPLETE_DATA',
    message: typeof id === 'string' ? `${message} It is ${id}.` : message,
    path: pathOf(path),
  });
  return undefined;
}
