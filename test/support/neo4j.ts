import { afterAll, beforeAll, inject } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database, DatabaseTarget, Limited } from '../../src/database/database.ts';
import { dropQuery } from '../../src/database/schema/ddl.ts';
import { readPresent } from '../../src/database/schema/present.ts';

export interface LiveNeo4j {
  readonly target: DatabaseTarget;
  /** Connected and prepared when the first test of the file begins. */
  readonly database: Database;
}

/**
 * Gives a test file the Neo4j of this run, emptied unless it prepares it otherwise: no nodes, no constraints, no indexes.
 * Call it at the top of the file.
 */
export function useNeo4j(prepare: (database: Database) => Promise<void> = emptyDatabase): LiveNeo4j {
  const target = inject('neo4j');
  let database: Database | undefined;
  beforeAll(async () => {
    database = await connect(target);
    await prepare(database);
  });
  afterAll(() => database?.close());
  return {
    target,
    get database() {
      if (!database) throw new Error('The database is there from beforeAll on.');
      return database;
    },
  };
}

/** A deadline that no test should come near. */
export function soon(seconds = 30): Limited {
  return { deadline: Date.now() + seconds * 1000 };
}

export async function emptyDatabase(database: Database): Promise<void> {
  const { indexes } = await readPresent(database, soon());
  await database.write((tx) => Promise.all(indexes.map((index) => tx.run(dropQuery(index)))), soon(60));
  await database.write((tx) => tx.run(cypherQuery(cypher`MATCH (n) DETACH DELETE n`)), soon(60));
}
