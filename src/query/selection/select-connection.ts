import type { FieldNode, GraphQLObjectType } from 'graphql';
import { grappeError } from '../../errors/problem.ts';
import type { Relation } from '../../model/graph-model.ts';
import { datedRelationships } from '../../model/statement-properties.ts';
import { invariant } from '../../util/invariant.ts';
import { bindingOf } from '../cursor.ts';
import { fieldsBelow } from './collect-fields.ts';
import {
  argumentsOf,
  dayKey,
  namedType,
  objectType,
  type Arguments,
  type Context,
  type FieldNodes,
} from './context.ts';
import type { Filter } from './filter.ts';
import { selectEdge } from './select-edge.ts';
import { selectFilter } from './select-filter.ts';
import { selectGroups } from './select-groups.ts';
import { selectOrder } from './select-order.ts';
import { selectPage } from './select-page.ts';
import { selectChanges } from './select-changes.ts';
import { hopOf, hopsOf, typesOf, type AnyHop, type Day, type Place } from './hop.ts';
import type { ConnectionField, ConnectionSelect, ListOf, PageInfoField } from './selection.ts';

/** The statements around a node that a relation field of `kind` asks for. */
export function selectRelation(
  context: Context,
  kind: string,
  relation: Relation,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  return selectAround(context, kind, hopOf(context.model, relation), nodes, day);
}

/** The statements of several relationships around a node, as `relations` asks for them. */
export function selectRelations(
  context: Context,
  kind: string,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const { via, direction } = argumentsOf(context, objectType(context, kind), nodes);
  const named = via as readonly string[] | null | undefined;
  if (named?.length === 0) {
    throw grappeError(
      'BAD_USER_INPUT',
      'relations(via: []) names no relationship; leave it out for all, or name some.',
    );
  }
  const relationships = datedRelationships(context.model).filter(({ type, bookkeeping }) =>
    named ? named.includes(type) : !bookkeeping,
  );
  const hops = hopsOf(relationships, (direction as AnyHop['direction'] | null) ?? 'BOTH');
  return selectAround(context, kind, hops, nodes, day);
}

function selectAround(
  context: Context,
  kind: string,
  hop: AnyHop,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const walked = [typesOf(hop).join(), hop.direction, hop.targets.join()];
  const memoKey = [...walked, dayKey(day), ...nodes.map(identityOf)].join('|');
  const known = context.memo.get(memoKey);
  if (known) return known;
  const list: ListOf = { kind: 'relation', relation: hop };
  const place: Place = { kinds: hop.targets, hop, day };
  const made = selectConnection(context, objectType(context, kind), list, place, nodes);
  context.memo.set(memoKey, made);
  return made;
}

/** The page of a list that a field of `parent` asks for. */
export function selectConnection(
  context: Context,
  parent: GraphQLObjectType,
  list: ListOf,
  place: Place,
  nodes: FieldNodes,
): ConnectionSelect {
  const args: Arguments = argumentsOf(context, parent, nodes);
  const { kinds, hop, day } = place;
  const filter = selectFilter(context, kinds, hop, args['where'], day);
  const order = selectOrder(context, place, args['orderBy'], nodes[0].name.value);
  const binding = bindingOf({ list, day, filter, order });
  const window = selectPage(args, order, binding, context.pageMax, nodes[0].name.value);
  const fields = connectionFields(context, namedType(parent, nodes[0].name.value), place, filter, nodes);
  return { of: list, day, filter, order, window, binding, fields };
}

/** What fields ask of a connection of this type. */
export function connectionFields(
  context: Context,
  type: GraphQLObjectType,
  place: Place,
  filter: Filter | null,
  nodes: FieldNodes,
): readonly ConnectionField[] {
  const fields = fieldsBelow(context, type, nodes);
  return [...fields].map(([key, children]) => connectionField(context, type, place, filter, key, children));
}

function connectionField(
  context: Context,
  type: GraphQLObjectType,
  place: Place,
  filter: Filter | null,
  key: string,
  nodes: FieldNodes,
): ConnectionField {
  const name = nodes[0].name.value;
  switch (name) {
    case '__typename':
      return { kind: 'typename', key, name: type.name };
    case 'edges':
      return { kind: 'edges', key, fields: selectEdge(context, namedType(type, 'edges'), place, nodes) };
    case 'nodes':
      return { kind: 'nodes', key, select: context.selectNode(context, place.kinds, nodes, place.day) };
    case 'groups':
      return selectGroups(context, type, place, key, nodes);
    case 'pageInfo':
      return { kind: 'pageInfo', key, fields: pageInfoFields(context, nodes) };
    case 'changes':
      return { kind: 'changes', key, fields: selectChanges(context, type, place, filter, nodes) };
    default:
      invariant(name === 'totalCount' || name === 'nodeCount', `a connection has no field ${name}`);
      return { kind: name, key };
  }
}

const pageInfoNames = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;

function pageInfoFields(context: Context, nodes: FieldNodes): readonly PageInfoField[] {
  const type = objectType(context, 'PageInfo');
  const fields = fieldsBelow(context, type, nodes);
  return [...fields].map(([key, children]) => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    const kind = pageInfoNames.find((candidate) => candidate === name);
    invariant(kind, `PageInfo has no field ${name}`);
    return { kind, key };
  });
}

const identities = new WeakMap<FieldNode, number>();
let lastIdentity = 0;

function identityOf(node: FieldNode): number {
  const known = identities.get(node);
  if (known !== undefined) return known;
  identities.set(node, ++lastIdentity);
  return lastIdentity;
}
