import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { DatabaseTarget } from '../../src/database/database.ts';
import type { Contender } from '../contenders/contender.ts';
import type { Question } from '../shapes/shape.ts';
import { orAbort } from './or-abort.ts';

/**
 * What the statements of one run touch in the database: the same on a busy machine as on an idle one.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/execution-plans/db-hits/
 */
export interface Hits {
  readonly contender: string;
  readonly hits: number;
}

/** Asks a question once and profiles what was sent for it. */
export async function databaseHits(
  contenders: readonly Contender[],
  question: Question,
  { uri, user, password, database }: DatabaseTarget,
  signal: AbortSignal,
): Promise<readonly Hits[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const all: Hits[] = [];
    for (const contender of contenders) {
      contender.sent();
      await orAbort((await contender.prepare(question)).run(), signal);
      let hits = 0;
      for (const { text, parameters } of contender.sent() ?? []) {
        const config = { database, routing: 'READ' } as const;
        const { summary } = await orAbort(driver.executeQuery(`PROFILE ${text}`, parameters, config), signal);
        if (summary.profile) hits += hitsOf(summary.profile);
      }
      all.push({ contender: contender.name, hits });
    }
    return all;
  } finally {
    await driver.close();
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}
