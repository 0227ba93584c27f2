import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { grappeError } from '../errors/problem.ts';

/** The operation a person means: its text, which always has a brace, else `-` for stdin or the path of a file. */
export async function readOperation(given: string): Promise<string> {
  if (given.includes('{')) return given;
  return given === '-' ? text(process.stdin) : readText(given);
}

/** Variables as JSON text or as the path of a JSON file; none if not given. */
export async function readVariables(given: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (given === undefined) return {};
  const json = given.trimStart().startsWith('{') ? given : await readText(given);
  const value = parsed(json);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw grappeError('USAGE', 'The variables must be a JSON object, such as {"id": "…"}.');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw grappeError('USAGE', `The variables are not JSON: ${error instanceof Error ? error.message : ''}.`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw grappeError('USAGE', `The file ${path} cannot be read.`, {}, { cause });
  }
}
