import { dayColumns, type Property } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import { propertyOf, type Context } from './context.ts';
import type { Hop, Subject } from './hop.ts';
import type { OrderKey } from './selection.ts';

/**
 * The order of a list: what was asked, then the id of the node and, in a relation, of the statement, so that no two rows
 * are ever equal and a cursor names one place.
 */
export function selectOrder(
  context: Context,
  kinds: readonly string[],
  hop: Hop | null,
  orderBy: unknown,
): readonly OrderKey[] {
  const asked = asList(orderBy).map((entry) => orderKey(context, kinds, hop, entry));
  const last: OrderKey[] = [{ subject: 'node', property: 'id', descending: false }];
  if (hop) last.push({ subject: 'edge', property: 'id', descending: false });
  return [...asked, ...last].filter(isFirstOfItsKind);
}

function orderKey(context: Context, kinds: readonly string[], hop: Hop | null, entry: object): OrderKey {
  const [name, value] = onlyEntry(entry);
  if (!hop) return keyOf('node', propertyOf(context, kinds, name), value);
  const [inner, direction] = onlyEntry(value as object);
  if (name === 'node') return keyOf('node', propertyOf(context, kinds, inner), direction);
  const properties = context.model.relationships[hop.type]?.properties ?? [];
  return keyOf(
    'edge',
    properties.find((candidate) => candidate.name === inner),
    direction,
  );
}

function keyOf(subject: Subject, property: Property | undefined, direction: unknown): OrderKey {
  invariant(property, 'an order names a property that the schema offers');
  return { subject, property: orderedProperty(property), descending: direction === 'DESC' };
}

/** Dates are ordered by a derived day, everything else by itself. */
function orderedProperty({ name, type }: Property): string {
  if (type !== 'EDTF') return name;
  const days = dayColumns(name);
  return days.first ?? days.after ?? name;
}

function isFirstOfItsKind(key: OrderKey, index: number, keys: readonly OrderKey[]): boolean {
  return (
    index === keys.findIndex((other) => other.subject === key.subject && other.property === key.property)
  );
}

function asList(orderBy: unknown): readonly object[] {
  return (orderBy ?? []) as readonly object[];
}

/** The schema makes order inputs `@oneOf`: exactly one entry. */
function onlyEntry(input: object): readonly [string, unknown] {
  const [entry] = Object.entries(input);
  invariant(entry, 'a @oneOf input has one entry');
  return entry;
}
