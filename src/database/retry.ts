import { setTimeout as sleep } from 'node:timers/promises';
import type { Limited } from './database.ts';
import { retryOf } from './driver-errors.ts';

/** Pauses before another try, in milliseconds: as many tries as there are pauses, and one. */
const pauses = { no: [], connection: [20], transient: [20, 100, 400, 1200] } as const;

/**
 * Runs `attempt` again after errors that may pass, while the deadline leaves room for the pause. The driver's own retries
 * know neither the deadline nor the signal, and hang on for 33 s when the database is down.
 */
export async function retrying<T>(options: Limited, attempt: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pause = pauses[retryOf(error)][failures];
      if (pause === undefined) throw error;
      // Several who collided must not meet again.
      const jittered = pause * (0.5 + Math.random());
      if (options.signal?.aborted || Date.now() + jittered >= options.deadline) throw error;
      await sleep(jittered);
    }
  }
}
