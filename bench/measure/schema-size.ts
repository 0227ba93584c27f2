import { performance } from 'node:perf_hooks';
import { buildASTSchema, parse, printSchema, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/model/build-api-schema.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { rivalSchema } from '../contenders/rival.ts';
import { pageLimits } from '../shapes/page-limits.ts';
import { percentile } from './statistics.ts';

/** The API schema of one model: lines of its SDL without descriptions and blank lines, and milliseconds until it is there. */
export interface SchemaSize {
  readonly contender: string;
  readonly kinds: number;
  readonly lines: number;
  readonly ready: number;
}

const tries = 3;
/** Milliseconds from which on one try says enough. */
const slow = 5000;

/** Both schemas of one model, made in turn. */
export async function schemaSizes(model: GraphModel): Promise<readonly SchemaSize[]> {
  const ground = {
    model,
    target: { uri: '', user: '', password: '', database: '' },
    limits: pageLimits.raised,
  };
  const makers: readonly (readonly [string, () => Promise<GraphQLSchema> | GraphQLSchema])[] = [
    ['Grappe', () => buildApiSchema(model)],
    ['@neo4j/graphql', () => rivalSchema({ ...ground, schema: buildApiSchema(model) })],
  ];
  const times = new Map<string, number[]>();
  const lines = new Map<string, number>();
  for (let tried = 0; tried < tries; tried += 1) {
    for (const [contender, make] of makers) {
      if ((times.get(contender)?.[0] ?? 0) > slow) continue;
      const begun = performance.now();
      const schema = await make();
      times.set(contender, [...(times.get(contender) ?? []), performance.now() - begun]);
      if (tried === 0) lines.set(contender, linesOf(schema));
    }
  }
  return makers.map(([contender]) => ({
    contender,
    kinds: Object.keys(model.kinds).length,
    lines: lines.get(contender) ?? 0,
    ready: percentile(times.get(contender) ?? [], 0.5),
  }));
}

/** Lines of a schema as SDL, descriptions and blank lines aside. */
function linesOf(schema: GraphQLSchema): number {
  const document = parse(printSchema(schema));
  // An argument with a description takes a line of its own, so they go before the schema is printed.
  const bare: DocumentNode = visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return printSchema(buildASTSchema(bare, { assumeValidSDL: true }))
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}
