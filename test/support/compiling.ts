import { join } from 'node:path';
import { parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { expect } from 'vitest';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { loadModel } from '../../src/model/load-model.ts';
import { compile, type Compilation } from '../../src/query/compile.ts';
import type { Root } from '../../src/query/selection/selection.ts';

/** Compiles operations over the films model, on 2026-01-02. */
export class FilmsCompiler {
  readonly #model: GraphModel;
  readonly #schema: GraphQLSchema;

  static async load(): Promise<FilmsCompiler> {
    return new FilmsCompiler(await loadModel(join(import.meta.dirname, '../models/films/schema')));
  }

  private constructor(model: GraphModel) {
    this.#model = model;
    this.#schema = buildApiSchema(model);
  }

  compiled(text: string, variables: Record<string, unknown> = {}): Compilation {
    const document = parse(text);
    expect(validate(this.#schema, document)).toEqual([]);
    const operation = document.definitions[0] as OperationDefinitionNode;
    return compile({
      document,
      operation,
      variables,
      schema: this.#schema,
      model: this.#model,
      pageMax: 100,
      today: '2026-01-02',
    });
  }

  texts(text: string, variables?: Record<string, unknown>): readonly string[] {
    return this.compiled(text, variables).queries.map((query) => query.text);
  }

  refusal(text: string, variables?: Record<string, unknown>) {
    const root = this.compiled(text, variables).selection.roots[0] as Extract<Root, { kind: 'refused' }>;
    expect(root.kind).toBe('refused');
    return root.problem;
  }
}
