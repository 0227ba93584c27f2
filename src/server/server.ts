import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { createApollo } from './apollo.ts';
import { createDrain } from './drain.ts';
import { createExpressApp } from './express-app.ts';
import { listen, urlOf } from './listen.ts';
import type { ServerOptions } from './options.ts';
import { problemBody } from '../api/problem-error.ts';

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Takes no new request, waits for the running ones within the grace period, then ends them. Further calls wait for the first. */
  stop(): Promise<void>;
}

/**
 * Answers over HTTP from the moment the promise resolves.
 *
 * @throws {GrappeError} PORT_IN_USE or CONFIGURATION_INVALID when the address cannot be opened
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const drain = createDrain();
  const server = createServer({ requestTimeout: 30_000 });
  server.setTimeout(silenceOf(options));
  const apollo = createApollo(options, server);
  await apollo.start();
  server.on('request', createExpressApp(options, apollo, drain));
  server.on('clientError', refuseBroken);
  const port = await listen(server, options.host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const stop = async () => {
    drain.begin();
    const grace = setTimeout(() => drain.abort(), options.graceSeconds * 1000);
    await apollo.stop();
    clearTimeout(grace);
  };
  let stopping: Promise<void> | undefined;
  return { url: urlOf(options.host, port), port, stop: () => (stopping ??= stop()) };
}

/**
 * Milliseconds for which a connection may carry nothing before it is ended: as long as an operation may take, and as long
 * again, so that only a client that does not read its answer is ended. Node itself would hold the answer for ever.
 */
function silenceOf({ limits }: ServerOptions): number {
  return Math.max(2000, 2000 * limits.querySeconds);
}

/** What is not even HTTP, in the same shape as every other failure. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const message = `The request was not understood: ${status.slice(4)}.`;
  const body = JSON.stringify(problemBody({ code: 'BAD_REQUEST', message }));
  const head = [
    `HTTP/1.1 ${status}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
