import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import type { DatabaseTarget } from '../../src/database/database.ts';
import type { Contender } from '../contenders/contender.ts';
import type { Question } from '../shapes/shape.ts';
import { orAbort } from './or-abort.ts';
import { percentile } from './statistics.ts';

/** What the first request of a shape takes when the database has no plan for it: median of some tries, in milliseconds. */
export interface Cold {
  readonly contender: string;
  readonly first: number;
}

/** Each try empties the plan cache of the database first. */
export async function coldStarts(
  contenders: readonly Contender[],
  question: Question,
  target: DatabaseTarget,
  tries: number,
  signal: AbortSignal,
): Promise<readonly Cold[]> {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password));
  const times = new Map<string, number[]>();
  try {
    for (let tried = 0; tried < tries; tried += 1) {
      for (const contender of contenders) {
        signal.throwIfAborted();
        await driver.executeQuery('CALL db.clearQueryCaches()');
        const begun = performance.now();
        await orAbort((await contender.prepare(question)).run(), signal);
        times.set(contender.name, [...(times.get(contender.name) ?? []), performance.now() - begun]);
      }
    }
  } finally {
    await driver.close();
  }
  return [...times].map(([contender, some]) => ({ contender, first: percentile(some, 0.5) }));
}
