import { z } from 'zod';
import type { Cypher } from '../../cypher/cypher.ts';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { Database } from '../../database/database.ts';
import { stating } from '../../database/schema/schema-of.ts';
import { grappeError } from '../../errors/problem.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { patiently, reading } from '../load/in-ledger.ts';
import type { Run } from '../load/rows.ts';
import { DumpWriter, type EdgeLine, type NodeLine, type Totals } from './dump-file.ts';
import { plainTypes, toJson } from './values.ts';

/** Rows of a read. */
const pageSize = 5_000;

const typed = z.array(z.tuple([z.string(), z.string()]));
const properties = z.record(z.string(), z.unknown());
const nodeRow = z.tuple([z.string(), properties, typed]);
const edgeRow = z.tuple([z.string(), z.string(), properties, typed]);

export interface DumpResult extends Totals {
  readonly sha256: string;
}

/**
 * Writes the whole graph to a file while everything runs: nodes by label and id, then edges by type and id, what has no id
 * by its content. Equal graphs give equal files, unless several nodes without ids are alike. It stands under its name only
 * when it is whole.
 *
 * @throws {GrappeError} CONFLICT if somebody changed the graph meanwhile; those of `Database.read`
 */
export async function dump(database: Database, model: GraphModel, path: string): Promise<DumpResult> {
  const before = await database.state(patiently());
  const writer = new DumpWriter(path);
  try {
    await writer.begin();
    const run = reading(database);
    const places = await dumpNodes(run, model, writer);
    await dumpEdges(run, model, writer, places);
    if ((await database.state(patiently())) !== before)
      throw grappeError('CONFLICT', 'The graph was changed while it was dumped.', {
        hint: 'Dump it again while nothing is loaded or imported.',
      });
    return await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

/** Places of the nodes in the file, by element. */
async function dumpNodes(
  run: Run,
  model: GraphModel,
  writer: DumpWriter,
): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  const rows = await run(cypherQuery(cypher`MATCH (n) WITH DISTINCT labels(n) AS labels RETURN labels`));
  const sets = rows.map(([labels]) => z.array(z.string()).parse(labels).sort());
  const paged = new Set([...Object.keys(model.kinds), ...Object.values(bookkeeping)]);
  for (const labels of sets.sort((a, b) => (a.join() < b.join() ? -1 : 1))) {
    const pattern = labels.map((name) => label(name)).reduce((sum, part) => cypher`${sum}${part}`, cypher``);
    const match = cypher`MATCH (n${pattern}) WHERE size(labels(n)) = ${labels.length === 0 ? cypher`0` : cypher`$count`}`;
    const isPaged = labels.some((name) => paged.has(name));
    const read = reader(run, match, cypher`n`, cypher`elementId(n)`, { count: labels.length });
    for await (const page of read(isPaged)) {
      for (const row of page.rows.map((cells) => nodeRow.parse(cells))) {
        places.set(row[0], places.size);
        await writer.node(nodeLine(labels, row));
      }
    }
  }
  return places;
}

function nodeLine(labels: string[], [, values, types]: z.infer<typeof nodeRow>): NodeLine {
  return { labels, ...toJson(values, types) };
}

async function dumpEdges(
  run: Run,
  model: GraphModel,
  writer: DumpWriter,
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = await run(
    cypherQuery(cypher`MATCH ()-[e]->() WITH DISTINCT type(e) AS type RETURN type ORDER BY type`),
  );
  const paged = new Set([...Object.keys(model.relationships), stating]);
  for (const type of rows.map(([name]) => z.string().parse(name))) {
    const match = cypher`MATCH (a)-[n:${escapeName(type)}]->(b) WHERE true`;
    const read = reader(run, match, cypher`n`, cypher`elementId(a), elementId(b)`, {});
    for await (const page of read(paged.has(type))) {
      const lines = page.rows.map((cells) => edgeLine(type, edgeRow.parse(cells), places));
      for (const line of page.hasIds ? lines : lines.sort(byEnds)) await writer.edge(line);
    }
  }
}

function edgeLine(
  type: string,
  [from, to, values, types]: z.infer<typeof edgeRow>,
  places: ReadonlyMap<string, number>,
): EdgeLine {
  return { type, from: places.get(from) ?? -1, to: places.get(to) ?? -1, ...toJson(values, types) };
}

/** What has equal content stays in the order in which it comes. */
function byEnds(a: EdgeLine, b: EdgeLine): number {
  return a.from - b.from || a.to - b.to;
}

type Cells = readonly (readonly unknown[])[];

interface Page {
  readonly rows: Cells;
  /** Whether they are in the order of their ids; else in that of their content. */
  readonly hasIds: boolean;
}

/** Reads what a pattern finds by ids, a page at a time where ids are unique and indexed; then what has no id, in the order of its content. */
function reader(
  run: Run,
  match: Cypher,
  item: Cypher,
  own: Cypher,
  parameters: Readonly<Record<string, number>>,
): (isPaged: boolean) => AsyncGenerator<Page> {
  const result = cypher`${own}, properties(${item}),
  [key IN keys(${item}) WHERE NOT valueType(${item}[key]) IN $plain | [key, valueType(${item}[key])]]`;
  const ask = (text: Cypher, more: Readonly<Record<string, string | number>> = {}) =>
    run(cypherQuery(text, { ...parameters, ...more, plain: plainTypes }));
  return async function* pages(isPaged) {
    if (!isPaged) {
      yield { rows: sorted(await ask(cypher`${match} RETURN ${result}`)), hasIds: false };
      return;
    }
    for (let after = ''; ;) {
      const page = await ask(
        cypher`${match} AND ${item}.id > $after WITH * ORDER BY ${item}.id LIMIT toInteger($size) RETURN ${result}, ${item}.id`,
        { after, size: pageSize },
      );
      yield { rows: page.map((row) => row.slice(0, -1)), hasIds: true };
      if (page.length < pageSize) break;
      after = z.string().parse(page.at(-1)?.at(-1));
    }
    const others = cypher`${match} AND NOT coalesce(${item}.id > '', false) RETURN ${result}`;
    yield { rows: sorted(await ask(others)), hasIds: false };
  };
}

/** By what they hold; which element they are is chance. */
function sorted(rows: Cells): Cells {
  const keyed = rows.map((row) => [canonicalJson(row.slice(-2).map(printable)), row] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function printable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, member: unknown) => (typeof member === 'bigint' ? `${member}n` : member)),
  );
}
