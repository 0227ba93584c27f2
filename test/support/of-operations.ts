import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { bookkeeping } from '../../src/model/book-keeping.ts';

/** The queries of operations, without what is asked now and then of the record of imports. */
export function ofOperations(queries: readonly CypherQuery[]): readonly CypherQuery[] {
  return queries.filter(({ text }) => !text.includes(bookkeeping.run));
}
