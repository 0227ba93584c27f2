import { catalogue } from '../errors/catalogue.ts';
import { GrappeError } from '../errors/problem.ts';
import { fail, type Finding } from './check.ts';

/** What a room refuses, as a finding; what is no refusal is a defect and goes on. */
export function failureOf(error: unknown): Finding {
  if (!(error instanceof GrappeError)) throw error;
  const [{ message, hint, place }, ...others] = error.problems;
  const where = place ? `${place.file}:${place.line}:${place.column} ` : '';
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return fail(`${where}${message}${more}`, fixOf(error, hint));
}

function fixOf({ code }: GrappeError, hint: string | undefined): string {
  const general = catalogue[code].hint;
  return hint && hint !== general ? `${hint} ${code.startsWith('DATABASE_') ? general : ''}`.trim() : general;
}
