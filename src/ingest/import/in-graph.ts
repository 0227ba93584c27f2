import { z } from 'zod';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { kindsOfId } from '../seeds/check-id.ts';
import type { Run } from '../load/rows.ts';

const pair = z.tuple([z.string(), z.string()]);
const one = z.tuple([z.string()]);

/**
 * Kinds of those of the nodes that are in the graph, by id.
 *
 * @param except an import whose nodes do not count
 */
export async function kindsInGraph(
  run: Run,
  model: GraphModel,
  ids: Iterable<string>,
  except = '',
): Promise<ReadonlyMap<string, string>> {
  const byKind = new Map<string, string[]>();
  for (const id of ids) {
    for (const kind of kindsOfId(model, id)) {
      const group = byKind.get(kind);
      if (group) group.push(id);
      else byKind.set(kind, [id]);
    }
  }
  const found = await Promise.all(
    [...byKind].map(async ([kind, group]) => {
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
