import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Environment } from './environment.ts';
import { resource } from './resources.ts';

/** What to run, and where its standard output and error go together. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Environment;
  /** File that takes what the program prints, begun anew. */
  readonly log: string;
  /** Seconds between SIGTERM and SIGKILL, also when we are gone. */
  readonly grace: number;
}

/** A program that ends when we do, however we end. */
export interface WatchedProcess {
  /** Both null when they could not be launched. */
  readonly watchdogPid: number | null;
  readonly programPid: number | null;
  /** Exit code; 137 and 143 for SIGKILL and SIGTERM, null when the watchdog itself was killed. */
  readonly exited: Promise<number | null>;
  /** Asks it to end, in its grace or, while we live, in this one; waits until it and its watchdog are gone. */
  stop(grace?: number): Promise<void>;
}

/** Starts a program under the watchdog, in a session of its own. */
export async function startWatched(command: Command): Promise<WatchedProcess> {
  const log = openSync(command.log, 'w', 0o600);
  const { program, args, cwd, environment, grace } = command;
  const watchdog = spawn(process.execPath, [resource('watchdog.mjs'), String(grace), program, ...args], {
    cwd,
    env: environment,
    detached: true,
    stdio: ['pipe', log, log, 'pipe'],
  });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => {
    watchdog.once('exit', resolve).once('error', () => resolve(null));
  });
  // Writing to a watchdog that has ended is not news: `exited` tells.
  watchdog.stdin?.on('error', () => undefined);
  const programPid = await readPid(watchdog.stdio[3] as Readable);
  void exited.then((code) => {
    if (code === null && programPid !== null) endGroup(programPid);
  });
  const stop = async (own?: number) => {
    if (own === undefined) watchdog.stdin?.end();
    else watchdog.stdin?.write(String(own));
    await exited;
  };
  return { watchdogPid: watchdog.pid ?? null, programPid, exited, stop };
}

async function readPid(channel: Readable): Promise<number | null> {
  let text = '';
  for await (const chunk of channel) {
    text += String(chunk);
    if (text.endsWith('\n')) break;
  }
  return text === '' ? null : Number(text);
}

/** Only reached when somebody killed the watchdog: nobody else would end the program then. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended together with its watchdog.
  }
}

/** Runs a program to its end; an abort ends it early. Answers its exit code. */
export async function runWatched(command: Command, signal?: AbortSignal): Promise<number | null> {
  signal?.throwIfAborted();
  const running = await startWatched(command);
  const stop = () => void running.stop();
  signal?.addEventListener('abort', stop);
  // An abort during the launch has raised its event already.
  if (signal?.aborted) stop();
  try {
    const code = await running.exited;
    signal?.throwIfAborted();
    return code;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
