import type { Value } from '../../cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import { groupBy } from '../changes/group-by.ts';
import { typeOf } from './read-graph.ts';
import type { Run } from './rows.ts';

export interface EdgeToWrite {
  readonly id: string;
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface End {
  readonly id: string;
  readonly kind: string;
}

/** Makes or changes edges between nodes that are there. */
export async function writeEdges(run: Run, edges: readonly EdgeToWrite[]): Promise<void> {
  const groups = groupBy(edges, ({ type, from, to }) => `${type} ${from.kind} ${to.kind}`);
  for (const [shape, group] of groups) {
    const [type = '', from = '', to = ''] = shape.split(' ');
    const text = cypher`UNWIND $rows AS row
MATCH (a${label(from)} {id: row.from})
MATCH (b${label(to)} {id: row.to})
MERGE (a)-[edge${label(type)} {id: row.id}]->(b)
SET edge = row.properties
RETURN count(edge)`;
    const rows = group.map((edge) => ({
      id: edge.id,
      from: edge.from.id,
      to: edge.to.id,
      properties: edge.properties,
    }));
    const [counted] = await run(cypherQuery(text, { rows }));
    invariant(
      Number(counted?.[0]) === rows.length,
      `an end of one of ${rows.length} ${type} is not in the graph`,
    );
  }
}

/** Deletes edges by their ids, which begin with their type. */
export async function removeEdges(run: Run, ids: readonly string[]): Promise<void> {
  for (const [type, group] of groupBy(ids, typeOf)) {
    const text = cypher`UNWIND $ids AS id MATCH ()-[edge${label(type)} {id: id}]->() DELETE edge`;
    await run(cypherQuery(text, { ids: group }));
  }
}

/** An end whose kind is known, as every end's is once the nodes are written. */
export function endOf(id: string, kinds: ReadonlyMap<string, string>): End {
  const kind = kinds.get(id);
  invariant(kind !== undefined, `nothing puts ${id}`);
  return { id, kind };
}
