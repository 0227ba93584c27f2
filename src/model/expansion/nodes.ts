import type { GraphModel, Kind, KindInterface, Property, Relation } from '../graph-model.ts';
import { listArguments } from './arguments.ts';
import { type Definition, type Member, member } from './definition.ts';
import { filtersOf, inputsOfStatement } from './inputs.ts';
import { pairName, relationshipOf, typeOf } from './names.ts';
import { nodeOrder } from './orders.ts';
import { relationsField } from './statement-fields.ts';

/** Interfaces and kinds: what nodes look like. */
export function nodeTypes(model: GraphModel): readonly Definition[] {
  return [
    ...Object.values(model.interfaces).map((each) => nodeType(model, each, 'interface')),
    ...Object.values(model.kinds).map((each) => nodeType(model, each, 'type')),
  ];
}

function nodeType(model: GraphModel, node: Kind | KindInterface, kind: 'interface' | 'type'): Definition {
  const { name, description, interfaces } = node;
  const members = [
    ...node.properties.map(propertyField),
    ...node.relations.map((relation) => relationField(model, relation)),
    ...relationsField(model),
  ];
  return { kind, name, description, interfaces, members };
}

/** A property as a field of a node or an edge. */
export function propertyField(property: Property): Member {
  return member(property.name, typeOf(property), property.description);
}

function relationField(model: GraphModel, relation: Relation): Member {
  const filter = `${filtersOf(model, relation).name}Where`;
  const relationship = relationshipOf(model, relation.type);
  const order = `${inputsOfStatement(model, relationship, 'Order')}${nodeOrder}`;
  const description = `${relation.description}${endsOf(model, relation)}`;
  const connection = `${pairName(model, relation)}Connection!`;
  return member(relation.field, connection, description, listArguments(filter, order));
}

/** Which kinds are met, where the type of the other end tells more than these. */
function endsOf({ interfaces }: GraphModel, { target, targets }: Relation): string {
  const told = interfaces[target]?.kinds ?? targets;
  return told.length === targets.length ? '' : ` Each is one of: ${targets.join(', ')}.`;
}
