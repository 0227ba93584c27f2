import type { Value } from '../../../src/cypher/cypher.ts';
import { cypher, cypherQuery, label } from '../../../src/cypher/fragment.ts';
import type { Database } from '../../../src/database/database.ts';
import { propertyDays, statementDays } from '../../../src/ingest/merge/derived-days.ts';
import type { GraphModel, Property } from '../../../src/model/graph-model.ts';
import { soon } from '../../support/neo4j.ts';
import type { Graph, GraphEdge, GraphNode, Properties } from './graph.ts';

/** Which import wrote a node or an edge of a graph, where one is noted. */
export type RunOf = ReadonlyMap<GraphNode | GraphEdge, string>;

/** Writes a graph with the days that the loader derives, in one transaction. */
export async function loadGraph(
  database: Database,
  model: GraphModel,
  graph: Graph,
  runOf: RunOf = new Map(),
): Promise<void> {
  await database.write(async (tx) => {
    const places = new Map<GraphNode, string>();
    for (const [kind, nodes] of groupedBy(graph.nodes, (node) => node.kind)) {
      const text = cypher`UNWIND $rows AS row CREATE (n${label(kind)}) SET n = row RETURN elementId(n)`;
      const made = await tx.run(
        cypherQuery(text, { rows: nodes.map((node) => nodeRow(model, node, runOf)) }),
      );
      nodes.forEach((node, index) => places.set(node, String(made[index]?.[0])));
    }
    for (const [type, edges] of groupedBy(graph.edges, (edge) => edge.type)) {
      const text = cypher`UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r${label(type)}]->(b) SET r = row.properties`;
      const rows = edges.map((edge) => edgeRow(model, edge, places, runOf));
      await tx.run(cypherQuery(text, { rows }));
    }
  }, soon(60));
}

function nodeRow(model: GraphModel, node: GraphNode, runOf: RunOf): Value {
  const { kind, properties } = node;
  const declared = model.kinds[kind]?.properties ?? [];
  return {
    run: runOf.get(node) ?? null,
    ...stored(declared, properties),
    ...propertyDays(declared, properties),
  };
}

function edgeRow(
  model: GraphModel,
  edge: GraphEdge,
  places: ReadonlyMap<GraphNode, string>,
  runOf: RunOf,
): Value {
  const relationship = model.relationships[edge.type];
  if (!relationship) throw new Error(`The model has no ${edge.type}.`);
  const { from, to, properties, attested, sources, quotes } = edge;
  return {
    from: places.get(from) ?? null,
    to: places.get(to) ?? null,
    properties: {
      run: runOf.get(edge) ?? null,
      ...stored(relationship.properties, properties),
      ...statementDays(relationship, properties, attested),
      ...(sources.length > 0 ? { sources, quotes } : {}),
    },
  };
}

/** Integers travel as bigint. */
function stored(declared: readonly Property[], properties: Properties): Readonly<Record<string, Value>> {
  const integers = new Set(declared.filter(({ type }) => type === 'Int').map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      integers.has(name) ? (Array.isArray(value) ? value.map(BigInt) : BigInt(value as number)) : value,
    ]),
  );
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
