import { GraphQLError } from 'graphql';
import type { Problem } from '../errors/problem.ts';

/** A problem as an entry of a GraphQL answer: `extensions.code` from the catalogue, its details beside it. */
export function graphqlErrorOf(problem: Problem): GraphQLError {
  return new GraphQLError(messageOf(problem), {
    ...(problem.path && { path: problem.path }),
    extensions: { ...problem.details, code: problem.code },
  });
}

/** The same as JSON, for answers that GraphQL never saw. */
export function problemBody(problem: Problem): { errors: readonly unknown[] } {
  return {
    errors: [{ message: messageOf(problem), extensions: { ...problem.details, code: problem.code } }],
  };
}

function messageOf({ message, hint }: Problem): string {
  return hint ? `${message} ${hint}` : message;
}
