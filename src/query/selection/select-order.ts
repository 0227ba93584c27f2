import { grappeError } from '../../errors/problem.ts';
import { dayColumns, type GraphModel, type Property } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import type { Context } from './context.ts';
import { hopOf, typesOf, type Place, type Subject } from './hop.ts';
import { keyTypeOf } from './leaf.ts';
import type { OrderKey } from './selection.ts';
import { sharedBy } from './shared-by.ts';

/**
 * The order of a list: what was asked, then the id of the node and, in a relation, of the statement, so that no two rows
 * are ever equal and a cursor names one place.
 *
 * @throws {GrappeError} BAD_USER_INPUT for a key that not every kind of the list has, naming those that there are
 */
export function selectOrder(
  { model }: Context,
  place: Place,
  orderBy: unknown,
  field: string,
): readonly OrderKey[] {
  // Statements of several relationships have nothing in common but their ids.
  if (place.hop && 'types' in place.hop) return [idOf('edge'), idOf('node')];
  const asked = asList(orderBy).map((entry, index) =>
    orderKey(model, place, entry, `${field}(orderBy: …)[${index}]`),
  );
  const last = [idOf('node'), ...(place.hop ? [idOf('edge')] : [])];
  return [...asked, ...last].filter(isFirstOfItsKind);
}

function idOf(subject: Subject): OrderKey {
  return { kind: 'property', subject, property: 'id', type: 'string', descending: false };
}

function orderKey(model: GraphModel, place: Place, entry: object, path: string): OrderKey {
  const [name, value] = onlyEntry(entry);
  if (!place.hop) return nodeKey(model, place, [name, value], path);
  const inner = onlyEntry(value as object);
  if (name === 'node') return nodeKey(model, place, inner, `${path}.node`);
  const [type = ''] = typesOf(place.hop);
  const property = model.relationships[type]?.properties.find((each) => each.name === inner[0]);
  invariant(property, `${type} has no property ${inner[0]}`);
  return propertyKey('edge', property, inner[1]);
}

/** All nodes share one order type, so a kind may lack what is named. */
function nodeKey(model: GraphModel, { kinds, day }: Place, [name, value]: Entry, path: string): OrderKey {
  const { properties, relations } = sharedBy(model, kinds);
  const property = properties.find((each) => each.name === name);
  if (property && typeof value === 'string') return propertyKey('node', property, value);
  const relation = relations.find((each) => each.field === name);
  if (relation && typeof value === 'object' && value !== null) {
    const [, direction] = onlyEntry(value);
    return { kind: 'count', hop: hopOf(model, relation), day, descending: direction === 'DESC' };
  }
  const fitting = [...properties.map((each) => each.name), ...relations.map((each) => `${each.field}.count`)];
  throw grappeError(
    'BAD_USER_INPUT',
    `${path}: ${kinds.join(', ')} cannot be ordered by "${name}"; order by one of: ${fitting.join(', ')}.`,
  );
}

function propertyKey(subject: Subject, property: Property, direction: unknown): OrderKey {
  const type = keyTypeOf(property);
  const descending = direction === 'DESC';
  return { kind: 'property', subject, property: orderedProperty(property), type, descending };
}

/** Dates are ordered by a derived day, everything else by itself. */
function orderedProperty({ name, type }: Property): string {
  if (type !== 'EDTF') return name;
  const days = dayColumns(name);
  return days.first ?? days.after ?? name;
}

/** A second key of the same property or relation decides nothing. */
function isFirstOfItsKind(key: OrderKey, index: number, keys: readonly OrderKey[]): boolean {
  return index === keys.findIndex((other) => meaningOf(other) === meaningOf(key));
}

function meaningOf(key: OrderKey): string {
  if (key.kind === 'property') return `${key.subject} ${key.property}`;
  return `count ${key.hop.type} ${key.hop.direction}`;
}

function asList(orderBy: unknown): readonly object[] {
  return (orderBy ?? []) as readonly object[];
}

type Entry = readonly [name: string, value: unknown];

/** The schema makes order inputs `@oneOf`: exactly one entry. */
function onlyEntry(input: object): Entry {
  const [entry] = Object.entries(input);
  invariant(entry, 'a @oneOf input has one entry');
  return entry;
}
