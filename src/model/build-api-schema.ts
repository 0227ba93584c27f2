import { GraphQLScalarType, type GraphQLSchema, buildSchema } from 'graphql';
import { apiSdl } from './api-sdl.ts';
import type { GraphModel } from './graph-model.ts';
import { scalarType } from './scalars.ts';

/** The API schema of a model, ready to validate operations and to coerce values; a test validates it once for all. */
export function buildApiSchema(model: GraphModel): GraphQLSchema {
  const schema = buildSchema(apiSdl(model), { assumeValid: true, noLocation: true });
  for (const scalar of Object.values(model.scalars)) {
    const type = schema.getType(scalar.name);
    if (type instanceof GraphQLScalarType) Object.assign(type, coercionOf(scalarType(scalar)));
  }
  return schema;
}

function coercionOf({ serialize, parseValue, parseLiteral }: GraphQLScalarType) {
  return { serialize, parseValue, parseLiteral };
}
