import { performance } from 'node:perf_hooks';
import type { Ask, Contender, SentQuery } from '../contenders/contender.ts';
import { patience } from '../patience.ts';
import type { Question } from '../shapes/shape.ts';
import { cpuOf } from './cpu.ts';
import { difference, repetition, type Json } from './normal.ts';
import { orAbort } from './or-abort.ts';
import { percentile } from './statistics.ts';

/** How long one shape may take: rounds, and seconds that each contender may use up; half as many to warm up. */
export interface Effort {
  readonly runs: number;
  readonly warmUps: number;
  readonly seconds: number;
}

/** What one contender needed for one shape; times in milliseconds, processor time per run. */
export interface Measured {
  readonly contender: string;
  /** 0 where it was ended after `p50` without an answer. */
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly bytes: number;
  readonly cpu: number;
  readonly databaseCpu: number | null;
  /** Statements of one run, and different texts among them; null where they cannot be seen. */
  readonly statements: number | null;
  readonly texts: number | null;
}

export interface Round {
  readonly measured: readonly Measured[];
  /** Rows answered in lists for each distinct one of them. */
  readonly repetition: number;
  /** Rows at the root, so that nobody takes an empty answer for a fast one. */
  readonly rows: number;
}

interface Runner {
  readonly contender: Contender;
  readonly ask: Ask;
  readonly times: number[];
  readonly bytes: number;
  /** Queries of the last run. */
  sent: readonly SentQuery[] | null;
  /** Milliseconds that it has been asked for before anything is measured. */
  warming: number;
  cpu: number;
  databaseCpu: number | null;
  /** Milliseconds after which a later run was ended without an answer. */
  ended: number | null;
}

/** Fewest runs of one that is slow. */
const leastRuns = 3;

/** Rounds after which nothing is left to be learned of the database for one question. */
const learningRounds = 3;

/**
 * Asks one question of all contenders in turn, again and again, so that whatever else the machine does falls on all alike.
 *
 * @throws where two answers are not the same
 */
export async function interleave(
  contenders: readonly Contender[],
  question: Question,
  effort: Effort,
  databasePid: number | null,
  signal: AbortSignal,
): Promise<Round> {
  const { runners, answer, ended } = await prepare(contenders, question, signal);
  for (let round = 0; round < effort.warmUps + effort.runs; round += 1) {
    for (const runner of rotated(runners, round)) {
      signal.throwIfAborted();
      if (isSpent(runner, effort)) continue;
      if (round < effort.warmUps) await orAbort(warmUp(runner, effort, round), signal);
      else await measure(runner, databasePid, signal);
    }
  }
  return {
    measured: [...runners.map(measuredOf), ...ended],
    repetition: repetition(answer),
    rows: Array.isArray(answer) ? answer.length : 1,
  };
}

async function prepare(
  contenders: readonly Contender[],
  question: Question,
  signal: AbortSignal,
): Promise<{
  readonly runners: readonly Runner[];
  readonly answer: Json;
  readonly ended: readonly Measured[];
}> {
  const runners: Runner[] = [];
  const ended: Measured[] = [];
  let expected: { readonly by: string; readonly answer: Json } | null = null;
  for (const contender of contenders) {
    signal.throwIfAborted();
    const ask = await contender.prepare(question);
    const first = await firstAnswer(ask, signal);
    const { took } = first;
    if (!('answer' in first)) {
      ended.push(endedAfter(contender.name, took));
      continue;
    }
    const { text, answer } = first;
    expected ??= { by: contender.name, answer };
    const differs = difference(expected.answer, answer);
    if (differs !== null)
      throw new Error(`${expected.by} and ${contender.name} answer differently: ${differs}`);
    runners.push({
      contender,
      ask,
      times: [],
      bytes: Buffer.byteLength(text),
      sent: null,
      warming: took,
      cpu: 0,
      databaseCpu: 0,
      ended: null,
    });
  }
  return { runners, answer: expected?.answer ?? null, ended };
}

/** The first answer, or how long it took to be ended without one. */
async function firstAnswer(
  { run, normal }: Ask,
  signal: AbortSignal,
): Promise<
  { readonly took: number } | { readonly took: number; readonly text: string; readonly answer: Json }
> {
  const begun = performance.now();
  const since = (): number => performance.now() - begun;
  try {
    const text = await orAbort(run(), signal);
    const took = since();
    return { took, text, answer: normal(text) };
  } catch (error) {
    refuseEarly(error, since(), signal);
    return { took: since() };
  }
}

/** Throws on unless what failed had come to the end of its patience. */
function refuseEarly(error: unknown, took: number, signal: AbortSignal): void {
  signal.throwIfAborted();
  if (took < patience * 0.95) throw error;
}

function endedAfter(contender: string, time: number): Measured {
  const unknown = { bytes: 0, cpu: 0, databaseCpu: null, statements: null, texts: null };
  return { contender, runs: 0, p50: time, p95: time, ...unknown };
}

/** Until V8 and Neo4j have compiled what they run often, or half of its time is used: one that is slow gains nothing by it. */
async function warmUp(runner: Runner, { seconds }: Effort, round: number): Promise<void> {
  const { contender, ask } = runner;
  if (round < learningRounds) await contender.settle();
  if (runner.warming > (seconds * 1000) / 2) return;
  const begun = performance.now();
  await ask.run();
  runner.warming += performance.now() - begun;
}

async function measure(runner: Runner, databasePid: number | null, signal: AbortSignal): Promise<void> {
  const { contender, ask, times } = runner;
  contender.sent();
  const before = await contender.cpu();
  const databaseBefore = cpuOf(databasePid);
  const begun = performance.now();
  try {
    await orAbort(ask.run(), signal);
  } catch (error) {
    runner.ended = performance.now() - begun;
    refuseEarly(error, runner.ended, signal);
    return;
  }
  times.push(performance.now() - begun);
  const databaseAfter = cpuOf(databasePid);
  runner.sent = contender.sent();
  runner.cpu += (await contender.cpu()) - before;
  runner.databaseCpu =
    databaseBefore === null || databaseAfter === null || runner.databaseCpu === null
      ? null
      : runner.databaseCpu + databaseAfter - databaseBefore;
}

function isSpent({ times, ended }: Runner, { seconds }: Effort): boolean {
  if (ended !== null) return true;
  const used = times.reduce((sum, time) => sum + time, 0) / 1000;
  return used > seconds * 3 || (used > seconds && times.length >= leastRuns);
}

/** Another one begins each round: who comes after a slow one finds other caches than who comes after a fast one. */
function rotated<T>(items: readonly T[], by: number): readonly T[] {
  const place = by % items.length;
  return [...items.slice(place), ...items.slice(0, place)];
}

function measuredOf({ contender, times, bytes, cpu, databaseCpu, sent, ended }: Runner): Measured {
  if (ended !== null) return endedAfter(contender.name, ended);
  return {
    contender: contender.name,
    runs: times.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    bytes,
    cpu: cpu / times.length,
    databaseCpu: databaseCpu === null ? null : databaseCpu / times.length,
    statements: sent?.length ?? null,
    texts: sent === null ? null : new Set(sent.map(({ text }) => text)).size,
  };
}
