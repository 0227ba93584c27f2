import type { RequestHandler } from 'express';
import { setTimeout as delay } from 'node:timers/promises';
import type { Drain } from './drain.ts';
import { isLoopback, type ServerOptions } from './options.ts';

const answerWithinMs = 1000;

/** The process lives: it answers without looking at anything else. */
export const livez: RequestHandler = (_req, res) => {
  res.set('cache-control', 'no-store').json({ status: 'alive' });
};

/** 200 when the database answers within a second and no stop has begun, 503 otherwise. */
export function readyz({ probe, host, database }: ServerOptions, drain: Drain): RequestHandler {
  return async (_req, res) => {
    const reason = drain.draining ? 'stopping' : await databaseFault(probe);
    const addresses = isLoopback(host) ? { boltUri: database.boltUri, browserUrl: database.browserUrl } : {};
    res.set('cache-control', 'no-store').status(reason === null ? 200 : 503);
    res.json(reason === null ? { status: 'ready', ...addresses } : { status: 'not ready', reason });
  };
}

/** Why the database is no use now, or null. Its own words may name hosts, so they are not repeated. */
async function databaseFault(probe: () => Promise<unknown>): Promise<string | null> {
  const timer = new AbortController();
  const late = delay(answerWithinMs, 'the database does not answer within a second', {
    signal: timer.signal,
  }).catch(() => null);
  const asked = probe().then(
    () => null,
    () => 'the database does not answer',
  );
  const fault = await Promise.race([asked, late]);
  timer.abort();
  return fault;
}
