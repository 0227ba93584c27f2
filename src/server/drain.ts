import type { Response } from 'express';
import { grappeError } from '../errors/problem.ts';

/** Knows the requests that are running, so that a stop can wait for them and, after the grace period, end them. */
export interface Drain {
  readonly draining: boolean;
  /** A signal that fires when the client goes away before its answer, or at `abort`. */
  track(res: Response): AbortSignal;
  begin(): void;
  abort(): void;
}

export function createDrain(): Drain {
  const running = new Set<AbortController>();
  let draining = false;
  return {
    get draining() {
      return draining;
    },
    track(res) {
      const controller = new AbortController();
      running.add(controller);
      res.once('close', () => {
        running.delete(controller);
        if (!res.writableFinished) controller.abort();
      });
      return controller.signal;
    },
    begin() {
      draining = true;
    },
    abort() {
      const reason = grappeError('OVERLOADED', 'The server is stopping.');
      for (const controller of running) controller.abort(reason);
    },
  };
}
