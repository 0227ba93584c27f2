import { expect, onTestFinished } from 'vitest';
import { Learning } from '../../src/api/learning.ts';
import type { Database } from '../../src/database/database.ts';

/**
 * Learns for one test, which fails if it could not. What it is still about to look at when the test is over is nobody's
 * concern: the database may be closed by then.
 */
export function strictLearning(database: Pick<Database, 'read' | 'state'>): Learning {
  const failures: unknown[] = [];
  onTestFinished(() => expect(failures).toEqual([]));
  return new Learning(database, (error) => failures.push(error));
}
