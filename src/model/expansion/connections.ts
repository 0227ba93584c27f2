import type { GraphModel } from '../graph-model.ts';
import { type Definition, type Member, member } from './definition.ts';
import { groupsField } from './groups.ts';
import { type Pair, isDated, isStatement, nodesOf, pairsOf } from './names.ts';
import { propertyField } from './nodes.ts';
import { changesField } from './statement-fields.ts';

/** Connections and edges, of root lists and of relations. */
export function connectionTypes(model: GraphModel): readonly Definition[] {
  const listed = nodesOf(model).filter(({ plural }) => plural !== null);
  return [
    ...listed.flatMap(({ name }) => rootConnection(name)),
    ...pairsOf(model).flatMap((pair) => relationConnection(model, pair)),
  ];
}

function rootConnection(name: string): readonly Definition[] {
  return [
    connection(`A page of nodes, each a ${name}.`, name, name),
    { kind: 'type', name: `${name}Edge`, description: `A ${name} in a list.`, members: edgeFields(name) },
  ];
}

function relationConnection(model: GraphModel, { name, relationship, target }: Pair): readonly Definition[] {
  const { type, description, properties } = relationship;
  const stated = isStatement(relationship);
  const added = isDated(relationship) ? [changesField()] : [];
  const members = [
    ...edgeFields(target),
    ...properties.map(propertyField),
    ...(isDated(relationship) ? [certain] : []),
    ...(stated ? sourcesOf(model) : []),
  ];
  return [
    connection(`A page of ${type} statements, each with its ${target}.`, name, target, added),
    { kind: 'type', name: `${name}Edge`, description, members, interfaces: stated ? ['Statement'] : [] },
  ];
}

/** A page of edges to nodes of this type; `name` is the first part of its own. */
export function connection(
  description: string,
  name: string,
  node: string,
  added: readonly Member[] = [],
): Definition {
  const members = [
    member(
      'edges',
      `[${name}Edge!]!`,
      'The page, each node with its cursor and, in a relation, its statement.',
    ),
    member('nodes', `[${node}!]!`, 'The nodes of the page.'),
    member('totalCount', 'Int!', 'How many edges the whole list has.'),
    member('nodeCount', 'Int!', 'How many different nodes the whole list has.'),
    groupsField,
    member('pageInfo', 'PageInfo!', 'Where the page lies in the list.'),
    ...added,
  ];
  return { kind: 'type', name: `${name}Connection`, description, members };
}

function edgeFields(node: string): readonly Member[] {
  return [cursor, nodeField(node)];
}

export const cursor = member('cursor', 'String!', 'Marks this place in the list, for after and before.');

export function nodeField(node: string): Member {
  return member('node', `${node}!`, 'The node.');
}

export const certain = member(
  'certain',
  'Boolean',
  'Under at: true if it certainly holds on that day, false if that is assumed; otherwise null.',
);

/** What every statement answers about its sources, in a model that has a kind to cite. */
export function sourcesOf({ evidence }: GraphModel): readonly Member[] {
  return evidence === null ? [] : [member('sources', '[Evidence!]!', 'What says so, with the words.')];
}
