import type { GraphModel } from '../graph-model.ts';
import { type Pair, isDated, isSourced, pairsOf } from './names.ts';
import { propertyField } from './nodes.ts';
import { type Definition, block, member } from './sdl.ts';

/** Connections and edges, of root lists and of relations. */
export function connectionTypes(model: GraphModel): readonly Definition[] {
  const listed = [...Object.values(model.interfaces), ...Object.values(model.kinds)].filter(
    ({ plural }) => plural !== null,
  );
  return [
    ...listed.flatMap(({ name }) => rootConnection(name)),
    ...pairsOf(model).flatMap((pair) => relationConnection(model, pair)),
  ];
}

function rootConnection(kind: string): readonly Definition[] {
  return [
    connection(`A page of nodes, each a ${kind}.`, kind, kind),
    block(`A ${kind} in a list.`, 'type', `${kind}Edge`, edgeFields(kind)),
  ];
}

function relationConnection(model: GraphModel, pair: Pair): readonly Definition[] {
  const { name, relationship, target } = pair;
  const members = [
    ...edgeFields(target),
    ...relationship.properties.map(propertyField),
    ...(isDated(relationship) ? [certain] : []),
    ...(isSourced(model, relationship) ? [sources] : []),
  ];
  const clause = isDated(relationship) || relationship.claim ? 'implements Statement' : '';
  return [
    connection(`A page of ${relationship.type} statements, each with its ${target}.`, name, target),
    block(relationship.description, 'type', `${name}Edge`, members, clause),
  ];
}

function connection(description: string, name: string, node: string): Definition {
  return block(description, 'type', `${name}Connection`, [
    member('The page, each node with its statement and cursor.', `edges: [${name}Edge!]!`),
    member('The nodes of the page.', `nodes: [${node}!]!`),
    member('How many edges the whole list has.', 'totalCount: Int!'),
    member('How many different nodes the whole list has.', 'nodeCount: Int!'),
    member('Where the page lies in the list.', 'pageInfo: PageInfo!'),
  ]);
}

function edgeFields(node: string): readonly string[] {
  return [
    member('Marks this place in the list, for after.', 'cursor: String!'),
    member('The node.', `node: ${node}!`),
  ];
}

const certain = member(
  'Under at: true if it certainly holds on that day, false if that is assumed; otherwise null.',
  'certain: Boolean',
);

/** What every sourced edge answers, in the interface and in each type. */
export const sources = member('What says so, with the words.', 'sources: [Evidence!]!');
