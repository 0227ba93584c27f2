import type { Value } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { propertyDays, statementDays } from '../../src/ingest/merge/derived-days.ts';
import type { GraphModel, Property } from '../../src/model/graph-model.ts';
import type { Report } from '../../src/util/report.ts';
import type { SyntheticGraph, SyntheticNode, SyntheticStatement } from '../graph/generate.ts';
import type { Properties, Recipe } from '../graph/recipe.ts';

/** What a load wrote. */
export interface Loaded {
  readonly nodes: number;
  readonly statements: number;
  readonly seconds: number;
}

/** Rows of one transaction; larger ones gain nothing and cost memory. */
const batch = 10_000;
const patience = 600_000;

/**
 * Writes a graph as the loader of the product stores it, derived days and evidence included, then the constraints and
 * indexes of the model: filling an index once is cheaper than keeping it while rows come.
 */
export async function loadGraph(
  database: Database,
  model: GraphModel,
  recipe: Recipe,
  graph: SyntheticGraph,
  report: Report,
  signal: AbortSignal,
): Promise<Loaded> {
  const begun = performance.now();
  const places = new Map<string, readonly string[]>();
  let nodes = 0;
  for (const { kind } of recipe.kinds) {
    const written = await writeNodes(database, model, kind, graph.nodes(kind), signal);
    places.set(kind, written);
    nodes += written.length;
  }
  report(`${nodes.toLocaleString('en')} nodes after ${secondsSince(begun).toFixed(1)} s`);
  let statements = 0;
  for (const { type, from, to } of recipe.statements) {
    const ends = { from: places.get(from) ?? [], to: places.get(to) ?? [] };
    statements += await writeStatements(database, model, type, ends, graph.statements(type), signal);
    report(`${statements.toLocaleString('en')} statements after ${secondsSince(begun).toFixed(1)} s`);
  }
  await applySchema(database, model, report, { signal });
  return { nodes, statements, seconds: secondsSince(begun) };
}

async function writeNodes(
  database: Database,
  model: GraphModel,
  kind: string,
  nodes: Iterable<SyntheticNode>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const declared = model.kinds[kind]?.properties ?? [];
  const text = cypher`UNWIND $rows AS row CREATE (n${label(kind)}) SET n = row RETURN elementId(n)`;
  const places: string[] = [];
  for (const some of batches(nodes)) {
    signal.throwIfAborted();
    const rows = some.map(({ properties }) => nodeRow(declared, properties));
    const { value } = await database.write((tx) => tx.run(cypherQuery(text, { rows })), soon());
    for (const [place] of value) places.push(String(place));
  }
  return places;
}

async function writeStatements(
  database: Database,
  model: GraphModel,
  type: string,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  statements: Iterable<SyntheticStatement>,
  signal: AbortSignal,
): Promise<number> {
  const text = cypher`UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]
CREATE (a)-[r${label(type)}]->(b) SET r = row[2]`;
  let written = 0;
  for (const some of batches(statements)) {
    signal.throwIfAborted();
    const rows = some.map((statement) => [
      from[statement.from] ?? null,
      to[statement.to] ?? null,
      statementRow(model, statement),
    ]);
    await database.write((tx) => tx.run(cypherQuery(text, { rows })), soon());
    written += some.length;
  }
  return written;
}

function nodeRow(declared: readonly Property[], properties: Properties): Value {
  return { ...stored(declared, properties), ...given(propertyDays(declared, properties)), run: 'synthetic' };
}

function statementRow(model: GraphModel, { type, properties, sources, quotes }: SyntheticStatement): Value {
  const relationship = model.relationships[type];
  if (!relationship) throw new Error(`The model has no ${type}.`);
  const { asOf } = properties;
  const days = statementDays(relationship, properties, typeof asOf === 'string' ? [asOf] : []);
  return {
    ...stored(relationship.properties, properties),
    ...given(days),
    sources,
    quotes,
    run: 'synthetic',
  };
}

/** Integers travel as bigint, the driver would send a number as a float. */
function stored(declared: readonly Property[], properties: Properties): Readonly<Record<string, Value>> {
  const integers = new Set(declared.flatMap(({ name, type }) => (type === 'Int' ? [name] : [])));
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      typeof value === 'number' && integers.has(name) ? BigInt(value) : value,
    ]),
  );
}

function given(days: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) => (day === null ? [] : [[name, day] as const])),
  );
}

function* batches<T>(items: Iterable<T>): Generator<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function soon(): { readonly deadline: number } {
  return { deadline: Date.now() + patience };
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000;
}
