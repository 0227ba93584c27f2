import type { Session, Transaction } from 'neo4j-driver';
import { grappeError } from '../errors/problem.ts';
import type { Limited, Rows, WriteTransaction, Written } from './database.ts';
import { fromDriver, isConsequence, refusedByServer } from './driver-errors.ts';
import { stateOf } from './read.ts';
import { retrying } from './retry.ts';
import { collectRows } from './rows.ts';
import { inSession, remaining, type Sessions } from './session-scope.ts';

type Work<T> = (transaction: WriteTransaction) => Promise<T>;

/** See {@link Database.write}. */
export function write<T>(sessions: Sessions, work: Work<T>, options: Limited): Promise<Written<T>> {
  return retrying(options, async () => {
    const progress = { committing: false };
    try {
      return await inSession(sessions, 'WRITE', options, (session) =>
        commit(session, work, options, progress),
      );
    } catch (error) {
      throw progress.committing ? afterCommit(error) : error;
    }
  });
}

async function commit<T>(
  session: Session,
  work: Work<T>,
  options: Limited,
  progress: { committing: boolean },
): Promise<Written<T>> {
  const transaction = session.beginTransaction({ timeout: remaining(options) });
  const value = await work(writeTransaction(transaction));
  progress.committing = true;
  await transaction.commit();
  return { value, state: stateOf(session) };
}

function writeTransaction(transaction: Transaction): WriteTransaction {
  const sent: Promise<Rows>[] = [];
  let failure: unknown;
  return {
    run: async ({ text, parameters }) => {
      const rows = collectRows(transaction.run(text, parameters));
      sent.push(rows);
      try {
        return await rows;
      } catch (error) {
        // Of queries sent together one fails; the others are refused because of it, and may hear of it first.
        if (isConsequence(error)) await Promise.allSettled(sent);
        else failure ??= error;
        throw fromDriver(failure ?? error);
      }
    },
  };
}

/** What the server refused is rolled back; where its reply is lost or came too late, only a look at the data tells. */
function afterCommit(error: unknown): unknown {
  if (refusedByServer(error)) return error;
  // Not as its cause: one that may be tried again would be written twice.
  return grappeError(
    'WRITE_OUTCOME_UNKNOWN',
    'Neo4j did not say whether it committed the change.',
    {},
    { cause: { error } },
  );
}
