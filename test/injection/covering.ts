import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { constant, type Json } from '../differential/operations/inputs.ts';

/** An operation and what it is asked with, given one text for every string in it. */
export interface Covering {
  readonly name: string;
  readonly ask: (text: string) => {
    readonly query: string;
    readonly variables: Readonly<Record<string, Json>>;
  };
}

/**
 * Operations that together use every argument of the API that takes a free text; some in the operation itself, some as
 * variables. Filters go so many relations deep.
 */
export function coveringOperations(schema: GraphQLSchema, depth: number): readonly Covering[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return [...roots.flatMap((root) => rootOperations(root, depth)), ...roots.flatMap(relationOperations)];
}

function rootOperations(field: GraphQLField<unknown, unknown>, depth: number): readonly Covering[] {
  const { name, args } = field;
  const type = (argument: string) => args.find((each) => each.name === argument)?.type;
  const where = getNamedType(type('where'));
  const by = getNamedType(type('by'));
  // What is searched is folded before it goes anywhere, and may have no word at all: `searchOperations`.
  if (type('text')) return [];
  if (isInputObjectType(where)) {
    return [
      {
        name: `${name}(where) in place`,
        ask: (text) => inPlace((given) => `{ ${name}(where: ${given}) { totalCount } }`, where, text),
      },
      {
        name: `${name}(where) as a variable`,
        ask: (text) => ({
          query: `query ($where: ${where.name}) { ${name}(where: $where) { nodes { __typename } } }`,
          variables: { where: fullWhere(where, text, depth) },
        }),
      },
    ];
  }
  if (isInputObjectType(by)) {
    const keys = Object.values(by.getFields()).filter((key) => isText(getNamedType(key.type)));
    return keys.map((key) => ({
      name: `${name}(by: {${key.name}})`,
      ask: (text) => ({
        query: `query ($by: ${by.name}!) { ${name}(by: $by) { __typename } }`,
        variables: { by: { [key.name]: text } },
      }),
    }));
  }
  const ids = args.filter((argument) => isText(getNamedType(argument.type)));
  return ids.map((argument) => ({
    name: `${name}(${argument.name})`,
    ask: (text) =>
      inPlace((given) => `{ ${name}(${argument.name}: ${given}) { __typename } }`, argument.type, text),
  }));
}

/** The search, each text behind a harmless word, so that there is one. */
export const searchOperations: readonly Covering[] = ['search', 'suggest'].map((name) => ({
  name: `${name}(text)`,
  ask: (text) => ({
    query: `query ($text: String!) { ${name}(text: $text) { ${name === 'search' ? 'nodes' : 'node'} { __typename } } }`,
    variables: { text: `harmless ${text}`.slice(0, 200) },
  }),
}));

/** Every relation of every kind that can be looked up by its id. */
function relationOperations(root: GraphQLField<unknown, unknown>): readonly Covering[] {
  const kind = getNamedType(root.type);
  if (!isObjectType(kind) || !root.args.some(({ name }) => name === 'by')) return [];
  return Object.values(kind.getFields()).flatMap((field) => {
    const where = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
    if (!isInputObjectType(where)) return [];
    const query = `query ($where: ${where.name}) { ${root.name}(by: {id: "x"}) { ${field.name}(where: $where) { totalCount } } }`;
    const ask = (text: string) => ({ query, variables: { where: fullWhere(where, text, 0) } });
    return [{ name: `${kind.name}.${field.name}(where)`, ask }];
  });
}

function inPlace(query: (given: string) => string, type: GraphQLInputType, text: string) {
  const value = isInputObjectType(type)
    ? fullWhere(type, text, 0)
    : isListType(getNullableType(type))
      ? [text]
      : text;
  return { query: query(constant(type, value)), variables: {} };
}

/** A filter that gives the text to every comparison that takes one. */
function fullWhere(type: GraphQLInputObjectType, text: string, depth: number): Json {
  const entries = Object.values(type.getFields()).flatMap(
    ({ name, type: wrapped }): readonly [string, Json][] => {
      const inner = getNamedType(wrapped);
      if (!isInputObjectType(inner) || isLogic(name)) return [];
      if (inner.name.endsWith('Relation'))
        return depth > 0 ? [[name, quantified(inner, text, depth - 1)]] : [];
      const value = isComparison(inner) ? compared(inner, text) : fullWhere(inner, text, depth);
      return Object.keys(value as object).length > 0 ? [[name, value]] : [];
    },
  );
  return Object.fromEntries(entries);
}

function quantified(type: GraphQLInputObjectType, text: string, depth: number): Json {
  const entries = Object.values(type.getFields()).map(({ name, type: where }): [string, Json] => {
    const inner = getNamedType(where);
    return [name, isInputObjectType(inner) ? fullWhere(inner, text, depth) : {}];
  });
  return Object.fromEntries(entries);
}

function compared(type: GraphQLInputObjectType, text: string): Json {
  const operators = Object.values(type.getFields()).filter((operator) => isText(getNamedType(operator.type)));
  return Object.fromEntries(
    operators.map((operator): [string, Json] => [operator.name, isListType(operator.type) ? [text] : text]),
  );
}

function isComparison(type: GraphQLInputObjectType): boolean {
  return Object.values(type.getFields()).every((field) => !isInputObjectType(getNamedType(field.type)));
}

function isLogic(name: string): boolean {
  return ['AND', 'OR', 'NOT'].includes(name);
}

/** Types of free text; other scalars refuse what they do not stand for. */
function isText(type: GraphQLNamedType): boolean {
  return type.name === 'String' || type.name === 'ID';
}
