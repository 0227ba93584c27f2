import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Problem } from '../errors/problem.ts';
import { catalogue } from '../errors/catalogue.ts';
import { maskedMessage } from './error-format.ts';
import { problemBody } from '../api/problem-error.ts';
import { requestIdOf } from './request-context.ts';

/** Answers a request that never reached GraphQL in the shape that GraphQL errors have. */
export function sendProblem(
  res: Response,
  problem: Problem,
  status: number = catalogue[problem.code].status,
): void {
  if (status === 503) res.set('retry-after', '5');
  res.status(status).json(problemBody(problem));
}

export const notFound: RequestHandler = (req, res) => {
  sendProblem(res, {
    code: 'NOT_FOUND',
    message: `There is nothing at ${req.path}.`,
    hint: 'The API answers at /graphql, GraphiQL at /.',
  });
};

/** The last handler of the app: what Express and its body parser throw, as JSON. */
export function failureHandler(logger: Logger, maxBody: number): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const known = knownFailure(error, maxBody);
    if (known) {
      sendProblem(res, { code: 'BAD_REQUEST', message: known.message }, known.status);
      return;
    }
    const requestId = requestIdOf(res);
    logger.error({ requestId, err: error }, 'A request failed by a defect.');
    sendProblem(res, {
      code: 'INTERNAL_SERVER_ERROR',
      message: maskedMessage(requestId),
      details: { requestId },
    });
  };
}

interface Failure {
  readonly status: number;
  readonly message: string;
}

/** Errors of http-errors say with `expose` whether their words are for the client. */
function knownFailure(error: unknown, maxBody: number): Failure | undefined {
  if (
    !(error instanceof Error) ||
    !('status' in error) ||
    typeof error.status !== 'number' ||
    error.status >= 500
  )
    return undefined;
  const type = 'type' in error ? error.type : undefined;
  if (type === 'entity.parse.failed') return { status: 400, message: 'The body is not JSON.' };
  if (type === 'entity.too.large')
    return { status: 413, message: `The body is larger than ${maxBody} bytes.` };
  return { status: error.status, message: `The request was not understood: ${error.message}.` };
}
