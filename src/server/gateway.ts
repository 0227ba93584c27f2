import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { printSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Execute, ExecuteRequest } from '../api/executor.ts';
import { GrappeError } from '../errors/problem.ts';
import { graphqlErrorOf } from '../api/problem-error.ts';
import { dataOf } from './prepared-text.ts';
import type { RequestContext } from './request-context.ts';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type GatewayRequest = Parameters<GatewayExecutor>[0];

/**
 * The executor as Apollo's public `gateway` port takes one; parsing, validation and error formatting stay Apollo's.
 * Apollo hands the executor's own context back untyped: it is the `RequestContext` that the Express middleware made.
 */
export function gatewayOf(schema: GraphQLSchema, execute: Execute, explain: boolean): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: printSchema(schema) });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor: (request: GatewayRequest) => answer(execute, request, explain) }),
    stop: () => Promise.resolve(),
  };
}

async function answer(execute: Execute, request: GatewayRequest, explain: boolean): Promise<ExecutionResult> {
  try {
    const { text, ...beside } = await execute(executeRequestOf(request, explain));
    return { ...(text !== undefined && { data: dataOf(text) }), ...beside };
  } catch (error) {
    if (error instanceof GrappeError) return { errors: error.problems.map(graphqlErrorOf) };
    throw error;
  }
}

function executeRequestOf({ document, request, context }: GatewayRequest, explain: boolean): ExecuteRequest {
  const { deadline, signal, anew, authorization } = context as RequestContext;
  return {
    document,
    operationName: request.operationName ?? null,
    variables: request.variables ?? {},
    deadline,
    signal,
    anew,
    authorization,
    citation: request.extensions?.['citation'] === true,
    explain: explain && request.extensions?.['explain'] === true,
  };
}
