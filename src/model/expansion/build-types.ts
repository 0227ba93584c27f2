import {
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLType,
  isInputType,
  isInterfaceType,
  isOutputType,
  specifiedScalarTypes,
} from 'graphql';
import { invariant, unreachable } from '../../util/invariant.ts';
import type { Definition, EnumDefinition, FieldsDefinition, Member } from './definition.ts';
import { objectScalar } from './object-scalar.ts';
import { scalarType } from './scalar-type.ts';

type Types = ReadonlyMap<string, GraphQLNamedType>;

/** Definitions → type objects by name; members are resolved when first looked at, so order does not matter. */
export function buildTypes(definitions: readonly Definition[]): Types {
  const types = new Map<string, GraphQLNamedType>(specifiedScalarTypes.map((type) => [type.name, type]));
  for (const definition of definitions) types.set(definition.name, typeOf(definition, types));
  return types;
}

function typeOf(definition: Definition, types: Types): GraphQLNamedType {
  switch (definition.kind) {
    case 'type':
      return new GraphQLObjectType(fieldsConfig(definition, types));
    case 'interface':
      return new GraphQLInterfaceType(fieldsConfig(definition, types));
    case 'input':
      return inputType(definition, types);
    case 'enum':
      return enumType(definition);
    case 'scalar':
      return definition.holds === 'objects' ? objectScalar(definition) : scalarType(definition);
    default:
      return unreachable(definition);
  }
}

function fieldsConfig({ name, description, members, interfaces = [] }: FieldsDefinition, types: Types) {
  return {
    name,
    description,
    interfaces: () => interfaces.map((each) => types.get(each)).filter((type) => isInterfaceType(type)),
    fields: () =>
      Object.fromEntries(
        members.map((member) => [
          member.name,
          {
            type: outputOf(member, types),
            description: member.description,
            args: argumentsOf(member.arguments ?? [], types),
          },
        ]),
      ),
  };
}

function argumentsOf(members: readonly Member[], types: Types): GraphQLFieldConfigArgumentMap {
  return Object.fromEntries(members.map((member) => [member.name, inputConfig(member, types)]));
}

function inputConfig(member: Member, types: Types) {
  const { description, fallback } = member;
  const type = wrapped(member.type, types);
  invariant(isInputType(type), `${member.name}: ${member.type} is an input`);
  return { type, description, ...(fallback === undefined ? {} : { defaultValue: fallback }) };
}

function outputOf(member: Member, types: Types) {
  const type = wrapped(member.type, types);
  invariant(isOutputType(type), `${member.name}: ${member.type} is an output`);
  return type;
}

function inputType({ name, description, members, oneOf = false }: FieldsDefinition, types: Types) {
  return new GraphQLInputObjectType({
    name,
    description,
    isOneOf: oneOf,
    fields: () => Object.fromEntries(members.map((member) => [member.name, inputConfig(member, types)])),
  });
}

function enumType({ name, description, values }: EnumDefinition): GraphQLEnumType {
  const config: GraphQLEnumValueConfigMap = {};
  for (const value of values) config[value.name] = { description: value.description };
  return new GraphQLEnumType({ name, description, values: config });
}

function wrapped(text: string, types: Types): GraphQLType {
  if (text.endsWith('!')) {
    const inner = wrapped(text.slice(0, -1), types);
    invariant(!(inner instanceof GraphQLNonNull), `one "!" is enough in ${text}`);
    return new GraphQLNonNull(inner);
  }
  if (text.startsWith('[')) return new GraphQLList(wrapped(text.slice(1, -1), types));
  const type = types.get(text);
  invariant(type, `the API schema defines ${text}`);
  return type;
}
