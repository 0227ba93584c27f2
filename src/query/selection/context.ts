import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
} from 'graphql';
import type { GraphModel, Property, Relation } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import { coercionError } from './coercion-error.ts';
import type { Scope } from './collect-fields.ts';
import type { Day } from './hop.ts';
import type { ConnectionSelect, NodeSelect } from './selection.ts';

/** What is known while an operation is selected. */
export interface Context extends Scope {
  readonly model: GraphModel;
  readonly pageMax: number;
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Connections already selected: kinds of one interface ask the same fields of the same relation again and again. */
  readonly memo: Map<string, ConnectionSelect>;
  /** Selecting is recursive, files are not: what stands below a node is reached through here. */
  readonly selectNode: SelectNode;
}

/** What field nodes ask of a node that is of one of these kinds. */
export type SelectNode = (
  context: Context,
  kinds: readonly string[],
  nodes: readonly FieldNode[],
  day: Day | null,
) => NodeSelect;

/** Field nodes that share a response key; all have the same name and arguments. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

export type Arguments = Readonly<Record<string, unknown>>;

/**
 * The arguments of a field, coerced by the schema.
 *
 * @throws {GrappeError} BAD_USER_INPUT where a variable holds what the argument does not take
 */
export function argumentsOf(context: Context, type: GraphQLObjectType, nodes: FieldNodes): Arguments {
  const field = type.getFields()[nodes[0].name.value];
  invariant(field, `${type.name} has no field ${nodes[0].name.value}`);
  try {
    return getArgumentValues(field, nodes[0], context.variables);
  } catch (error) {
    throw coercionError(error);
  }
}

export function objectType(context: Context, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  invariant(isObjectType(type), `the schema has no object type ${name}`);
  return type;
}

/** The object type behind a field. */
export function namedType(parent: GraphQLObjectType, field: string): GraphQLObjectType {
  const definition = parent.getFields()[field];
  const type = definition && getNamedType(definition.type);
  invariant(isObjectType(type), `${parent.name}.${field} is not an object`);
  return type;
}

/** A property of these kinds, or undefined. Looking at the first is enough: the schema offers only what all of them share. */
export function propertyOf(context: Context, kinds: readonly string[], name: string): Property | undefined {
  return context.model.kinds[kinds[0] ?? '']?.properties.find((property) => property.name === name);
}

/** A relation of these kinds, or undefined; see {@link propertyOf}. */
export function relationOf(context: Context, kinds: readonly string[], field: string): Relation | undefined {
  return context.model.kinds[kinds[0] ?? '']?.relations.find((relation) => relation.field === field);
}

export function dayKey(day: Day | null): string {
  return day ? `${day.date}${day.certain ? '!' : ''}` : '';
}
