import { connect, createServer, type AddressInfo } from 'node:net';
import { grappeError } from '../errors/problem.ts';
import type { Report } from '../util/report.ts';

/** Where Neo4j listens on the loopback address. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Ports the caller insists on; what is left out may be any. */
export interface WantedPorts {
  readonly boltPort?: number;
  readonly httpPort?: number;
}

export const loopback = '127.0.0.1';
/** Where Neo4j listens everywhere else too. */
const usualPorts: Ports = { bolt: 7687, http: 7474 };

/**
 * The ports asked for, else the usual ones, else free ones, which is said.
 *
 * @throws {GrappeError} PORT_IN_USE when a port that was asked for is taken
 */
export async function choosePorts(wanted: WantedPorts, report: Report, usual = usualPorts): Promise<Ports> {
  const bolt = await choosePort('Bolt', wanted.boltPort, usual.bolt, report);
  const http = await choosePort('HTTP', wanted.httpPort, usual.http, report, bolt);
  return { bolt, http };
}

async function choosePort(
  name: string,
  wanted: number | undefined,
  usualPort: number,
  report: Report,
  other?: number,
): Promise<number> {
  const first = wanted ?? usualPort;
  if (first !== other && (await isFree(first))) return first;
  if (wanted !== undefined) {
    throw grappeError('PORT_IN_USE', `Port ${wanted} for ${name} of Neo4j is taken by another program.`, {
      hint: 'Name a free port, or end the other program.',
    });
  }
  const free = await freePort();
  report(`Port ${usualPort} is taken: Neo4j answers ${name} on port ${free} instead`);
  return free;
}

/** A port of the loopback address that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw grappeError('PORT_IN_USE', `No port is free on ${loopback}.`);
  return port;
}

/** Whether nobody listens; asked both ways, since some systems let a second program listen beside a wildcard. */
export async function isFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await listenOnce(port)) !== null;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, loopback, () => {
      const { port: got } = server.address() as AddressInfo; // A TCP server has no other kind of address.
      server.close(() => resolve(got));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, loopback);
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
    socket.setTimeout(1000, () => end(true));
  });
}
