import { execute, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { GrappeError, grappeError } from '../errors/problem.ts';
import { graphqlErrorOf } from './problem-error.ts';

/** What mutations do, in the name of who sends the header. */
export interface Curation {
  contribute(given: Arguments, authorization: string | undefined): Promise<object>;
  decideMatch(given: Arguments, authorization: string | undefined): Promise<string>;
}

/** Of a field, coerced. */
type Arguments = Readonly<Record<string, unknown>>;

interface MutationRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The header of that name. */
  readonly authorization?: string | undefined;
}

interface Mutated {
  readonly text?: string;
  readonly errors?: readonly GraphQLError[];
}

/**
 * Runs a mutation: its fields one after the other, each for itself. What they answer are plain records, so that graphql-js
 * shows them; graphs are asked of Query.
 *
 * @see https://spec.graphql.org/October2021/#sec-Mutation
 */
export async function mutate(
  schema: GraphQLSchema,
  curation: Curation | undefined,
  { document, operationName, variables, authorization }: MutationRequest,
): Promise<Mutated> {
  if (!curation) throw grappeError('FORBIDDEN', 'Nobody writes here.');
  const rootValue = {
    contribute: (given: Arguments) => curation.contribute(given, authorization),
    decideMatch: (given: Arguments) => curation.decideMatch(given, authorization),
  };
  const { data, errors = [] } = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue,
  });
  const told = errors.flatMap(problemsOf);
  return { ...(data != null && { text: JSON.stringify(data) }), ...(told.length > 0 && { errors: told }) };
}

/** The errors of a field with their codes; a defect is thrown on, to be masked. */
function problemsOf({ originalError, message, path = [] }: GraphQLError): readonly GraphQLError[] {
  if (originalError instanceof GrappeError)
    return originalError.problems.map((problem) => graphqlErrorOf({ ...problem, path }));
  if (originalError !== undefined && !(originalError instanceof GraphQLError)) throw originalError;
  return [graphqlErrorOf({ code: 'BAD_USER_INPUT', message, path })];
}
