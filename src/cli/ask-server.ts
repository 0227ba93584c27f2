import type { GraphQLFormattedError } from 'graphql';
import { grappeError, GrappeError, type Problem } from '../errors/problem.ts';
import { isErrorCode } from '../server/status.ts';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface ServerAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Asks a running API.
 *
 * @throws {GrappeError} SERVER_UNREACHABLE when nobody answers GraphQL there
 */
export async function askServer(url: string, question: Question, signal: AbortSignal): Promise<ServerAnswer> {
  const response = await reach(url, question, signal);
  const answer: unknown = await response.json().catch(() => null);
  if (isAnswer(answer)) return answer;
  throw grappeError(
    'SERVER_UNREACHABLE',
    `What answers at ${url} (HTTP ${response.status}) is no GraphQL server.`,
  );
}

function isAnswer(answer: unknown): answer is ServerAnswer {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
}

async function reach(url: string, question: Question, signal: AbortSignal): Promise<Response> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return await fetch(url, { method: 'POST', headers, body: JSON.stringify(question), signal });
  } catch (cause) {
    throw grappeError('SERVER_UNREACHABLE', `Nothing answers at ${url}.`, {}, { cause });
  }
}

/** Throws the errors of an answer, if it has any. */
export function throwErrors(errors: readonly GraphQLFormattedError[] = []): void {
  const [first, ...rest] = errors.map(problemOf);
  if (first) throw new GrappeError([first, ...rest]);
}

function problemOf({ message, locations, path, extensions }: GraphQLFormattedError): Problem {
  const code = extensions?.['code'];
  const [place] = locations ?? [];
  return {
    code: isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR',
    message: path ? `${path.join('.')}: ${message}` : message,
    ...(place && { place: { file: 'operation', ...place } }),
  };
}
