import { z } from 'zod';
import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import type { Value } from '../../cypher/cypher.ts';
import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import { dictionaryLabels } from '../../model/dictionary.ts';
import { invariant } from '../../util/invariant.ts';
import { patiently, reading } from '../load/in-ledger.ts';
import type { Run } from '../load/rows.ts';
import { checkDump, readDump, type EdgeLine, type NodeLine, type Totals } from './dump-file.ts';
import { fromJson, type Restored } from './values.ts';

/** Rows of a transaction. */
const batchSize = 5_000;

const made = z.tuple([z.string()]);

/**
 * Fills an empty database with what a dump holds. What a start writes of its own accord (schema, dictionary) counts as
 * empty, and gives way. If it fails the database is empty again.
 *
 * @throws {GrappeError} CONFLICT, and nothing is changed, if the database holds anything; IMPORT_INVALID for a file that is
 *   no whole dump; those of `Database.write`
 */
export async function restore(database: Database, path: string): Promise<Totals> {
  const totals = await checkDump(path);
  await refuseFilled(database);
  const run: Run = async (query) => (await database.write((tx) => tx.run(query), patiently())).value;
  await empty(run);
  try {
    await fill(run, path);
  } catch (error) {
    await empty(run);
    throw error;
  }
  return totals;
}

async function refuseFilled(database: Database): Promise<void> {
  const own = [bookkeeping.meta, ...Object.values(dictionaryLabels)];
  const text = cypher`MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $own) RETURN count(n)`;
  const [row] = await reading(database)(cypherQuery(text, { own }));
  const nodes = Number(row?.[0] ?? 0);
  if (nodes === 0) return;
  throw grappeError('CONFLICT', `The database holds ${nodes} nodes already.`, {
    hint: 'Restore into an empty one: set GRAPPE_DATA_DIR to a new folder, or NEO4J_DATABASE to a new database.',
  });
}

async function empty(run: Run): Promise<void> {
  for (const text of [
    cypher`MATCH ()-[e]->() WITH e LIMIT 10000 DELETE e RETURN count(*)`,
    cypher`MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*)`,
  ]) {
    while (Number((await run(cypherQuery(text)))[0]?.[0] ?? 0) > 0);
  }
}

async function fill(run: Run, path: string): Promise<void> {
  const elements: string[] = [];
  let nodes: NodeLine[] = [];
  let edges: EdgeLine[] = [];
  const writeNodes = async () => {
    elements.push(...(await createNodes(run, nodes)));
    nodes = [];
  };
  const writeEdges = async () => {
    await createEdges(run, edges, elements);
    edges = [];
  };
  for await (const line of readDump(path)) {
    if ('labels' in line) nodes.push(line);
    else {
      if (nodes.length > 0) await writeNodes();
      edges.push(line);
    }
    if (nodes.length === batchSize) await writeNodes();
    if (edges.length === batchSize) await writeEdges();
  }
  await writeNodes();
  await writeEdges();
}

async function createNodes(run: Run, lines: readonly NodeLine[]): Promise<readonly string[]> {
  if (lines.length === 0) return [];
  const restored = lines.map(({ values, types }) => fromJson(values, types));
  const rows = lines.map(({ labels }, index) => ({ labels, values: parameterOf(restored[index]) }));
  const text = cypher`UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.values RETURN elementId(n)`;
  const elements = (await run(cypherQuery(text, { rows }))).map((row) => made.parse(row)[0]);
  invariant(elements.length === lines.length, 'every node is made once, in its order');
  const set = cypher`UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element`;
  await setLater(run, set, restored, elements);
  return elements;
}

async function createEdges(run: Run, lines: readonly EdgeLine[], nodes: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const restored = lines.map(({ values, types }) => fromJson(values, types));
  const rows = lines.map(({ type, from, to }, index) => ({
    ...{ type, from: nodes[from] ?? '', to: nodes[to] ?? '' },
    values: parameterOf(restored[index]),
  }));
  const text = cypher`UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[n:$(row.type)]->(b) SET n = row.values RETURN elementId(n)`;
  const elements = (await run(cypherQuery(text, { rows }))).map((row) => made.parse(row)[0]);
  invariant(elements.length === lines.length, 'both ends of every edge are there');
  const set = cypher`UNWIND $rows AS row MATCH ()-[n]->() WHERE elementId(n) = row.element`;
  await setLater(run, set, restored, elements);
}

function parameterOf(restored: Restored | undefined): Readonly<Record<string, Value>> {
  // Values of JSON and bigints: all that a parameter can be.
  return (restored?.values ?? {}) as Readonly<Record<string, Value>>;
}

/** Times, durations and points have no JSON and no plain parameter: Cypher makes them of their texts. */
async function setLater(
  run: Run,
  match: ReturnType<typeof cypher>,
  restored: readonly Restored[],
  elements: readonly string[],
): Promise<void> {
  const rows = restored.flatMap(({ later }, index) =>
    later.map(({ name, type, texts, list }) => ({
      ...{ element: elements[index] ?? '', name, type, list },
      texts: (Array.isArray(texts) ? texts : [texts]).map((text) =>
        type === 'POINT' ? pointOf(String(text)) : String(text),
      ),
    })),
  );
  if (rows.length === 0) return;
  const text = cypher`${match}
WITH n, row, [text IN row.texts | CASE row.type
  WHEN 'DATE' THEN date(text) WHEN 'LOCAL TIME' THEN localtime(text) WHEN 'ZONED TIME' THEN time(text)
  WHEN 'LOCAL DATETIME' THEN localdatetime(text) WHEN 'ZONED DATETIME' THEN datetime(text)
  WHEN 'DURATION' THEN duration(text) WHEN 'POINT' THEN point(text) END] AS made
SET n[row.name] = CASE WHEN row.list THEN made ELSE made[0] END`;
  await run(cypherQuery(text, { rows }));
}

/** `Point{srid=4326, x=1.0, y=2.0}` as the map that `point` of Cypher takes. */
function pointOf(text: string): Readonly<Record<string, number | bigint>> {
  const parts = [...text.matchAll(/(srid|x|y|z)=([-+.\dE]+)/gi)];
  return Object.fromEntries(
    parts.map(([, name = '', number = '']) => [
      name,
      name === 'srid' ? BigInt(Math.trunc(Number(number))) : Number(number),
    ]),
  );
}
