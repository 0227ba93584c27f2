import type { CypherQuery } from '../../cypher/cypher.ts';
import type { Rows } from '../../database/database.ts';

/** Runs a query, in a transaction or alone. */
export type Run = (query: CypherQuery) => Promise<Rows>;
