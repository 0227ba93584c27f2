import type { Socket } from 'node:net';
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
  const running = new Map<AbortController, Socket>();
  const watched = new WeakSet<Socket>();
  let draining = false;
  const abortOf = (socket: Socket) => {
    for (const [controller, from] of running) {
      if (from !== socket) continue;
      running.delete(controller);
      controller.abort();
    }
  };
  return {
    get draining() {
      return draining;
    },
    track(res) {
      const { socket } = res.req;
      const controller = new AbortController();
      running.set(controller, socket);
      res.once('finish', () => running.delete(controller));
      // Not the response's own `close`: one that waits behind another of its connection is never told.
      if (!watched.has(socket)) socket.once('close', () => abortOf(socket));
      watched.add(socket);
      if (socket.destroyed) abortOf(socket);
      return controller.signal;
    },
    begin() {
      draining = true;
    },
    abort() {
      const reason = grappeError('OVERLOADED', 'The server is stopping.');
      for (const controller of running.keys()) controller.abort(reason);
    },
  };
}
