import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { soon } from '../support/neo4j.ts';

export interface SeedFolder {
  readonly dir: string;
  /** Writes files of the folder; null takes one away. */
  readonly write: (files: Readonly<Record<string, string | null>>) => void;
}

/** A seed folder of this test; written anew as often as the test likes. */
export function seedFolder(): SeedFolder {
  const dir = mkdtempSync(join(tmpdir(), 'grappe-seeds-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return {
    dir,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        if (text === null) rmSync(join(dir, name));
        else writeFileSync(join(dir, name), text);
      }
    },
  };
}

/** Every node and edge with labels, types, ends and properties, in an order of its own; what was loaded among them. */
export async function dump(database: Database): Promise<unknown> {
  const queries = [
    cypherQuery(
      cypher`MATCH (n) WHERE NOT n:GrappeMeta RETURN labels(n), n.id, properties(n) ORDER BY labels(n)[0], n.id`,
    ),
    cypherQuery(cypher`MATCH (a)-[e]->(b) RETURN a.id, type(e), b.id, properties(e) ORDER BY e.id`),
  ];
  return (await database.read(queries, soon())).rows;
}

/** Deletes all that was loaded and leaves the constraints and indexes. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.write(
    (tx) => tx.run(cypherQuery(cypher`MATCH (n) WHERE NOT n:GrappeMeta DETACH DELETE n`)),
    soon(),
  );
}

/** Properties of one node, or undefined. */
export async function nodeOf(database: Database, id: string): Promise<Record<string, unknown> | undefined> {
  const query = cypherQuery(
    cypher`MATCH (n {id: $id}) WHERE n.checksum IS NULL RETURN properties(n), labels(n)[0]`,
    { id },
  );
  const { rows } = await database.read([query], soon());
  const [properties, kind] = rows[0]?.[0] ?? [];
  return properties ? { ...(properties as Record<string, unknown>), kind } : undefined;
}

/** Properties of one statement, or undefined. */
export async function edgeOf(database: Database, id: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.read(
    [cypherQuery(cypher`MATCH ()-[e {id: $id}]->() RETURN properties(e)`, { id })],
    soon(),
  );
  return rows[0]?.[0]?.[0] as Record<string, unknown> | undefined;
}
