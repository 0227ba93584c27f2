import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choosePorts, freePort, isFree, loopback, type Ports } from './ports.ts';

let taken: Ports;
let servers: Server[];

async function occupy(host: string): Promise<[Server, number]> {
  const port = await freePort();
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  return [server, port];
}

beforeEach(async () => {
  const [bolt, boltPort] = await occupy(loopback);
  const [http, httpPort] = await occupy('0.0.0.0');
  servers = [bolt, http];
  taken = { bolt: boltPort, http: httpPort };
});
afterEach(() => servers.forEach((server) => server.close()));

test('sees listeners on the loopback and on every address', async () => {
  expect(await isFree(taken.bolt)).toBe(false);
  expect(await isFree(taken.http)).toBe(false);
  expect(await isFree(await freePort())).toBe(true);
});

test('takes the usual ports without a word when they are free', async () => {
  const usual = { bolt: await freePort(), http: await freePort() };
  const lines: string[] = [];
  expect(await choosePorts({}, (line) => lines.push(line), usual)).toEqual(usual);
  expect(lines).toEqual([]);
});

test('takes free ports instead of taken ones and says so', async () => {
  const lines: string[] = [];
  const ports = await choosePorts({}, (line) => lines.push(line), taken);
  expect(ports.bolt).not.toBe(ports.http);
  expect(lines).toEqual([
    `Port ${taken.bolt} is taken: Neo4j answers Bolt on port ${ports.bolt} instead`,
    `Port ${taken.http} is taken: Neo4j answers HTTP on port ${ports.http} instead`,
  ]);
});

test('refuses a taken port that was asked for', async () => {
  const refused = choosePorts({ boltPort: taken.bolt }, () => undefined);
  await expect(refused).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  await expect(refused).rejects.toThrow(`Port ${taken.bolt} for Bolt`);
});

test('never gives one port twice', async () => {
  const port = await freePort();
  await expect(choosePorts({ boltPort: port, httpPort: port }, () => undefined)).rejects.toThrow('for HTTP');
});
