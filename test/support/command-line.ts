import { join } from 'node:path';
import { runProgram } from '../../src/cli/program.ts';

/** A model folder that has nothing to do with clusters. */
export const films = join(import.meta.dirname, '../models/films/schema');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, on the model of the films unless the environment says otherwise. */
export async function grappe(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const heard = { out: '', err: '' };
  const code = await runProgram(words, {
    out: (text) => void (heard.out += text),
    err: (text) => void (heard.err += text),
    environment: { GRAPPE_SCHEMA: films, ...environment },
    interrupted: new AbortController().signal,
  });
  return { code, ...heard };
}
