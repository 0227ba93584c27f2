import { Agent, get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Execute } from '../api/executor.ts';
import { answerOf, post, startStandIn } from '../../test/server/stand-in.ts';

const patience = { timeout: 20_000 };

/** An executor that answers after some time, or at once when its signal fires. */
function slow(milliseconds: number, signals: AbortSignal[] = []): Execute {
  return async ({ signal }) => {
    if (signal) signals.push(signal);
    await delay(milliseconds, undefined, signal && { signal }).catch(() => undefined);
    return { text: JSON.stringify({ asked: signal?.aborted ? 'ended' : 'waited' }) };
  };
}

/** Asks over a connection that is kept, as a browser or a load balancer does. */
function statusOver(agent: Agent, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });
}

test('a stop waits for what runs, refuses what comes, then is gone', async () => {
  const signals: AbortSignal[] = [];
  const server = await startStandIn({ execute: slow(1500, signals) });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const running = post(server.url, { query: '{ asked }' });
  const kept = new Promise<number | undefined>((resolve, reject) => {
    // The second request waits in the agent for the first one's connection and so arrives while the server stops.
    statusOver(agent, `${server.url}/graphql?query={asked}`).catch(reject);
    statusOver(agent, `${server.url}/readyz`).then(resolve, () => resolve(undefined));
  });
  await expect.poll(() => signals.length, patience).toBe(2);
  const stopped = server.stop();
  await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  expect((await answerOf(await running)).data).toEqual({ asked: 'waited' });
  expect([503, undefined]).toContain(await kept);
  await stopped;
  agent.destroy();
});

test('after the grace period what still runs is told to end', async () => {
  const signals: AbortSignal[] = [];
  const server = await startStandIn({ execute: slow(30_000, signals), graceSeconds: 0.2 });
  const running = post(server.url, { query: '{ asked }' });
  await expect.poll(() => signals.length, patience).toBe(1);
  const begun = performance.now();
  const [answer] = await Promise.all([running.then(answerOf), server.stop(), server.stop()]);
  expect(answer.data).toEqual({ asked: 'ended' });
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test('a client that goes away ends its operation', async () => {
  const signals: AbortSignal[] = [];
  const server = await startStandIn({ execute: slow(30_000, signals) });
  const client = new AbortController();
  const asked = fetch(`${server.url}/graphql?query={asked}`, { signal: client.signal });
  await expect.poll(() => signals.length, patience).toBe(1);
  client.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => signals[0]?.aborted, patience).toBe(true);
  await server.stop();
});
