import type { GraphQLObjectType } from 'graphql';
import type { Property } from '../../model/graph-model.ts';
import { propertiesOfDated } from '../../model/statement-properties.ts';
import { invariant } from '../../util/invariant.ts';
import { fieldsBelow } from './collect-fields.ts';
import { namedType, type Context, type FieldNodes } from './context.ts';
import { propertyField } from './leaf.ts';
import type { AnyHop, Place } from './hop.ts';
import { selectMatched } from './select-matched.ts';
import type { EdgeField, EvidenceField, Leaf } from './selection.ts';

/** What fields ask of an edge: of its statement where it is one, and of the node it leads to. */
export function selectEdge(
  context: Context,
  type: GraphQLObjectType,
  place: Place,
  nodes: FieldNodes,
): readonly EdgeField[] {
  const fields = fieldsBelow(context, type, nodes);
  return [...fields].map(([key, children]) => edgeField(context, type, place, key, children));
}

function edgeField(
  context: Context,
  type: GraphQLObjectType,
  { kinds, hop, day }: Place,
  key: string,
  nodes: FieldNodes,
): EdgeField {
  const name = nodes[0].name.value;
  if (name === '__typename') return { kind: 'typename', key, name: type.name };
  if (name === 'cursor') return { kind: 'cursor', key };
  if (name === 'node') return { kind: 'node', key, select: context.selectNode(context, kinds, nodes, day) };
  if (hop === null) return selectMatched(context, type, key, nodes);
  const property = propertiesOf(context, type, hop).find((candidate) => candidate.name === name);
  if (property) return propertyField(context.model, type.name, key, property);
  if (name === 'certain') return { kind: 'certain', key };
  if (name === 'type' || name === 'direction') {
    const leaf: Leaf = { type: 'string', list: false, nonNull: true };
    return { kind: name, key, leaf, coordinate: `${type.name}.${name}` };
  }
  invariant(name === 'sources', `${type.name} has no field ${name}`);
  return sourcesField(context, type, key, nodes, day);
}

/** An edge shows the properties of its own relationship, or of any where it shows the type of that. */
function propertiesOf({ model }: Context, type: GraphQLObjectType, hop: AnyHop): readonly Property[] {
  if ('types' in hop || 'type' in type.getFields()) return propertiesOfDated(model);
  return model.relationships[hop.type]?.properties ?? [];
}

function sourcesField(
  context: Context,
  edge: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
  day: Place['day'],
): EdgeField {
  const kind = context.model.evidence;
  invariant(kind !== null, 'only statements of a model with an evidence kind have sources');
  const type = namedType(edge, 'sources');
  const fields = fieldsBelow(context, type, nodes);
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
