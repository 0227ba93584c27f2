import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { grappeError, type GrappeError } from '../errors/problem.ts';
import type { Home } from './home.ts';
import { lastWords, tailOf } from './last-words.ts';
import { loopback, type Ports } from './ports.ts';
import type { WatchedProcess } from './watched-process.ts';

/** Recovery of a large store after a kill takes minutes; longer than this is a hang. */
const patienceMs = 10 * 60_000;

/** Magic number and four offers: 5.8 down to 5.0, 4.4 down to 4.1. https://neo4j.com/docs/bolt/current/bolt/handshake/ */
const handshake = Buffer.from(['6060b017', '00080805', '00030404', '00000000', '00000000'].join(''), 'hex');

/**
 * Waits until this very Neo4j says that it has started and its Bolt port answers. The port alone would not do: another
 * Neo4j may have taken it in between.
 *
 * @throws {GrappeError} DATABASE_START_FAILED with its last words, DATA_IN_USE when another Neo4j holds the store
 */
export async function waitUntilReady(
  server: WatchedProcess,
  home: Home,
  ports: Ports,
  signal?: AbortSignal,
): Promise<void> {
  const until = Date.now() + patienceMs;
  let exit: { code: number | null } | null = null;
  void server.exited.then((code) => (exit = { code }));
  for (;;) {
    signal?.throwIfAborted();
    const printed = tailOf(home.console);
    if (exit !== null) throw startFailure(home, printed, exit);
    if (printed.some((line) => line.endsWith('Started.')) && (await speaksBolt(ports.bolt))) return;
    if (Date.now() > until) throw startFailure(home, printed, null);
    await sleep(50);
  }
}

function startFailure(
  home: Home,
  printed: readonly string[],
  exit: { code: number | null } | null,
): GrappeError {
  const words = lastWords(printed);
  if (/store_lock|StoreLockException|FileLockException/.test(printed.join('\n'))) {
    return grappeError('DATA_IN_USE', `Another Neo4j runs on the data folder ${home.dir}.`, {
      details: { words },
    });
  }
  const how =
    exit === null
      ? `did not answer within ${patienceMs / 60_000} minutes`
      : `ended with exit code ${exit.code}`;
  return grappeError('DATABASE_START_FAILED', `Neo4j ${how}. Its last words:\n${words}`, {
    hint: `The whole log is ${home.console}.`,
  });
}

/** Whether a start failed only because a port was taken meanwhile. */
export function lostItsPort(home: Home): boolean {
  return tailOf(home.console).some((line) => /PortBindException|Address already in use/.test(line));
}

/** Whether the port answers the Bolt handshake with one of the versions offered, within a second. */
export function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback, () => socket.write(handshake));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (reply) => end(reply.length === 4 && (reply[3] === 5 || reply[3] === 4)));
    socket.once('error', () => end(false)).once('close', () => end(false));
    socket.setTimeout(1000, () => end(false));
  });
}
