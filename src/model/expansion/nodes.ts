import type { GraphModel, Kind, KindInterface, KindUnion, Property, Relation } from '../graph-model.ts';
import { listArguments } from './arguments.ts';
import { type Definition, type Member, member } from './definition.ts';
import { inputsOf } from './inputs.ts';
import { pairName, typeOf } from './names.ts';

/** Interfaces, kinds and unions: what nodes look like. */
export function nodeTypes(model: GraphModel): readonly Definition[] {
  return [
    ...Object.values(model.interfaces).map((each) => nodeType(model, each, 'interface')),
    ...Object.values(model.kinds).map((each) => nodeType(model, each, 'type')),
    ...Object.values(model.unions).map(unionType),
  ];
}

function nodeType(model: GraphModel, node: Kind | KindInterface, kind: 'interface' | 'type'): Definition {
  const { name, description, interfaces } = node;
  const members = [
    ...node.properties.map(propertyField),
    ...node.relations.map((relation) => relationField(model, relation)),
  ];
  return { kind, name, description, interfaces, members };
}

/** A property as a field of a node or an edge. */
export function propertyField(property: Property): Member {
  return member(property.name, typeOf(property), property.description);
}

function relationField(model: GraphModel, relation: Relation): Member {
  const { field, description } = relation;
  const inputs = inputsOf(model, relation).name;
  const given = listArguments(`${inputs}Where`, `${inputs}Order`);
  return member(field, `${pairName(model, relation)}Connection!`, description, given);
}

function unionType({ name, kinds }: KindUnion): Definition {
  return { kind: 'union', name, description: `One of: ${kinds.join(', ')}.`, types: kinds };
}
