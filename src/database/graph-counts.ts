import { cypher, cypherQuery } from '../cypher/fragment.ts';
import type { Database, Limited, StateToken } from './database.ts';

/** What Neo4j counts by itself, at no cost: nodes by label, relationships by type and by the label at either end. */
export interface GraphCounts {
  readonly state: StateToken;
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, RelationshipCounts>>;
}

export interface RelationshipCounts {
  readonly total: number;
  readonly from: Readonly<Record<string, number>>;
  readonly to: Readonly<Record<string, number>>;
}

interface Retrieved {
  readonly nodes: readonly { readonly label?: string; readonly count: number }[];
  readonly relationships: readonly {
    readonly relationshipType?: string;
    readonly startLabel?: string;
    readonly endLabel?: string;
    readonly count: number;
  }[];
}

const retrieve = cypherQuery(cypher`CALL db.stats.retrieve('GRAPH COUNTS') YIELD data\nRETURN data`);

/**
 * The counts of the count store.
 *
 * @throws {GrappeError} see {@link Database.read}; FORBIDDEN where the user may not see them
 * @see https://neo4j.com/docs/operations-manual/5/procedures/#procedure_db_stats_retrieve
 */
export async function readGraphCounts(
  database: Pick<Database, 'read'>,
  options: Limited,
): Promise<GraphCounts> {
  const { rows, state } = await database.read([retrieve], options);
  // Fixed by the manual.
  const retrieved = rows[0]?.[0]?.[0] as Retrieved | undefined;
  const nodes = (retrieved?.nodes ?? []).flatMap(({ label, count }) => (label ? [[label, count]] : []));
  const relationships: Record<
    string,
    { total: number; from: Record<string, number>; to: Record<string, number> }
  > = {};
  for (const { relationshipType, startLabel, endLabel, count } of retrieved?.relationships ?? []) {
    if (relationshipType === undefined) continue;
    const counts = (relationships[relationshipType] ??= { total: 0, from: {}, to: {} });
    if (startLabel !== undefined) counts.from[startLabel] = count;
    else if (endLabel !== undefined) counts.to[endLabel] = count;
    else counts.total = count;
  }
  return { state, nodes: Object.fromEntries(nodes) as Record<string, number>, relationships };
}
