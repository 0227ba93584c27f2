import type { Value } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import type { GraphModel, Property } from '../../src/model/graph-model.ts';
import { groupBy } from '../../src/util/group-by.ts';
import { patience } from '../patience.ts';

type Stored = Readonly<Record<string, Value>>;

/** What an import made of a file, as rows that are ready to be written. */
export interface GraphRows {
  readonly nodes: readonly { readonly kind: string; readonly rows: readonly Stored[] }[];
  readonly edges: readonly EdgeRows[];
}

interface EdgeRows {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly (readonly [string, string, Stored])[];
}

/** As many as Grappe writes in a transaction. */
const batch = 5_000;

/** Every node and edge of the model that is in the graph. */
export async function readGraph(database: Database, model: GraphModel): Promise<GraphRows> {
  const nodes: GraphRows['nodes'][number][] = [];
  for (const { name: kind, properties } of Object.values(model.kinds)) {
    const text = cypher`MATCH (n${label(kind)}) RETURN properties(n)`;
    const rows = await rowsOf(database, text);
    nodes.push({ kind, rows: rows.map(([stored]) => typed(properties, stored as Stored)) });
  }
  const edges: EdgeRows[] = [];
  for (const { type, properties } of Object.values(model.relationships)) {
    const text = cypher`MATCH (a)-[r${label(type)}]->(b) RETURN a.id, b.id, properties(r), labels(a)[0], labels(b)[0]`;
    for (const group of groupBy(await rowsOf(database, text), (row) => row.slice(3).join(' ')).values()) {
      const [from, to] = (group[0] ?? []).slice(3) as [string, string];
      const rows = group.map(
        ([a, b, stored]) => [a as string, b as string, typed(properties, stored as Stored)] as const,
      );
      edges.push({ type, from, to, rows });
    }
  }
  return { nodes: nodes.filter(({ rows }) => rows.length > 0), edges };
}

/** Writes them as anybody would by hand: batch after batch, each a transaction. @returns seconds */
export async function writeByHand(
  database: Database,
  { nodes, edges }: GraphRows,
  signal: AbortSignal,
): Promise<number> {
  const begun = performance.now();
  for (const { kind, rows } of nodes) {
    const text = cypher`UNWIND $rows AS row MERGE (n${label(kind)} {id: row.id}) SET n = row`;
    await writeRows(database, text, rows, signal);
  }
  for (const { type, from, to, rows } of edges) {
    const text = cypher`UNWIND $rows AS row MATCH (a${label(from)} {id: row[0]}) MATCH (b${label(to)} {id: row[1]})
CREATE (a)-[r${label(type)}]->(b) SET r = row[2]`;
    await writeRows(database, text, rows, signal);
  }
  return (performance.now() - begun) / 1000;
}

async function writeRows(
  database: Database,
  text: ReturnType<typeof cypher>,
  rows: readonly Value[],
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    signal.throwIfAborted();
    const query = cypherQuery(text, { rows: rows.slice(from, from + batch) });
    await database.write((transaction) => transaction.run(query), soon());
  }
}

async function rowsOf(database: Database, text: ReturnType<typeof cypher>) {
  return (await database.read([cypherQuery(text)], soon())).rows[0] ?? [];
}

/** Integers travel as bigint: the driver would send a number as a float. */
function typed(declared: readonly Property[], stored: Stored): Stored {
  const whole = declared.filter(({ name, type }) => type === 'Int' && typeof stored[name] === 'number');
  const integers = whole.map(({ name }) => [name, BigInt(stored[name] as number)] as const);
  return { ...stored, ...Object.fromEntries(integers) };
}

function soon(): { readonly deadline: number } {
  return { deadline: Date.now() + patience };
}
