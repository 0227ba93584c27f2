import { DirectiveLocation, type FieldDefinitionNode, Kind, type TypeNode, print } from 'graphql';
import { suggestion } from '../util/nearest.ts';
import type { Complain } from './complain.ts';
import { type Property, certainEndDay } from './graph-model.ts';
import { checkCase } from './naming.ts';
import { readDirectives } from './read-directives.ts';

/** Names that fields and columns of the engine have, on nodes and on statements. */
const reserved: Readonly<Record<'base' | 'node' | 'statement', readonly string[]>> = {
  base: [],
  node: ['kind', 'relations', 'run', 'startDay', 'endDay'],
  statement: [
    'cursor',
    'type',
    'direction',
    'node',
    'certain',
    'sources',
    'quotes',
    'run',
    'startDay',
    'endDay',
    certainEndDay,
  ],
};

/** The properties declared by one type; `types` are the names a property may have as its type. */
export function readProperties(
  fields: readonly FieldDefinitionNode[],
  bearer: keyof typeof reserved,
  types: readonly string[],
  complain: Complain,
): readonly Property[] {
  const seen = new Set<string>();
  return fields.flatMap((field) => {
    const name = field.name.value;
    if (seen.has(name)) complain(field.name, `The property "${name}" is declared twice.`);
    if (reserved[bearer].some((word) => word === name))
      complain(field.name, `"${name}" is a name of the engine.`, 'Choose another one.');
    checkCase(field.name, 'camelCase', complain);
    if (!field.description?.value.trim())
      complain(field.name, `The property "${name}" has no description.`, 'Write one in quotes above it.');
    const [argument] = field.arguments ?? [];
    if (argument) complain(argument, 'A property has no arguments.');
    const first = !seen.has(name);
    seen.add(name);
    const property = readProperty(field, types, complain);
    return property && first ? [property] : [];
  });
}

/** Properties in order, a later one of the same name standing where the earlier one stood. */
export function merged(...groups: readonly (readonly Property[])[]): readonly Property[] {
  return [...new Map(groups.flat().map((property) => [property.name, property])).values()];
}

function readProperty(
  field: FieldDefinitionNode,
  types: readonly string[],
  complain: Complain,
): Property | undefined {
  const shape = shapeOf(field.type, complain);
  const names = readDirectives(field, DirectiveLocation.FIELD_DEFINITION, complain).map(({ name }) => name);
  if (!shape) return undefined;
  if (!types.includes(shape.type)) {
    complain(
      field.type,
      `"${shape.type}" is neither a scalar nor an enum.`,
      suggestion(shape.type, types) || 'What leads to other nodes is a relationship.',
    );
    return undefined;
  }
  const property = {
    name: field.name.value,
    description: field.description?.value.trim() ?? '',
    ...shape,
    search: names.includes('search'),
    unique: names.includes('unique'),
  };
  if (property.search && property.type !== 'String')
    complain(field.type, '@search is for properties of type String or [String!].');
  if (property.unique && (property.list || ['Boolean', 'Float', 'EDTF'].includes(property.type)))
    complain(field.type, `@unique is not for a property of type ${print(field.type)}.`);
  return property;
}

function shapeOf(
  type: TypeNode,
  complain: Complain,
): Pick<Property, 'type' | 'list' | 'nonNull'> | undefined {
  const nonNull = type.kind === Kind.NON_NULL_TYPE;
  const inner = nonNull ? type.type : type;
  if (inner.kind === Kind.NAMED_TYPE) return { type: inner.name.value, list: false, nonNull };
  if (inner.type.kind === Kind.NON_NULL_TYPE && inner.type.type.kind === Kind.NAMED_TYPE)
    return { type: inner.type.type.name.value, list: true, nonNull };
  complain(
    type,
    `A list property is written [T!], not ${print(type)}.`,
    'Lists in the graph hold no nulls and no lists.',
  );
  return undefined;
}
