import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Problem } from '../errors/problem.ts';
import { suggestion } from '../util/nearest.ts';
import { documentProblems, type DocumentLimits } from './document-limits.ts';
import type { RequestOfError } from './error-format.ts';
import { graphqlErrorOf } from '../api/problem-error.ts';
import type { RequestContext } from './request-context.ts';
import { httpStatusOf } from './status.ts';

/**
 * Refuses, before the database sees anything, what a valid document may still not ask, and sets the HTTP status.
 * Limits stand here and not in a validation rule because Apollo overwrites the code of a rule's error.
 */
export function operationGuard(
  limits: DocumentLimits,
  requests: RequestOfError,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => guard(request, limits),
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) requests.set(error, contextValue.requestId);
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          setStatus(request);
          return Promise.resolve();
        },
      }),
  };
}

/** A hook of Apollo's must answer with a promise, and a refusal is its rejection. */
function guard(
  request: GraphQLRequestContextDidResolveOperation<RequestContext>,
  limits: DocumentLimits,
): Promise<void> {
  const problem = refusal(request, limits);
  return problem ? Promise.reject(graphqlErrorOf(problem)) : Promise.resolve();
}

function refusal(
  request: GraphQLRequestContextDidResolveOperation<RequestContext>,
  limits: DocumentLimits,
): Problem | undefined {
  const { document, schema, contextValue } = request;
  // Apollo's type promises an operation; with an unknown operationName there is none.
  const operation: OperationDefinitionNode | undefined = request.operation;
  if (!operation) return noOperation(document, request.request.operationName);
  const problem = wrongKind(operation, schema) ?? foreignWrite(operation, contextValue);
  if (problem) return problem;
  const [first, ...rest] = documentProblems(document, operation, limits);
  return first && { ...first, message: [first, ...rest].map(({ message }) => message).join(' ') };
}

function noOperation(document: DocumentNode, asked: string | undefined): Problem {
  const code = 'OPERATION_RESOLUTION_FAILURE';
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
  );
  if (asked === undefined)
    return {
      code,
      message: `The document holds several operations: name one in operationName. It holds: ${names.join(', ')}.`,
    };
  return { code, message: `The document holds no operation "${asked}".`, hint: suggestion(asked, names) };
}

function wrongKind({ operation }: OperationDefinitionNode, schema: GraphQLSchema): Problem | undefined {
  if (schema.getRootType(operation)) return undefined;
  return { code: 'BAD_REQUEST', message: `This API has no ${operation} operations.` };
}

/** Reading is open to pages of every origin; a write from one that is not named is what CSRF looks like. */
function foreignWrite(
  { operation }: OperationDefinitionNode,
  { foreignOrigin }: RequestContext,
): Problem | undefined {
  if (operation !== OperationTypeNode.MUTATION || !foreignOrigin) return undefined;
  return {
    code: 'FORBIDDEN',
    message: 'Pages of this origin may not write.',
    hint: 'Name the origin in GRAPPE_CORS_ORIGINS.',
  };
}

function setStatus({ response, contextValue }: GraphQLRequestContext<RequestContext>): void {
  if (response.body?.kind !== 'single') return;
  const { data, errors = [] } = response.body.singleResult;
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  const status = httpStatusOf({
    data,
    codes,
    status: response.http.status,
    statusTells: contextValue.statusTells,
  });
  response.http.status = status;
  if (status === 503) response.http.headers.set('retry-after', '5');
}
