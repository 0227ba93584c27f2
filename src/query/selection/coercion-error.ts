import { GraphQLError } from 'graphql';
import { grappeError } from '../../errors/problem.ts';

/** What graphql-js throws when a variable holds what its place does not take is the caller's mistake; all else stays ours. */
export function coercionError(error: unknown): unknown {
  return error instanceof GraphQLError ? grappeError('BAD_USER_INPUT', error.message) : error;
}
