import type { Request, Response } from 'express';
import type { Drain } from './drain.ts';
import { isLoopback, type ServerOptions } from './options.ts';

/** What one request carries through Apollo to the executor. */
export interface RequestContext {
  readonly requestId: string;
  /** Milliseconds since the epoch after which nobody waits for the answer. */
  readonly deadline: number;
  /** Fires when the client has gone or the server stops. */
  readonly signal: AbortSignal;
  /** Whether a page of an origin that may not write sent it. */
  readonly foreignOrigin: boolean;
  /** Whether the answer is `application/graphql-response+json`, whose status says how it went. */
  readonly statusTells: boolean;
  /** Whether the client wants the answer read anew: `Cache-Control: no-cache` or `no-store`. */
  readonly anew: boolean;
  /** The header of that name: who writes. */
  readonly authorization: string | undefined;
}

const jsonTypes = ['application/json', 'application/graphql-response+json'];

/** The context of a request that has just arrived: its deadline begins now. */
export function requestContextOf(
  req: Request,
  res: Response,
  options: ServerOptions,
  drain: Drain,
): RequestContext {
  return {
    requestId: requestIdOf(res),
    deadline: Date.now() + options.limits.querySeconds * 1000,
    signal: drain.track(res),
    foreignOrigin: isForeign(req, options),
    statusTells: statusTells(req),
    anew: /\bno-(cache|store)\b/i.test(req.get('cache-control') ?? ''),
    authorization: req.get('authorization'),
  };
}

/** The id that the answer's `x-request-id` and the log share. */
export function requestIdOf(res: Response): string {
  return String(res.getHeader('x-request-id'));
}

/** @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes */
function statusTells(req: Request): boolean {
  return req.accepts(jsonTypes) === 'application/graphql-response+json';
}

/**
 * Whether a page sent it whose origin may not write. On a loopback address the server knows its own names: a page whose name
 * was made to resolve to this machine bears another one (DNS rebinding).
 */
function isForeign(req: Request, { corsOrigins, host }: ServerOptions): boolean {
  const origin = req.get('origin');
  if (origin === undefined || corsOrigins.includes(origin)) return false;
  const isOwn = origin === `${req.protocol}://${req.get('host') ?? ''}`;
  return !isOwn || (isLoopback(host) && !isLoopback(req.hostname.replace(/^\[|\]$/g, '')));
}
