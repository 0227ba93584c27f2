import type { Value } from '../../cypher/cypher.ts';
import { cypher, cypherQuery, join, label, property } from '../../cypher/fragment.ts';
import { escapeName } from '../../cypher/escape.ts';
import { bookkeeping } from '../../database/schema/schema-of.ts';
import { dayColumns, type GraphModel } from '../../model/graph-model.ts';
import { groupBy } from '../changes/group-by.ts';
import { kindsOfId } from '../seeds/check-id.ts';
import type { Run } from './rows.ts';

export interface NodeToWrite {
  readonly id: string;
  readonly kind: string;
  /** The kind it has in the graph, or null if it is not there. */
  readonly before: string | null;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Makes or changes nodes; properties that are not the model's stay. */
export async function writeNodes(run: Run, model: GraphModel, nodes: readonly NodeToWrite[]): Promise<void> {
  for (const [move, group] of groupBy(nodes.filter(moves), ({ before, kind }) => `${before} ${kind}`)) {
    const [before = '', kind = ''] = move.split(' ');
    await relabel(run, model, before, kind, group);
  }
  for (const [kind, group] of groupBy(nodes, (node) => node.kind)) {
    await freeKeys(run, model, kind, group);
    const rows = group.map(({ id, properties }) => ({ id, properties }));
    const text = cypher`UNWIND $rows AS row MERGE (node${label(kind)} {id: row.id}) SET node += row.properties`;
    await run(cypherQuery(text, { rows }));
  }
}

/** Deletes those of the nodes that change sets made and that nothing is attached to any more; returns their ids. */
export async function removeLooseNodes(
  run: Run,
  model: GraphModel,
  ids: Iterable<string>,
): Promise<readonly string[]> {
  const pairs = [...new Set(ids)].flatMap((id) => kindsOfId(model, id).map((kind) => ({ id, kind })));
  const removed: string[] = [];
  for (const [kind, group] of groupBy(pairs, (pair) => pair.kind)) {
    const text = cypher`UNWIND $ids AS id
MATCH (node${label(kind)} {id: id})
WHERE node.run IS NOT NULL AND NOT (node)--() AND NOT EXISTS { (:${escapeName(bookkeeping.load)} {id: id, withdrawn: false}) }
DELETE node
RETURN id`;
    const rows = await run(cypherQuery(text, { ids: group.map(({ id }) => id) }));
    removed.push(...rows.map(([id]) => String(id)));
  }
  return removed;
}

function moves({ before, kind }: NodeToWrite): boolean {
  return before !== null && before !== kind;
}

async function relabel(
  run: Run,
  model: GraphModel,
  before: string,
  kind: string,
  nodes: readonly NodeToWrite[],
): Promise<void> {
  const columns = (model.kinds[before]?.properties ?? []).flatMap(({ name, type }) => {
    const { first, after } = type === 'EDTF' ? dayColumns(name) : { first: null, after: null };
    return name === 'id' ? [] : [name, ...(first ? [first] : []), ...(after ? [after] : [])];
  });
  const cleared = Object.fromEntries(columns.map((column) => [column, null]));
  const text = cypher`UNWIND $ids AS id MATCH (node${label(before)} {id: id})
SET node += $cleared REMOVE node${label(before)} SET node${label(kind)}`;
  await run(cypherQuery(text, { ids: nodes.map(({ id }) => id), cleared }));
}

/** A foreign id may move from one node to another in one change set: no order of writing is then safe but this. */
async function freeKeys(
  run: Run,
  model: GraphModel,
  kind: string,
  nodes: readonly NodeToWrite[],
): Promise<void> {
  const unique = model.kinds[kind]?.properties.filter((each) => each.unique && each.name !== 'id') ?? [];
  const ids = nodes.flatMap(({ id, before }) => (before === null ? [] : [id]));
  if (unique.length === 0 || ids.length === 0) return;
  const columns = join(
    unique.map(({ name }) => property(escapeName('node'), name)),
    ', ',
  );
  await run(
    cypherQuery(cypher`UNWIND $ids AS id MATCH (node${label(kind)} {id: id}) REMOVE ${columns}`, { ids }),
  );
}
