import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import { escapeName } from '../../cypher/escape.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import type { Migration } from './migration.ts';

const since = cypher`MATCH (m:${escapeName(bookkeeping.meta)} {id: 'schema'}) SET m.since = toString(datetime())`;

/** Where all data begin: nothing to move; the database remembers since when it is ours. */
export const baseline: Migration = {
  number: 1,
  title: 'Begin',
  apply: async (transaction) => {
    await transaction.run(cypherQuery(since));
  },
};
