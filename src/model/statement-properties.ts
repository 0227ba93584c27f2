import { groupBy } from '../util/group-by.ts';
import { commonProperties } from './common-properties.ts';
import type { GraphModel, Property, Relationship } from './graph-model.ts';

/** The relationships that hold on some days and not on others: those whose statements can be asked together. */
export function datedRelationships({
  relationships,
}: Pick<GraphModel, 'relationships'>): readonly Relationship[] {
  return Object.values(relationships).filter(({ form }) => form !== 'undated');
}

/** The properties that the language gives to spans and moments. */
export function commonOfDated(model: GraphModel): readonly Property[] {
  const forms = new Set(datedRelationships(model).map(({ form }) => form));
  const properties = [
    ...(forms.has('span') ? commonProperties('SpanStatement') : []),
    ...(forms.has('moment') ? commonProperties('MomentStatement') : []),
  ];
  return properties.filter(({ name }, index) => index === properties.findIndex((each) => each.name === name));
}

/**
 * The properties of a statement that may be of any dated relationship: the common ones, and what several relationships
 * have under one name. Where that name means different texts it is kept as text, where it means no text it is left out.
 */
export function propertiesOfDated(model: GraphModel): readonly Property[] {
  const common = commonOfDated(model);
  const own = datedRelationships(model).flatMap(({ type, properties }) =>
    properties
      .filter(({ name }) => common.every((other) => other.name !== name))
      .map((property) => ({ ...property, description: `Of ${type}: ${property.description}` })),
  );
  const named = [...groupBy(own, ({ name }) => name).values()];
  return [...common, ...named.flatMap((properties) => (properties.length > 1 ? together(properties) : []))];
}

function together(properties: readonly Property[]): readonly Property[] {
  const [first] = properties;
  if (!first || !properties.every(({ list }) => list === first.list)) return [];
  const isOneType = properties.every(({ type }) => type === first.type);
  if (!isOneType && !properties.every(isText)) return [];
  const description = properties.map((property) => property.description).join(' ');
  const type = isOneType ? first.type : 'String';
  return [{ ...first, type, description, nonNull: false, search: false, unique: false }];
}

/** Stored as text: texts, dates, values of enums and of scalars of the model. */
function isText({ type }: Property): boolean {
  return !['Int', 'Float', 'Boolean'].includes(type);
}
