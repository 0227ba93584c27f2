import { catalogue } from '../errors/catalogue.ts';
import { GrappeError, lineOf } from '../errors/problem.ts';
import type { Streams } from './terminal.ts';

/** Says what went wrong on stderr and gives the exit code of the catalogue; a defect of ours shows its stack, since it is ours to mend. */
export function reportFailure(error: unknown, { err }: Pick<Streams, 'err'>, json: boolean): number {
  if (!(error instanceof GrappeError)) {
    err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return catalogue.INTERNAL_SERVER_ERROR.exit;
  }
  err(json ? `${JSON.stringify({ errors: error.problems })}\n` : words(error));
  return catalogue[error.code].exit;
}

function words(error: GrappeError): string {
  const { meaning, hint } = catalogue[error.code];
  const lines = error.problems.map((problem) => `  ${lineOf(problem)}`);
  // The catalogue's advice is general: it helps only where no problem brings advice of its own.
  const advice = error.problems.some((problem) => problem.hint) ? [] : [`  ${hint}`];
  return [`${error.code}: ${meaning}`, ...lines, ...advice, ''].join('\n');
}
