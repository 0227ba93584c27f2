import { randomUUID } from 'node:crypto';
import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Drain } from './drain.ts';
import { sendProblem } from './failures.ts';

/** Gives each request the id that its answer and the log carry. */
export const requestId: RequestHandler = (_req, res, next) => {
  res.set('x-request-id', randomUUID());
  next();
};

/**
 * The bundled GraphiQL needs scripts and workers of its own origin, and Monaco writes style elements; nothing reaches outside.
 * No upgrade to HTTPS and no HSTS: Grappe speaks plain HTTP on loopback or behind a proxy that decides.
 */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

/** Pages of every origin may read, without credentials; which may write is decided by operation-guard.ts. */
export const openForReading: RequestHandler = cors({
  origin: '*',
  methods: ['GET', 'POST'],
  exposedHeaders: ['etag', 'x-request-id', 'retry-after'],
  maxAge: 600,
});

/**
 * A form or script of a foreign page can send only what browsers call simple: never `application/json`, for which they ask first.
 */
export const jsonOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'POST' && req.is('application/json') === false) {
    sendProblem(res, { code: 'BAD_REQUEST', message: 'The body must be of type application/json.' }, 415);
    return;
  }
  next();
};

export function refuseWhileStopping(drain: Drain): RequestHandler {
  return (_req, res, next) => {
    if (!drain.draining) {
      next();
      return;
    }
    res.set('connection', 'close');
    sendProblem(res, { code: 'OVERLOADED', message: 'The server is stopping.' });
  };
}
