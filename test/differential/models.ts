import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { loadModel } from '../../src/model/load-model.ts';

export interface TestModel {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
}

const folders = {
  domain: join(import.meta.dirname, '../../schema'),
  films: join(import.meta.dirname, '../models/films/schema'),
} as const;

/** A model folder of the repository with its API schema. */
export async function loadTestModel(name: keyof typeof folders): Promise<TestModel> {
  const model = await loadModel(folders[name]);
  return { model, schema: buildApiSchema(model) };
}
