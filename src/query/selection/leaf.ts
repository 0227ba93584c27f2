import type { GraphModel, Property } from '../../model/graph-model.ts';
import type { KeyType, Leaf, PropertyField } from './selection.ts';

const numeric = { Int: 'int', Float: 'float', Boolean: 'boolean' } as const;

/** The field of an answer that shows a property of `owner`. */
export function propertyField(
  model: GraphModel,
  owner: string,
  key: string,
  property: Property,
): PropertyField {
  return {
    kind: 'property',
    key,
    property: property.name,
    leaf: leafOf(model, property),
    coordinate: `${owner}.${property.name}`,
  };
}

function leafOf(model: GraphModel, property: Property): Leaf {
  const { list, nonNull, type } = property;
  const enumeration = model.enums[type];
  if (enumeration) return { type: { oneOf: enumeration.values.map((value) => value.name) }, list, nonNull };
  return { type: isNumeric(type) ? numeric[type] : 'string', list, nonNull };
}

/** What sort of value an order by a property compares; of dates their derived days, which are texts. */
export function keyTypeOf({ type }: Property): KeyType {
  return isNumeric(type) ? numeric[type] : 'string';
}

function isNumeric(type: string): type is keyof typeof numeric {
  return Object.hasOwn(numeric, type);
}
