import { z } from 'zod';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import { kindsOfId } from '../seeds/check-id.ts';
import type { Run } from '../load/rows.ts';

const pair = z.tuple([z.string(), z.string()]);
const one = z.tuple([z.string()]);
const count = z.tuple([z.number()]);

/** Kinds of which the graph has nodes, by the counts that Neo4j keeps: no others need to be asked for. */
export async function populatedKinds(run: Run, model: GraphModel): Promise<ReadonlySet<string>> {
  const populated = new Set<string>();
  for (const kind of Object.keys(model.kinds)) {
    const [row] = await run(cypherQuery(cypher`MATCH (node${label(kind)}) RETURN count(node)`));
    if (row && count.parse(row)[0] > 0) populated.add(kind);
  }
  return populated;
}

/**
 * Kinds of those of the nodes that are in the graph, by id.
 *
 * @param except an import whose nodes do not count
 */
export async function kindsInGraph(
  run: Run,
  model: GraphModel,
  ids: Iterable<string>,
  { except = '', among }: { readonly except?: string; readonly among?: ReadonlySet<string> } = {},
): Promise<ReadonlyMap<string, string>> {
  const byPrefix = groupBy(ids, (id) => id.slice(0, id.indexOf(':') + 1));
  const asked = [...byPrefix].flatMap(([prefix, group]) => {
    const kinds = kindsOfId(model, prefix).filter((kind) => among?.has(kind) ?? true);
    return kinds.map((kind) => [kind, group] as const);
  });
  const found = await Promise.all(
    asked.map(async ([kind, group]) => {
      const text = cypher`UNWIND $ids AS id MATCH (node${label(kind)} {id: id})
WHERE coalesce(node.run, '') <> $except RETURN id`;
      const rows = await run(cypherQuery(text, { ids: group, except }));
      return rows.map((row) => [one.parse(row)[0], kind] as const);
    }),
  );
  return new Map(found.flat());
}

/**
 * Ids of the nodes that bear foreign ids, by `property` and value.
 *
 * @param values of one property that is unique for each of the kinds
 */
export async function bearersOf(
  run: Run,
  kinds: readonly string[],
  property: string,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map();
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const text = cypher`UNWIND $values AS value MATCH (node${label(kind)} {${escapeName(property)}: value}) RETURN value, node.id`;
      return (await run(cypherQuery(text, { values }))).map((row) => pair.parse(row));
    }),
  );
  return new Map(found.flat());
}
