import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../util/report.ts';
import { inUsableFolder } from './usable-folder.ts';
import { takeLock } from './lock-file.ts';

/** Runs `work` while no other process changes the cache folder; waits for one that does. */
export async function withCacheLock<T>(
  cacheDir: string,
  report: Report,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  for (let turn = 0; ; turn += 1) {
    const attempt = await inUsableFolder(cacheDir, 'GRAPPE_CACHE_DIR', () =>
      takeLock(join(cacheDir, 'assembling.lock')),
    );
    if (attempt.kind === 'taken') {
      try {
        return await work();
      } finally {
        attempt.lock.release();
      }
    }
    if (turn === 0) report(`Waiting for process ${attempt.holders.owner.pid}, which is preparing Neo4j`);
    await sleep(200, undefined, { signal });
  }
}
