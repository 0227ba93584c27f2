import type { Value } from '../../cypher/cypher.ts';
import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import type { Run } from './rows.ts';
import type { Elements } from './write-nodes.ts';

export interface EdgeToWrite {
  readonly type: string;
  /** Ids of the nodes at its ends. */
  readonly from: string;
  readonly to: string;
  /** The edge as it is in the graph, or undefined if it is not there. */
  readonly element: string | undefined;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Makes or changes edges between nodes that are there. */
export async function writeEdges(run: Run, edges: readonly EdgeToWrite[], nodes: Elements): Promise<void> {
  await change(
    run,
    edges.flatMap(({ element, properties }) => (element === undefined ? [] : [{ element, properties }])),
  );
  const rows = edges
    .filter(({ element }) => element === undefined)
    .map(({ type, from, to, properties }) => ({
      type,
      from: elementOf(from, nodes),
      to: elementOf(to, nodes),
      properties,
    }));
  if (rows.length === 0) return;
  const text = cypher`UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[edge:$(row.type)]->(b)
SET edge = row.properties
RETURN count(edge)`;
  const [counted] = await run(cypherQuery(text, { rows }));
  invariant(counted?.[0] === rows.length, `an end of one of ${rows.length} new edges is not in the graph`);
}

/** Deletes edges. */
export async function removeEdges(run: Run, elements: readonly string[]): Promise<void> {
  if (elements.length === 0) return;
  const text = cypher`UNWIND $elements AS element MATCH ()-[edge]->() WHERE elementId(edge) = element DELETE edge`;
  await run(cypherQuery(text, { elements }));
}

async function change(
  run: Run,
  rows: readonly { readonly element: string; readonly properties: Readonly<Record<string, Value>> }[],
): Promise<void> {
  if (rows.length === 0) return;
  const text = cypher`UNWIND $rows AS row MATCH ()-[edge]->() WHERE elementId(edge) = row.element SET edge = row.properties`;
  await run(cypherQuery(text, { rows }));
}

function elementOf(id: string, nodes: Elements): string {
  const element = nodes.get(id);
  invariant(element !== undefined, `nothing puts ${id}`);
  return element;
}
