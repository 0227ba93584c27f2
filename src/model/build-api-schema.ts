import { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { invariant } from '../util/invariant.ts';
import { buildTypes } from './expansion/build-types.ts';
import { expand } from './expansion/expand.ts';
import type { GraphModel } from './graph-model.ts';

/** The API schema of a model, ready to validate operations and to coerce values; equal to `apiSdl` of the same model. */
export function buildApiSchema(model: GraphModel): GraphQLSchema {
  const types = buildTypes(expand(model));
  const query = types.get('Query');
  invariant(query instanceof GraphQLObjectType, 'the expansion has a root type');
  const mutation = types.get('Mutation');
  return new GraphQLSchema({
    query,
    ...(mutation instanceof GraphQLObjectType && { mutation }),
    types: [...types.values()],
    assumeValid: true,
  });
}
