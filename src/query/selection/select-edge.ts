import { getNamedType, type GraphQLObjectType } from 'graphql';
import { invariant } from '../../util/invariant.ts';
import { collectFields, type Fields } from './collect-fields.ts';
import { objectType, type Context, type FieldNodes } from './context.ts';
import { propertyField } from './leaf.ts';
import type { Day, Hop } from './hop.ts';
import type { EdgeField, EvidenceField } from './selection.ts';

/** What fields ask of an edge: of its statement where it is one, and of the node it leads to. */
export function selectEdge(
  context: Context,
  type: GraphQLObjectType,
  hop: Hop | null,
  kinds: readonly string[],
  fields: Fields,
  day: Day | null,
): readonly EdgeField[] {
  return [...fields].map(([key, nodes]) => edgeField(context, type, hop, kinds, key, nodes, day));
}

function edgeField(
  context: Context,
  type: GraphQLObjectType,
  hop: Hop | null,
  kinds: readonly string[],
  key: string,
  nodes: FieldNodes,
  day: Day | null,
): EdgeField {
  const name = nodes[0].name.value;
  if (name === '__typename') return { kind: 'typename', key, name: type.name };
  if (name === 'cursor') return { kind: 'cursor', key };
  if (name === 'node') return { kind: 'node', key, select: context.selectNode(context, kinds, nodes, day) };
  const property =
    hop && context.model.relationships[hop.type]?.properties.find((candidate) => candidate.name === name);
  if (property) return propertyField(context.model, type.name, key, property);
  if (name === 'certain') return { kind: 'certain', key };
  invariant(name === 'sources', `${type.name} has no field ${name}`);
  return sourcesField(context, type, key, nodes, day);
}

function sourcesField(
  context: Context,
  edge: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
  day: Day | null,
): EdgeField {
  const kind = context.model.evidence;
  const definition = edge.getFields()['sources'];
  invariant(kind !== null && definition, 'only statements of a model with an evidence kind have sources');
  const type = objectType(context, getNamedType(definition.type).name);
  const fields = collectFields(
    context,
    type,
    nodes.map((node) => node.selectionSet),
  );
  return {
    kind: 'sources',
    key,
    evidence: kind,
    fields: [...fields].map(([childKey, children]): EvidenceField => {
      const name = children[0].name.value;
      if (name === '__typename') return { kind: 'typename', key: childKey, name: type.name };
      if (name === 'quote') return { kind: 'quote', key: childKey };
      return { kind: 'source', key: childKey, select: context.selectNode(context, [kind], children, day) };
    }),
  };
}
