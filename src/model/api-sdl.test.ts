import { readFile } from 'node:fs/promises';
import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  buildASTSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  specifiedScalarTypes,
  validateSchema,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSdl } from './api-sdl.ts';
import { buildApiSchema } from './build-api-schema.ts';
import { loadModel } from './load-model.ts';

describe.each(['schema', 'test/models/films/schema'])('the API schema of %s', async (dir) => {
  const model = await loadModel(dir);
  const sdl = apiSdl(model);
  const schema = buildApiSchema(model);

  it('is valid', () => {
    expect(validateSchema(buildSchema(sdl))).toEqual([]);
  });

  it('is the same as text and as type objects', () => {
    const text = (each: GraphQLSchema) => printSchema(lexicographicSortSchema(each));
    expect(text(schema)).toBe(text(buildSchema(sdl)));
  });

  it('is described in every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('is the same text each time', async () => {
    expect(apiSdl(await loadModel(dir))).toBe(sdl);
  });
});

describe('schema.graphql', async () => {
  const sdl = apiSdl(await loadModel('schema'));

  it('is the API schema of schema/', async () => {
    expect(await readFile('schema.graphql', 'utf8')).toBe(sdl);
  });

  it('stays below 5,000 lines, descriptions and blank lines aside', () => {
    expect(linesOf(parse(sdl))).toBeLessThan(5000);
  });
});

it('finds what is not described', () => {
  const schema = buildSchema(
    'type Query { "A." a(x: Int): E } enum E { V } input I { "A." a: Int } interface J { "A." a: Int }',
  );
  expect(undescribed(schema)).toEqual(['Query', 'Query.a(x:)', 'E', 'E.V', 'I', 'J']);
});

function linesOf(document: DocumentNode): number {
  const bare = visit(document, { StringValue: (node, key) => (key === 'description' ? null : node) });
  return printSchema(buildASTSchema(bare))
    .split('\n')
    .filter((line) => line.trim()).length;
}

function undescribed(schema: GraphQLSchema): readonly string[] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !specifiedScalarTypes.some(({ name }) => name === type.name),
  );
  return own
    .flatMap((type) => [{ at: type.name, description: type.description }, ...membersOf(type)])
    .filter(({ description }) => !description?.trim())
    .map(({ at }) => at);
}

interface Described {
  readonly at: string;
  readonly description: string | null | undefined;
}

function membersOf(type: GraphQLNamedType): readonly Described[] {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      { at: `${type.name}.${name}`, description },
      ...args.map((each) => ({ at: `${type.name}.${name}(${each.name}:)`, description: each.description })),
    ]);
  const members = isInputObjectType(type)
    ? Object.values(type.getFields())
    : isEnumType(type)
      ? type.getValues()
      : [];
  return members.map(({ name, description }) => ({ at: `${type.name}.${name}`, description }));
}
