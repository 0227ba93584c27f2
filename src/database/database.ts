import type { CypherQuery } from '../cypher/cypher.ts';
import type { PlanNode } from './plan-tree.ts';

/** Where a Neo4j answers and as whom; `uri` is `bolt://`, `neo4j://` or one of them with `+s` or `+ssc`. */
export interface DatabaseTarget {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * One result, positions as in its RETURN. Values are plain: an integer is a number, beyond 2^53 a bigint; a date, time,
 * duration or point is its text (ISO 8601 for times); lists and maps are arrays and objects.
 */
export type Rows = readonly (readonly unknown[])[];

/** Names a state of the database: equal tokens, equal state. Read with care, see {@link Database.state}. */
export type StateToken = string;

export interface Limited {
  /** Milliseconds since 1970. What remains of it goes to Neo4j as the transaction's timeout. */
  readonly deadline: number;
  /** Its abort ends the query at the server. A `GrappeError` as its reason is what the caller gets. */
  readonly signal?: AbortSignal;
  /** The transaction sees at least this state. */
  readonly after?: StateToken;
}

export interface ReadAnswer {
  /** One result for each query, in their order. */
  readonly rows: readonly Rows[];
  readonly state: StateToken;
}

export interface WriteTransaction {
  run(query: CypherQuery): Promise<Rows>;
}

export interface Written<T> {
  readonly value: T;
  /** The state with the write in it: pass it as `after` to see one's own write on any member of a cluster. */
  readonly state: StateToken;
}

/** A Neo4j database. Every method throws only {@link GrappeError} for what goes wrong there. */
export interface Database {
  /**
   * Runs the queries in one READ transaction, in which Neo4j refuses writes. Tries again by itself on transient errors
   * and once on a lost connection, within the deadline.
   *
   * @throws {GrappeError} TIMEOUT, DATABASE_UNAVAILABLE, DATABASE_LOGIN_FAILED, OVERLOADED, QUERY_TOO_COMPLEX, INTERNAL_SERVER_ERROR
   */
  read(queries: readonly CypherQuery[], options: Limited): Promise<ReadAnswer>;

  /**
   * Runs `work` in one write transaction and commits it; an error in it rolls back. `work` may be called several times:
   * after a deadlock, another transient error or a connection lost before the commit.
   *
   * @throws {GrappeError} as `read`, CONFLICT where a constraint is violated, WRITE_OUTCOME_UNKNOWN if the reply to the commit is lost
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, options: Limited): Promise<Written<T>>;

  /** The plan Neo4j would follow; nothing runs. */
  explain(query: CypherQuery, options: Limited): Promise<PlanNode>;

  /** The plan Neo4j followed, with rows and database hits; the query runs in a READ transaction. */
  profile(query: CypherQuery, options: Limited): Promise<PlanNode>;

  /**
   * The token of a fresh read: it changes when anybody commits anything, Neo4j Browser included. An answer belongs to it
   * only if it was read with `after` this token and came back with the same one; a read transaction is no snapshot.
   */
  state(options: Limited): Promise<StateToken>;

  /** How many connections were lost so far. After one the same token may name another state: a database may have been loaded. */
  readonly losses: number;

  /** `5.26.30`. */
  readonly version: string;

  close(): Promise<void>;
}
