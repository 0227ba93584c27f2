import type { Session } from 'neo4j-driver';
import type { CypherQuery } from '../cypher/cypher.ts';
import type { Limited, ReadAnswer, Rows, StateToken } from './database.ts';
import { retrying } from './retry.ts';
import { collectRows } from './rows.ts';
import { inSession, remaining, type Sessions } from './session-scope.ts';

/** See {@link Database.read}. */
export function read(
  sessions: Sessions,
  queries: readonly CypherQuery[],
  options: Limited,
): Promise<ReadAnswer> {
  return retrying(options, () =>
    inSession(sessions, 'READ', options, async (session) => {
      const [only, ...others] = queries;
      // One query alone goes without BEGIN and COMMIT, which halves the time of a look-up.
      const rows =
        only && others.length === 0
          ? [await alone(session, only, options)]
          : await together(session, queries, options);
      return { rows, state: stateOf(session) };
    }),
  );
}

function alone(session: Session, { text, parameters }: CypherQuery, options: Limited): Promise<Rows> {
  return collectRows(session.run(text, parameters, { timeout: remaining(options) }));
}

async function together(
  session: Session,
  queries: readonly CypherQuery[],
  options: Limited,
): Promise<readonly Rows[]> {
  // Neither BEGIN nor a query is awaited before the next one is sent: the whole travels in one direction at once.
  const transaction = session.beginTransaction({ timeout: remaining(options) });
  const rows = await Promise.all(
    queries.map(({ text, parameters }) => collectRows(transaction.run(text, parameters))),
  );
  await transaction.commit();
  return rows;
}

/** The state in which the last transaction of the session ended. */
export function stateOf(session: Session): StateToken {
  return session.lastBookmarks().join(' ');
}
