import { z } from 'zod';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, join, label, property } from '../../cypher/fragment.ts';
import type { GraphModel, Property } from '../../model/graph-model.ts';
import { groupBy } from '../../util/group-by.ts';
import { invariant } from '../../util/invariant.ts';
import type { PropertyValue } from '../changes/change-set.ts';
import type { Run } from '../load/rows.ts';
import { storedValue } from '../merge/stored-value.ts';
import { kindsOfId } from '../seeds/check-id.ts';
import type { Batch, EdgeBatch, NodeBatch, Properties } from './prepared.ts';

/** Rows in a query: the server writes one while the next is being sent. */
const chunkSize = 1_000;

const runRow = z.tuple([z.string(), z.string().nullable()]);

/** Which import or change set wrote those of the rows that are in the graph, by id; null for what was made by hand. */
export async function writersOf(
  run: Run,
  model: GraphModel,
  batch: Batch,
): Promise<ReadonlyMap<string, string | null>> {
  const rows =
    batch.what === 'nodes' ? await nodesInGraph(run, model, batch) : await edgesInGraph(run, batch);
  return new Map(rows.flat().map((row) => runRow.parse(row)));
}

/** Sent at once: the index of each kind that could have the id is asked. */
function nodesInGraph(run: Run, model: GraphModel, { rows }: NodeBatch) {
  const ids = rows.map(({ id }) => id);
  const byKinds = groupBy(ids, (id) => id.slice(0, id.indexOf(':')));
  return Promise.all(
    [...byKinds.values()].flatMap((group) =>
      kindsOfId(model, group[0] ?? '').map((kind) =>
        run(
          cypherQuery(cypher`UNWIND $ids AS id MATCH (node${label(kind)} {id: id}) RETURN id, node.run`, {
            ids: group,
          }),
        ),
      ),
    ),
  );
}

async function edgesInGraph(run: Run, { type, rows }: EdgeBatch) {
  const ids = rows.map(([, , { id }]) => id);
  const text = cypher`UNWIND $ids AS id MATCH ()-[edge${label(type)} {id: id}]->() RETURN id, edge.run`;
  return [await run(cypherQuery(text, { ids }))];
}

/** Writes rows that are not in the graph. */
export async function createRows(run: Run, model: GraphModel, batch: Batch): Promise<void> {
  const counts =
    batch.what === 'nodes' ? await createNodes(run, model, batch) : await createEdges(run, model, batch);
  const written = counts.reduce((sum, [row]) => sum + z.tuple([z.number()]).parse(row)[0], 0);
  invariant(
    written === batch.rows.length,
    `of ${batch.rows.length} rows ${written} found the nodes they need`,
  );
}

function createNodes(run: Run, model: GraphModel, { kind, rows }: NodeBatch) {
  const typed = withIntegers(model.kinds[kind]?.properties ?? []);
  // Properties that are named in the text cost Neo4j a third less time than a map of them.
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const properties = names.map((name) => cypher`${escapeName(name)}: ${property(cypher`row`, name)}`);
  const text = cypher`UNWIND $rows AS row CREATE (node${label(kind)} {${join(properties, ', ')}}) RETURN count(node)`;
  return Promise.all(chunks(rows.map(typed)).map((chunk) => run(cypherQuery(text, { rows: chunk }))));
}

function createEdges(run: Run, model: GraphModel, { type, from, to, rows }: EdgeBatch) {
  const typed = withIntegers(model.relationships[type]?.properties ?? []);
  const text = cypher`UNWIND $rows AS row
MATCH (a${label(from)} {id: row[0]})
MATCH (b${label(to)} {id: row[1]})
CREATE (a)-[edge:${escapeName(type)}]->(b) SET edge = row[2] RETURN count(edge)`;
  const all = rows.map(([a, b, properties]) => [a, b, typed(properties)] as const);
  return Promise.all(chunks(all).map((chunk) => run(cypherQuery(text, { rows: chunk }))));
}

function withIntegers(declared: readonly Property[]): (properties: Properties) => Properties {
  const integers = declared.filter(({ type }) => type === 'Int');
  if (integers.length === 0) return (properties) => properties;
  return (properties) => {
    const given = integers.filter(({ name }) => properties[name] !== undefined);
    // They come from JSON, in which a prepared batch holds what the checks let through.
    const typed = given.map(
      (each) => [each.name, storedValue(each, properties[each.name] as PropertyValue)] as const,
    );
    return { ...properties, ...Object.fromEntries(typed) };
  };
}

function chunks<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, index) =>
    rows.slice(index * chunkSize, (index + 1) * chunkSize),
  );
}
