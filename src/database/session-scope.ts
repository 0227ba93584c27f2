import type { Driver, Session, SessionMode } from 'neo4j-driver';
import { grappeError, GrappeError } from '../errors/problem.ts';
import type { Limited } from './database.ts';
import { fromDriver, retryOf } from './driver-errors.ts';

/** What timers and Neo4j can count, in milliseconds: 24 days. */
const longest = 2 ** 31 - 1;

/** Opens sessions on one database of a driver. */
export interface Sessions {
  readonly driver: Driver;
  readonly database: string;
  /** How many connections were lost so far. */
  readonly losses: { count: number };
}

/**
 * Runs `body` in a session of its own until it ends, the deadline passes or the signal aborts. Closing a session resets
 * its connection, which ends what still runs at the server and rolls back what is open.
 *
 * @throws {GrappeError} what `body` threw, in our words; TIMEOUT at the deadline; at an abort its reason or TIMEOUT
 */
export async function inSession<T>(
  { driver, database, losses }: Sessions,
  defaultAccessMode: SessionMode,
  options: Limited,
  body: (session: Session) => Promise<T>,
): Promise<T> {
  checkLimits(options);
  const bookmarks = options.after?.split(' ') ?? [];
  const session = driver.session({ database, defaultAccessMode, bookmarks });
  const limit = watch(options);
  try {
    return await Promise.race([body(session), limit.passed]);
  } catch (error) {
    if (retryOf(error) === 'connection') losses.count += 1;
    throw fromDriver(error);
  } finally {
    limit.stop();
    // Not awaited: over a dead line the reply to the reset may never come, and nobody needs it.
    session.close().catch(() => undefined);
  }
}

/** What remains until the deadline, for Neo4j: whole milliseconds, at least 1, since 0 would mean for ever. */
export function remaining({ deadline }: Limited): number {
  return Math.max(1, Math.min(longest, Math.ceil(deadline - Date.now())));
}

function checkLimits({ deadline, signal }: Limited): void {
  if (signal?.aborted) throw reasonOf(signal);
  if (deadline <= Date.now()) throw timeout();
}

function watch(options: Limited): { readonly passed: Promise<never>; readonly stop: () => void } {
  const { signal } = options;
  let reject: (error: GrappeError) => void = () => undefined;
  const passed = new Promise<never>((_resolve, refuse) => (reject = refuse));
  const timer = setTimeout(() => reject(timeout()), remaining(options));
  // An answer that can still come keeps its connection open, and so the process; without one nobody waits for the deadline.
  timer.unref();
  const abort = (): void => reject(signal ? reasonOf(signal) : timeout());
  signal?.addEventListener('abort', abort);
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  };
  return { passed, stop };
}

function timeout(): GrappeError {
  return grappeError('TIMEOUT', 'The operation did not end within its deadline.');
}

function reasonOf(signal: AbortSignal): GrappeError {
  if (signal.reason instanceof GrappeError) return signal.reason;
  return grappeError('TIMEOUT', 'The operation was ended before its answer.', {}, { cause: signal.reason });
}
