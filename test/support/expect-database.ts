import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { GrappeError } from '../../src/errors/problem.ts';
import { soon } from './neo4j.ts';

/** Busy for hours, with no lock and no memory. */
export const endless = cypherQuery(
  cypher`UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c WHERE c < 0 RETURN c`,
);

/** The error of the catalogue with which the promise fails; another one, or none, fails the test. */
export async function failure(promise: Promise<unknown>): Promise<GrappeError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GrappeError)) throw new Error(`expected a GrappeError, got ${String(error)}`);
  return error;
}

/** How many of the endless queries the server is busy with. */
export async function running(database: Database): Promise<number> {
  const text = cypher`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000)'
RETURN count(*)`;
  const { rows } = await database.read([cypherQuery(text)], soon());
  return Number(rows[0]?.[0]?.[0]);
}

export async function expectNothingRuns(database: Database, seconds = 2): Promise<void> {
  await waitFor(async () => (await running(database)) === 0, seconds);
}

/** Polls until it holds. */
export async function waitFor(condition: () => Promise<boolean>, seconds = 2): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`it did not happen within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
