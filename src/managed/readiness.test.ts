import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, loopback } from './ports.ts';
import { speaksBolt } from './readiness.ts';

async function answering(reply: Buffer | string): Promise<boolean> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => socket.end(reply));
  }).listen(0, loopback);
  await once(server, 'listening');
  try {
    return await speaksBolt((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test('tells Bolt from other listeners and from none', async () => {
  expect(await answering(Buffer.from([0, 0, 8, 5]))).toBe(true);
  expect(await answering(Buffer.from([0, 0, 4, 4]))).toBe(true);
  expect(await answering(Buffer.from([0, 0, 0, 0]))).toBe(false);
  expect(await answering('HTTP/1.1 400 Bad Request\r\n\r\n')).toBe(false);
  expect(await answering('')).toBe(false);
  expect(await speaksBolt(await freePort())).toBe(false);
});
