import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { grappeError } from '../errors/problem.ts';
import type { Report } from '../util/report.ts';
import { isAlive } from './process-identity.ts';
import { inUsableFolder } from './usable-folder.ts';
import { living, takeLock, type Lock } from './lock-file.ts';

/** A Grappe killed this very moment is still there for an instant. */
const deathMs = 500;
/** A killed Grappe leaves a Neo4j that its watchdog ends within this many milliseconds. */
const farewellMs = 45_000;

/**
 * Takes the data folder for this process; waits for a Neo4j whose Grappe was killed and that is still stopping.
 *
 * @throws {GrappeError} DATA_IN_USE with the pid of the holder, CONFIGURATION_INVALID if the folder cannot be written
 */
export async function lockData(dataDir: string, report: Report, signal?: AbortSignal): Promise<Lock> {
  const begun = Date.now();
  let told = false;
  for (;;) {
    const attempt = await inUsableFolder(dataDir, 'GRAPPE_DATA_DIR', () =>
      takeLock(join(dataDir, 'grappe.lock')),
    );
    if (attempt.kind === 'taken') return attempt.lock;
    const { owner } = attempt.holders;
    const isHeld = isAlive(owner);
    if (Date.now() - begun > (isHeld ? deathMs : farewellMs)) {
      const pid = (living(attempt.holders) ?? owner).pid;
      throw grappeError('DATA_IN_USE', `The data folder ${dataDir} is in use by process ${pid}.`, {
        hint: `End process ${pid}, or set GRAPPE_DATA_DIR to another folder.`,
        details: { pid },
      });
    }
    if (!isHeld && !told) report('Waiting for the Neo4j of an earlier run to stop');
    told ||= !isHeld;
    await sleep(100, undefined, { signal });
  }
}
