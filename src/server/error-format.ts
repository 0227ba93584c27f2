import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isErrorCode } from './status.ts';

/** Tells which request an error belongs to, since Apollo formats errors without their request. */
export type RequestOfError = WeakMap<object, string>;

/**
 * What a client may see of an error. A code of the catalogue passes; everything else is our defect or holds what is not meant
 * for others (hosts, Cypher), so it is logged under the request's id and answered as INTERNAL_SERVER_ERROR.
 */
export function createErrorFormat(
  logger: Logger,
  requests: RequestOfError,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const known = renamed(formatted);
    const code = known.extensions?.['code'];
    if (isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR') return known;
    const requestId = requestIdOfError(error, requests);
    logger.error({ requestId, err: causeOf(error) }, 'A request failed by a defect.');
    return {
      message: maskedMessage(requestId),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}

export function maskedMessage(requestId: string): string {
  return `Something failed inside Grappe. Report it with the request id ${requestId}.`;
}

/** Apollo's and graphql-js's own words for what the catalogue names otherwise. */
function renamed(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (code === 'PERSISTED_QUERY_NOT_SUPPORTED' || code === 'PERSISTED_QUERY_NOT_FOUND')
    return withCode(formatted, 'BAD_REQUEST');
  const aborted = /(Parsing|^Validation) aborted\.$/.test(formatted.message);
  return aborted && code !== 'BAD_REQUEST' ? withCode(formatted, 'QUERY_TOO_COMPLEX') : formatted;
}

function withCode(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

function requestIdOfError(error: unknown, requests: RequestOfError): string {
  const known = typeof error === 'object' && error !== null ? requests.get(error) : undefined;
  return known ?? randomUUID();
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError
    ? error.originalError
    : error;
}
