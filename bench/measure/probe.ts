import { performance } from 'node:perf_hooks';
import { connect } from '../../src/database/connect.ts';
import type { DatabaseTarget } from '../../src/database/database.ts';
import { orAbort } from './or-abort.ts';
import { percentile } from './statistics.ts';

const tries = 50;

/** What Grappe needs to learn whether the database has changed: median, in milliseconds. */
export async function probeTime(target: DatabaseTarget, signal: AbortSignal): Promise<number> {
  const database = await connect(target);
  const times: number[] = [];
  try {
    for (let tried = 0; tried < tries; tried += 1) {
      const begun = performance.now();
      await orAbort(database.state({ deadline: Date.now() + 10_000 }), signal);
      times.push(performance.now() - begun);
    }
  } finally {
    await database.close();
  }
  return percentile(times, 0.5);
}
