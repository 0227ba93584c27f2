import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Execute } from '../api/executor.ts';
import { startStandIn } from '../../test/server/stand-in.ts';

const patience = { timeout: 20_000 };
const limits = { maxDepth: 20, maxAliases: 15, maxTokens: 5000, maxBody: 65_536, querySeconds: 1 };
const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A connection on which as many requests are sent as asked for, without waiting for an answer. */
async function pipelined(url: string, requests: number): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  endings.push(() => socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET /graphql?query={asked} HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(requests));
  return socket;
}

test('a client that leaves ends every operation of its connection, also those that wait behind another', async () => {
  const signals: AbortSignal[] = [];
  const execute: Execute = async ({ signal }) => {
    if (signal) signals.push(signal);
    await delay(30_000, undefined, signal && { signal }).catch(() => undefined);
    return { text: '{}' };
  };
  const server = await startStandIn({ execute });
  endings.push(() => server.stop());
  const stays = await pipelined(server.url, 1);
  const leaves = await pipelined(server.url, 12);
  await expect.poll(() => signals.length, patience).toBe(13);
  leaves.destroy();
  await expect.poll(() => signals.filter(({ aborted }) => aborted).length, patience).toBe(12);
  expect(stays.destroyed).toBe(false);
});

test(
  'a client that stops reading is cut off, one that reads on gets it all',
  { timeout: 60_000 },
  async () => {
    const bytes = 50_000_000;
    const text = JSON.stringify({ asked: 'x'.repeat(bytes) });
    const server = await startStandIn({ execute: () => Promise.resolve({ text }), limits });
    endings.push(() => server.stop());
    const stopped = await pipelined(server.url, 1);
    stopped.pause();
    const reading = await fetch(`${server.url}/graphql?query={asked}`);
    expect((await reading.text()).length).toBeGreaterThan(bytes);
    // More than the silence of 2 s that such limits allow; what the system had buffered is still there to read.
    await delay(5000);
    let received = 0;
    stopped.on('data', (chunk) => (received += chunk.length)).resume();
    await once(stopped, 'close');
    expect(received).toBeLessThan(bytes);
  },
);

test('an operation may be silent as long as its deadline allows', async () => {
  const execute: Execute = async () => {
    await delay(limits.querySeconds * 1000);
    return { text: '{"asked":"late"}' };
  };
  const server = await startStandIn({ execute, limits });
  endings.push(() => server.stop());
  const response = await fetch(`${server.url}/graphql?query={asked}`);
  expect(await response.json()).toEqual({ data: { asked: 'late' } });
});
