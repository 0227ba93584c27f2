import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Findings } from '../answer/answer.ts';
import type { RootShape } from '../query/plan/shape.ts';

interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What graphql-js answers to the introspection fields of an operation, at every level of `at`; null if it has none. All
 * other root fields find nothing there and are null, which the schema allows.
 */
export function introspect(
  schema: GraphQLSchema,
  { document, operationName, variables }: AskedOperation,
  shape: readonly RootShape[],
): Findings['introspection'] {
  if (!shape.some(asksSchema)) return null;
  const rootValue = { at: () => rootValue };
  // Introspection has no promise in it: graphql-js answers at once.
  const result = execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue,
  }) as ExecutionResult;
  return result.data ?? null;
}

function asksSchema(root: RootShape): boolean {
  return root.kind === 'introspection' || (root.kind === 'at' && root.roots.some(asksSchema));
}
