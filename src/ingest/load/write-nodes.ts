import { z } from 'zod';
import type { Value } from '../../cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import { dayColumns, type GraphModel } from '../../model/graph-model.ts';
import type { GraphNode } from './read-graph.ts';
import type { Run } from './rows.ts';

// Labels and types are parameters here, and nodes are found by element id: Neo4j takes a tenth of a second and more to
// plan each new text, and there would be one for each pair of kinds.

export interface NodeToWrite {
  readonly id: string;
  readonly kind: string;
  /** The node as it is in the graph, or null if it is not there. */
  readonly before: GraphNode | null;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Neo4j's own ids of nodes and edges by ours; good for the transaction they were read in. */
export type Elements = ReadonlyMap<string, string>;

const createdRow = z.tuple([z.string(), z.string()]);

/**
 * Makes or changes nodes; properties that are not the model's stay. Gives the elements of those it made.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/clauses/create/#dynamic-create
 */
export async function writeNodes(
  run: Run,
  model: GraphModel,
  nodes: readonly NodeToWrite[],
): Promise<Elements> {
  const changed = nodes.flatMap((node) => (node.before ? [{ ...node, before: node.before }] : []));
  await setProperties(
    run,
    changed.map(({ before, kind }) => ({
      element: before.element,
      properties: cleared(model, before, kind),
    })),
  );
  await relabel(
    run,
    changed
      .filter(({ before, kind }) => before.kind !== kind)
      .map(({ before, kind }) => ({ element: before.element, before: before.kind, kind })),
  );
  await setProperties(
    run,
    changed.map(({ before, properties }) => ({ element: before.element, properties })),
  );
  const fresh = nodes.filter(({ before }) => before === null);
  if (fresh.length === 0) return new Map();
  const text = cypher`UNWIND $rows AS row
CREATE (node:$(row.kind))
SET node = row.properties
RETURN row.id, elementId(node)`;
  const rows = await run(
    cypherQuery(text, { rows: fresh.map(({ id, kind, properties }) => ({ id, kind, properties })) }),
  );
  return new Map(rows.map((row) => createdRow.parse(row)));
}

/**
 * Deletes those of the nodes that change sets made and that nothing is attached to any more; returns their ids. What an
 * import made says itself what the import says, without an edge.
 */
export async function removeLooseNodes(run: Run, elements: Iterable<string>): Promise<readonly string[]> {
  const text = cypher`UNWIND $elements AS element
MATCH (node) WHERE elementId(node) = element AND node.run IS NOT NULL AND NOT (node)--()
OPTIONAL MATCH (load${label(bookkeeping.load)} {id: node.id, withdrawn: false})
OPTIONAL MATCH (made${label(bookkeeping.run)} {id: node.run})
WITH node, node.id AS id, load, made WHERE load IS NULL AND made IS NULL
DELETE node
RETURN id`;
  const rows = await run(cypherQuery(text, { elements: [...elements] }));
  return rows.map(([id]) => z.string().parse(id));
}

async function setProperties(
  run: Run,
  rows: readonly { readonly element: string; readonly properties: Readonly<Record<string, Value>> }[],
): Promise<void> {
  const some = rows.filter(({ properties }) => Object.keys(properties).length > 0);
  if (some.length === 0) return;
  const text = cypher`UNWIND $rows AS row MATCH (node) WHERE elementId(node) = row.element SET node += row.properties`;
  await run(cypherQuery(text, { rows: some }));
}

async function relabel(
  run: Run,
  rows: readonly { readonly element: string; readonly before: string; readonly kind: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  const text = cypher`UNWIND $rows AS row MATCH (node) WHERE elementId(node) = row.element
REMOVE node:$(row.before) SET node:$(row.kind)`;
  await run(cypherQuery(text, { rows }));
}

/**
 * What must be off a node before anything is written: all that its old kind has, if the kind changes, else its foreign
 * ids. One may move from one node to another in a change set, and no order of writing is then safe but this.
 */
function cleared(model: GraphModel, before: GraphNode, kind: string): Readonly<Record<string, null>> {
  const properties = model.kinds[before.kind]?.properties ?? [];
  const gone = properties.filter(({ name, unique }) => name !== 'id' && (before.kind !== kind || unique));
  const columns = gone.flatMap(({ name, type }) => {
    const { first, after } = type === 'EDTF' ? dayColumns(name) : { first: null, after: null };
    return [name, first, after].filter((column) => column !== null);
  });
  const present = columns.filter((column) => before.properties[column] !== undefined);
  return Object.fromEntries(present.map((column) => [column, null]));
}
