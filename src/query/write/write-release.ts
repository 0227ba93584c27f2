import type { CypherQuery } from '../../cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping, datasetId } from '../../model/book-keeping.ts';

/** The release of what was loaded, in one row; null or no row where there is none. */
export const releaseQuery: CypherQuery = cypherQuery(
  cypher`MATCH (n${label(bookkeeping.meta)} {id: $id}) RETURN n.release AS c0`,
  { id: datasetId },
);
