import type { GraphModel, Kind, Property } from '../../../src/model/graph-model.ts';
import type { Random } from '../random.ts';
import { generateEdges } from './generate-edges.ts';
import type { Graph, GraphNode, PropertyValue } from './graph.ts';
import { Values } from './values.ts';

/**
 * A random graph of the model: skewed degrees, parallel edges, self loops, missing values, nodes as Neo4j Browser makes
 * them, dates of every form.
 */
export function generateGraph(
  model: GraphModel,
  random: Random,
  size: { nodes: number; edges: number },
): Graph {
  const values = new Values(model, random);
  const kinds = Object.values(model.kinds);
  const nodes = Array.from({ length: size.nodes }, (_, index) => {
    // Every kind has some nodes, and some kinds have many.
    const kind = kinds[index] ?? kinds[index - kinds.length] ?? random.pickSkewed(kinds);
    return generateNode(values, random, kind, index);
  });
  return { nodes, edges: generateEdges(model, values, random, nodes, size.edges) };
}

function generateNode(values: Values, random: Random, kind: Kind, index: number): GraphNode {
  const properties: Record<string, PropertyValue> = {};
  // What is made in Neo4j Browser may lack what the schema promises. Not the hubs, or most answers would be nothing but null.
  const byHand = index > 100 && random.chance(0.03);
  for (const property of kind.properties) {
    if (property.nonNull ? byHand && random.chance(0.7) : random.chance(0.35)) continue;
    const value = valueOf(values, property, `${kind.prefix}:${random.int(1, 9)}-${index}`);
    // Nor need there be a list where the schema has one.
    const stored = byHand && Array.isArray(value) ? 'no list' : value;
    if (stored !== undefined) properties[property.name] = stored;
  }
  return { kind: kind.name, properties };
}

function valueOf(values: Values, property: Property, id: string): PropertyValue | undefined {
  if (property.name === 'id') return id;
  return property.unique ? values.unique(property) : values.of(property);
}
