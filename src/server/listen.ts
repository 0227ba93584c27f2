import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { grappeError, type GrappeError } from '../errors/problem.ts';

/**
 * Listens and says on which port.
 *
 * @throws {GrappeError} PORT_IN_USE or CONFIGURATION_INVALID when the address cannot be opened
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refused(error, host, port);
  }
  // A TCP listener's address is never a pipe name.
  return (server.address() as AddressInfo).port;
}

/**
 * Tries an address before the slow part of a start.
 *
 * @throws {GrappeError} as `listen`
 */
export async function requireFree(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  server.close();
  await once(server, 'close');
}

/** An address as people type it; a wildcard host is reached as localhost. */
export function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function refused(error: unknown, host: string, port: number): GrappeError | Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return grappeError('PORT_IN_USE', `Port ${port} of ${host} is taken by another program.`, {
        hint: 'Set PORT to a free one, or end that program.',
      });
    case 'EACCES':
      return grappeError('CONFIGURATION_INVALID', `Port ${port} may not be opened by this user.`, {
        hint: 'Set PORT to 1024 or above.',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return grappeError('CONFIGURATION_INVALID', `HOST "${host}" is no address of this machine.`);
    default:
      return error instanceof Error ? error : new Error(String(error));
  }
}
