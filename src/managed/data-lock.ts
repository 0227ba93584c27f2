import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { grappeError } from '../errors/problem.ts';
import type { Report } from '../util/report.ts';
import { isAlive } from './process-identity.ts';
import { living, takeLock, type Lock } from './lock-file.ts';

/** A killed Grappe leaves a Neo4j that its watchdog ends within this many milliseconds. */
const farewellMs = 45_000;

/**
 * Takes the data folder for this process; waits for a Neo4j whose Grappe was killed and that is still stopping.
 *
 * @throws {GrappeError} DATA_IN_USE with the pid of the holder
 */
export async function lockData(dataDir: string, report: Report, signal?: AbortSignal): Promise<Lock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const until = Date.now() + farewellMs;
  for (let turn = 0; ; turn += 1) {
    const attempt = await takeLock(join(dataDir, 'grappe.lock'));
    if (attempt.kind === 'taken') return attempt.lock;
    const { owner } = attempt.holders;
    if (isAlive(owner) || Date.now() > until) {
      const pid = (living(attempt.holders) ?? owner).pid;
      throw grappeError('DATA_IN_USE', `The data folder ${dataDir} is in use by process ${pid}.`, {
        hint: `End process ${pid}, or set GRAPPE_DATA_DIR to another folder.`,
        details: { pid },
      });
    }
    if (turn === 0) report('Waiting for the Neo4j of an earlier run to stop');
    await sleep(200, undefined, { signal });
  }
}
