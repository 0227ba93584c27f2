import { GraphQLError, GraphQLScalarType, type ValueNode, print, valueFromASTUntyped } from 'graphql';
import type { ScalarDefinition } from './definition.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A scalar that stands for an object of any fields, in JSON and in the text of an operation. */
export function objectScalar({ name, description }: ScalarDefinition): GraphQLScalarType<Fields, Fields> {
  const parse = (value: unknown, shown: string): Fields => {
    if (isObject(value)) return value;
    throw new GraphQLError(`${name} cannot be ${shown}: expected an object such as {name: "…"}.`);
  };
  return new GraphQLScalarType<Fields, Fields>({
    name,
    description,
    serialize: (value) => parse(value, 'this'),
    parseValue: (value) => parse(value, JSON.stringify(value)),
    parseLiteral: (node: ValueNode, variables) => parse(valueFromASTUntyped(node, variables), print(node)),
  });
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
