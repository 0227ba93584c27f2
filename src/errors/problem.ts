import type { ErrorCode } from './catalogue.ts';

/** A place in a file a user wrote; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong: what, where, and what would be right. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly place?: Place;
  /** Response path of a GraphQL answer. */
  readonly path?: readonly (string | number)[];
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** The only kind of error that a user sees as it is; everything else is masked. Carries all problems found, at least one. */
export class GrappeError extends Error {
  override readonly name = 'GrappeError';
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map(lineOf).join('\n'), options);
    this.problems = problems;
  }

  get code(): ErrorCode {
    return this.problems[0].code;
  }
}

/** An error with a single problem. */
export function grappeError(
  code: ErrorCode,
  message: string,
  more: Omit<Problem, 'code' | 'message'> = {},
  options?: ErrorOptions,
): GrappeError {
  return new GrappeError([{ code, message, ...more }], options);
}

/** Throws all problems at once if there are any. */
export function throwIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new GrappeError([first, ...rest]);
}

/** `file:line:column  message  (hint)`, as the command line prints it. */
export function lineOf(problem: Problem): string {
  const { place, message, hint } = problem;
  const where = place ? `${place.file}:${place.line}:${place.column}  ` : '';
  return `${where}${message}${hint ? ` ${hint}` : ''}`;
}
