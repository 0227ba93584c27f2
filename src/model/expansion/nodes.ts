import type { GraphModel, Kind, KindInterface, KindUnion, Property, Relation } from '../graph-model.ts';
import { listArguments } from './arguments.ts';
import { pairName, typeOf } from './names.ts';
import { type Definition, block, member, quoted } from './sdl.ts';

/** Interfaces, kinds and unions: what nodes look like. */
export function nodeTypes(model: GraphModel): readonly Definition[] {
  return [
    ...Object.values(model.interfaces).map((each) => nodeType(model, each, 'interface')),
    ...Object.values(model.kinds).map((each) => nodeType(model, each, 'type')),
    ...Object.values(model.unions).map(unionType),
  ];
}

function nodeType(model: GraphModel, node: Kind | KindInterface, keyword: 'interface' | 'type'): Definition {
  const members = [
    ...node.properties.map(propertyField),
    ...node.relations.map((relation) => relationField(model, relation)),
  ];
  const clause = node.interfaces.length > 0 ? `implements ${node.interfaces.join(' & ')}` : '';
  return block(node.description, keyword, node.name, members, clause);
}

/** A property as a field of a node or an edge. */
export function propertyField(property: Property): string {
  return member(property.description, `${property.name}: ${typeOf(property)}`);
}

function relationField(model: GraphModel, relation: Relation): string {
  const pair = pairName(model, relation);
  return member(
    relation.description,
    `${relation.field}(${listArguments(`${pair}Where`, `${pair}Order`)}): ${pair}Connection!`,
  );
}

function unionType({ name, kinds }: KindUnion): Definition {
  const description = `One of: ${kinds.join(', ')}.`;
  return { name, text: `${quoted(description)}\nunion ${name} = ${kinds.join(' | ')}\n` };
}
