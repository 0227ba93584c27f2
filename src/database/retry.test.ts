import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { fromDriver } from './driver-errors.ts';
import { retrying } from './retry.ts';

const deadlock = 'Neo.TransientError.Transaction.DeadlockDetected';

/** Fails with these codes one after the other, then answers how often it was called. */
function failing(...codes: string[]): () => Promise<number> {
  let calls = 0;
  return async () => {
    const code = codes[calls];
    calls += 1;
    if (code === undefined) return Promise.resolve(calls);
    throw fromDriver(new Neo4jError('', code, '50N42', ''));
  };
}

const later = (milliseconds: number) => ({ deadline: Date.now() + milliseconds });

test('a passing fault is tried again, a lost connection once', async () => {
  expect(await retrying(later(5000), failing(deadlock, deadlock))).toBe(3);
  expect(await retrying(later(5000), failing('ServiceUnavailable'))).toBe(2);
  const twice = failing('ServiceUnavailable', 'ServiceUnavailable');
  await expect(retrying(later(5000), twice)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('what will not pass is not tried again', async () => {
  const attempt = failing('Neo.ClientError.Statement.SyntaxError');
  await expect(retrying(later(5000), attempt)).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  expect(await attempt()).toBe(2);
});

test('no try begins that the deadline leaves no room for', async () => {
  const attempt = failing(deadlock, deadlock, deadlock, deadlock);
  await expect(retrying(later(40), attempt)).rejects.toMatchObject({ code: 'OVERLOADED' });
});

test('nobody waits for an answer that was aborted', async () => {
  const attempt = failing(deadlock);
  const signal = AbortSignal.abort();
  await expect(retrying({ ...later(5000), signal }, attempt)).rejects.toMatchObject({ code: 'OVERLOADED' });
});
