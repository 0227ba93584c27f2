import type { ErrorCode } from './catalogue.ts';
import { grappeError } from './problem.ts';

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** What the system answers where it does not let us read, in our words. */
const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: { message: 'The file may not be read.', hint: 'Give yourself the right to read it.' },
  EPERM: { message: 'The file may not be read.', hint: 'Give yourself the right to read it.' },
  EISDIR: { message: 'This is a folder, not a file.', hint: 'Give it another name, or name a file in it.' },
  ENOENT: { message: 'The file is not there any more.', hint: 'Put it back, and try again.' },
};

/** An error of the system about a file as one that a user understands; any other error as it is. */
export function asUnreadable(code: ErrorCode, file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const { message, hint } = refusals[String(error.code)] ?? {
    message: `The file cannot be read: ${error.message}.`,
    hint: 'Copy it to a disk that is sound, and try again.',
  };
  return grappeError(code, message, { hint, place: { file, line: 1, column: 1 } }, { cause: error });
}
