import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { invariant } from '../../util/invariant.ts';
import type { Relation } from '../../model/graph-model.ts';
import { bindingOf } from '../cursor.ts';
import { collectFields } from './collect-fields.ts';
import { argumentsOf, dayKey, objectType, type Arguments, type Context, type FieldNodes } from './context.ts';
import { selectEdge } from './select-edge.ts';
import { selectFilter } from './select-filter.ts';
import { selectOrder } from './select-order.ts';
import { selectPage } from './select-page.ts';
import { hopOf, type Day, type Hop } from './hop.ts';
import type { ConnectionField, ConnectionSelect, ListOf, PageInfoField } from './selection.ts';

/** The statements around a node that a relation field of `kind` asks for. */
export function selectRelation(
  context: Context,
  kind: string,
  relation: Relation,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const hop = hopOf(context.model, relation);
  const memoKey = [hop.type, hop.direction, hop.targets.join(), dayKey(day), ...nodes.map(identityOf)].join(
    '|',
  );
  const known = context.memo.get(memoKey);
  if (known) return known;
  const list: ListOf = { kind: 'relation', relation: hop };
  const made = selectConnection(context, objectType(context, kind), list, hop.targets, nodes, day);
  context.memo.set(memoKey, made);
  return made;
}

/** The page of a list that a field of `parent` asks for. */
export function selectConnection(
  context: Context,
  parent: GraphQLObjectType,
  list: ListOf,
  kinds: readonly string[],
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const args: Arguments = argumentsOf(context, parent, nodes);
  const hop = list.kind === 'relation' ? list.relation : null;
  const filter = selectFilter(context, kinds, hop, args['where'], day);
  const order = selectOrder(context, kinds, hop, args['orderBy']);
  const binding = bindingOf({ list, day, filter, order });
  const page = selectPage(args, order, binding, context.pageMax, nodes[0].name.value);
  const type = namedType(parent, nodes[0].name.value);
  const sets = nodes.map((node) => node.selectionSet);
  const fields = [...collectFields(context, type, sets)].map(([key, children]) =>
    connectionField(context, type, hop, kinds, key, children, day),
  );
  return { of: list, day, filter, order, ...page, binding, fields };
}

function connectionField(
  context: Context,
  type: GraphQLObjectType,
  hop: Hop | null,
  kinds: readonly string[],
  key: string,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionField {
  const name = nodes[0].name.value;
  switch (name) {
    case '__typename':
      return { kind: 'typename', key, name: type.name };
    case 'edges': {
      const edge = namedType(type, 'edges');
      const fields = collectFields(
        context,
        edge,
        nodes.map((node) => node.selectionSet),
      );
      return { kind: 'edges', key, fields: selectEdge(context, edge, hop, kinds, fields, day) };
    }
    case 'nodes':
      return { kind: 'nodes', key, select: context.selectNode(context, kinds, nodes, day) };
    case 'pageInfo':
      return { kind: 'pageInfo', key, fields: pageInfoFields(context, nodes) };
    default:
      invariant(name === 'totalCount' || name === 'nodeCount', `a connection has no field ${name}`);
      return { kind: name, key };
  }
}

const pageInfoNames = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'] as const;

function pageInfoFields(context: Context, nodes: FieldNodes): readonly PageInfoField[] {
  const type = objectType(context, 'PageInfo');
  const fields = collectFields(
    context,
    type,
    nodes.map((node) => node.selectionSet),
  );
  return [...fields].map(([key, children]) => {
    const name = children[0].name.value;
    if (name === '__typename') return { kind: 'typename', key, name: type.name };
    const kind = pageInfoNames.find((candidate) => candidate === name);
    invariant(kind, `PageInfo has no field ${name}`);
    return { kind, key };
  });
}

function namedType(parent: GraphQLObjectType, field: string): GraphQLObjectType {
  const definition = parent.getFields()[field];
  const type = definition && getNamedType(definition.type);
  invariant(isObjectType(type), `${parent.name}.${field} is not an object`);
  return type;
}

const identities = new WeakMap<FieldNode, number>();
let lastIdentity = 0;

function identityOf(node: FieldNode): number {
  const known = identities.get(node);
  if (known !== undefined) return known;
  identities.set(node, ++lastIdentity);
  return lastIdentity;
}
