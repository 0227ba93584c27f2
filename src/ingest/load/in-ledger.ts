import type { Database } from '../../database/database.ts';
import { GrappeError } from '../../errors/problem.ts';
import { lockLedger, readLoad, type Load } from './ledger.ts';
import type { Run } from './rows.ts';

/** A source may be a table of many thousand rows; milliseconds. */
const patience = 600_000;

export function patiently(): { readonly deadline: number } {
  return { deadline: Date.now() + patience };
}

/** Runs a query alone, in a READ transaction. */
export function reading(database: Database): Run {
  return async (query) => {
    const { rows } = await database.read([query], patiently());
    return rows[0] ?? [];
  };
}

/** Changes what the graph has of one source. `work` finds the ledger's entry as it is then; otherwise as {@link inTurn}. */
export async function inLedger<Outcome>(
  database: Database,
  source: string,
  work: (run: Run, load: Load | undefined) => Promise<Outcome | null>,
): Promise<Outcome | null> {
  return inTurn(database, async (run) => work(run, await readLoad(run, source)));
}

/**
 * Makes a change set: in one transaction, after every other change set. `work` gives null if nothing is to be done.
 * Where the reply to the commit is lost it is called once more, and has to find in the graph whether the first time
 * counted.
 */
export async function inTurn<Outcome>(
  database: Database,
  work: (run: Run) => Promise<Outcome | null>,
): Promise<Outcome | null> {
  let outcome: Outcome | null = null;
  const attempt = () =>
    database.write(async (transaction) => {
      const run: Run = (query) => transaction.run(query);
      await lockLedger(run);
      outcome = (await work(run)) ?? outcome;
    }, patiently());
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof GrappeError) || error.code !== 'WRITE_OUTCOME_UNKNOWN') throw error;
    await attempt().catch((next: unknown) => {
      // Nobody has learned whether the first time counted.
      throw next instanceof GrappeError && next.code === 'DATABASE_UNAVAILABLE' ? error : next;
    });
  }
  return outcome;
}
