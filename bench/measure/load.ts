import { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { post, type Served, type ServedContender } from '../contenders/over-http.ts';
import type { Question } from '../shapes/shape.ts';
import { cpuOf } from './cpu.ts';
import { percentile } from './statistics.ts';

/** How one API fares with several clients at once; times in milliseconds, processor time per request. */
export interface LoadResult {
  readonly contender: string;
  readonly clients: number;
  readonly requests: number;
  readonly errors: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly databaseCpu: number | null;
}

interface Effort {
  readonly clients: number;
  readonly rounds: number;
  /** Seconds of one round. */
  readonly seconds: number;
}

interface Tally {
  readonly times: number[];
  errors: number;
  seconds: number;
  cpu: number;
  databaseCpu: number | null;
}

/** Clients that each ask one question after the other, all questions in turn; the APIs by turns. */
export async function loads(
  served: readonly { readonly kind: Served; readonly contender: ServedContender }[],
  questions: readonly Question[],
  effort: Effort,
  databasePid: number | null,
  signal: AbortSignal,
): Promise<readonly LoadResult[]> {
  const tallies = new Map<string, Tally>();
  for (let round = 0; round <= effort.rounds; round += 1) {
    for (const { kind, contender } of served) {
      const bodies = questions.map((question) =>
        JSON.stringify({ query: kind === 'grappe' ? question.grappe : question.rival }),
      );
      const tally = await oneRound(contender, bodies, effort, databasePid, signal);
      // The first round warms up.
      if (round > 0) tallies.set(contender.name, added(tallies.get(contender.name), tally));
    }
  }
  return [...tallies].map(([contender, tally]) => resultOf(contender, effort.clients, tally));
}

async function oneRound(
  contender: ServedContender,
  bodies: readonly string[],
  { clients, seconds }: Effort,
  databasePid: number | null,
  signal: AbortSignal,
): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const tally: Tally = { times: [], errors: 0, seconds: 0, cpu: 0, databaseCpu: null };
  const cpu = await contender.cpu();
  const databaseCpu = cpuOf(databasePid);
  const begun = performance.now();
  let next = 0;
  const client = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1000) {
      signal.throwIfAborted();
      const body = bodies[next++ % bodies.length] ?? '';
      const asked = performance.now();
      const answer = await post(agent, contender.port, body).catch(() => null);
      if (answer === null || answer.startsWith('{"errors"')) tally.errors += 1;
      else tally.times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  tally.seconds = (performance.now() - begun) / 1000;
  const databaseAfter = cpuOf(databasePid);
  tally.cpu = (await contender.cpu()) - cpu;
  tally.databaseCpu = databaseCpu === null || databaseAfter === null ? null : databaseAfter - databaseCpu;
  agent.destroy();
  return tally;
}

function added(before: Tally | undefined, { times, errors, seconds, cpu, databaseCpu }: Tally): Tally {
  if (!before) return { times, errors, seconds, cpu, databaseCpu };
  return {
    times: [...before.times, ...times],
    errors: before.errors + errors,
    seconds: before.seconds + seconds,
    cpu: before.cpu + cpu,
    databaseCpu:
      before.databaseCpu === null || databaseCpu === null ? null : before.databaseCpu + databaseCpu,
  };
}

function resultOf(
  contender: string,
  clients: number,
  { times, errors, seconds, cpu, databaseCpu }: Tally,
): LoadResult {
  const requests = times.length;
  return {
    contender,
    clients,
    requests,
    errors,
    perSecond: requests / seconds,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    cpu: cpu / requests,
    databaseCpu: databaseCpu === null ? null : databaseCpu / requests,
  };
}
