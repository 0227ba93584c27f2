import type { GraphModel, Relationship } from '../../../src/model/graph-model.ts';
import type { Random } from '../random.ts';
import { randomClosedDate } from './dates.ts';
import type { GraphEdge, GraphNode, PropertyValue } from './graph.ts';
import type { Values } from './values.ts';

/** Statements between the nodes, where the model allows them. */
export function generateEdges(
  model: GraphModel,
  values: Values,
  random: Random,
  nodes: readonly GraphNode[],
  count: number,
): readonly GraphEdge[] {
  const relationships = Object.values(model.relationships);
  const sources = nodes.filter(({ kind }) => kind === model.evidence);
  const edges: GraphEdge[] = [];
  for (let index = 0; index < count; index += 1) {
    const relationship = relationships[index % relationships.length] ?? random.pick(relationships);
    const ends = endsOf(random, relationship, nodes, edges.at(-relationships.length));
    if (ends) edges.push(generateEdge(values, random, relationship, ends, sources, index));
  }
  return edges;
}

interface EndNodes {
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** Now and then the ends of an earlier statement again, or one node on both ends. */
function endsOf(
  random: Random,
  { type, ends }: Relationship,
  nodes: readonly GraphNode[],
  earlier: GraphEdge | undefined,
): EndNodes | null {
  if (earlier?.type === type && random.chance(0.2)) return { from: earlier.from, to: earlier.to };
  const pair = random.pick(ends);
  const starts = nodes.filter(({ kind }) => pair.from.includes(kind));
  const targets = nodes.filter(({ kind }) => pair.to.includes(kind));
  if (starts.length === 0 || targets.length === 0) return null;
  const from = random.pickSkewed(starts);
  const loop = pair.to.includes(from.kind) && random.chance(0.04);
  return { from, to: loop ? from : random.pickSkewed(targets) };
}

function generateEdge(
  values: Values,
  random: Random,
  relationship: Relationship,
  { from, to }: EndNodes,
  allSources: readonly GraphNode[],
  index: number,
): GraphEdge {
  const id = `${relationship.type}/${random.int(1, 9)}/${index}`;
  const cited = random
    .some(allSources, random.pick([1, 1, 2, 3]))
    .flatMap(({ properties: { id: source } }) => (typeof source === 'string' ? [source] : []));
  const isDated = relationship.properties.some(({ name }) => name === 'asOf');
  const attested = isDated && random.chance(0.9) ? cited.map(() => randomClosedDate(random)) : [];
  const byHand = random.chance(0.006);
  const properties: Record<string, PropertyValue> = byHand && random.chance(0.5) ? {} : { id };
  for (const property of relationship.properties) {
    if (property.name === 'id' || (property.nonNull ? byHand : random.chance(0.4))) continue;
    properties[property.name] = values.of(property);
  }
  const latest = attested.at(-1);
  if (latest === undefined) delete properties['asOf'];
  else properties['asOf'] = latest;
  return {
    type: relationship.type,
    from,
    to,
    properties,
    attested,
    sources: byHand ? [] : cited,
    quotes: cited.map(() => (random.chance(0.4) ? '' : values.text())),
  };
}
