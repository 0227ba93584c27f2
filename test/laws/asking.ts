import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
} from 'graphql';
import { expect } from 'vitest';

import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import type { Graph } from '../differential/graph/graph.ts';
import { loadGraph } from '../differential/graph/load-graph.ts';
import type { TestModel } from '../differential/models.ts';
import type { Json } from '../differential/operations/inputs.ts';
import { soon } from '../support/neo4j.ts';
import { parsingExecutor, type ParsingExecute } from '../support/parsing-executor.ts';

export type Field = GraphQLField<unknown, unknown>;

/** Larger than any list of the random graph, so that one page can hold all of it. */
export const wholeList = 5000;

/** Asks one database operations that have to be valid and to succeed. */
export class Asking {
  readonly #testModel: TestModel;
  readonly #execute: ParsingExecute;

  constructor(testModel: TestModel, database: Database) {
    this.#testModel = testModel;
    const limits = { pageMax: wholeList, maxHops: 20, maxNodes: 1e15 };
    this.#execute = parsingExecutor({ ...testModel, database, limits });
  }

  /** The answer as plain data. */
  async ask(text: string, variables: Readonly<Record<string, Json>> = {}): Promise<unknown> {
    const document = parse(text);
    expect(validate(this.#testModel.schema, document), text).toEqual([]);
    const { data, errors } = await this.#execute({ document, variables, explain: false, ...soon(60) });
    expect(errors, text).toBeUndefined();
    return data;
  }
}

/** The root lists that can be filtered and sorted; a search has an order of its own. */
export function rootLists({ schema }: TestModel): readonly Field[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList);
}

/** The relation fields of a kind or an interface. */
export function relationsOf({ schema }: TestModel, kind: string): readonly Field[] {
  const type = schema.getType(kind);
  const hasFields = isObjectType(type) || isInterfaceType(type);
  return hasFields ? Object.values(type.getFields()).filter(isList) : [];
}

/** The kind of node in a list, which may be an interface. */
export function kindIn({ name, type }: Field): string {
  const connection = getNamedType(type);
  const nodes = isObjectType(connection) && connection.getFields()['nodes'];
  if (!nodes) throw new Error(`${name} is no list of nodes.`);
  return getNamedType(nodes.type).name;
}

/** The kinds its nodes can be of. */
export function kindsIn({ schema }: TestModel, field: Field): readonly string[] {
  const type = schema.getType(kindIn(field));
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return [kindIn(field)];
}

export function argumentOf({ name, args }: Field, argument: string): GraphQLArgument {
  const found = args.find((each) => each.name === argument);
  if (!found) throw new Error(`${name} has no argument ${argument}.`);
  return found;
}

/** The input object that an argument takes, alone or in a list. */
export function argumentType(field: Field, argument: string): GraphQLInputObjectType {
  const type = getNamedType(argumentOf(field, argument).type);
  if (!isInputObjectType(type)) throw new Error(`${field.name}(${argument}: …) takes no input object.`);
  return type;
}

/** Puts another graph in place of the one in the database, whose indexes stay. */
export async function replaceGraph(database: Database, { model }: TestModel, graph: Graph): Promise<void> {
  await database.write((tx) => tx.run(cypherQuery(cypher`MATCH (n) DETACH DELETE n`)), soon(60));
  await loadGraph(database, model, graph);
}

/** The graph without what somebody made by hand and left without an id: its absence is an error wherever it is asked. */
export function withIds({ nodes, edges }: Graph): Graph {
  const kept = new Set(nodes.filter(({ properties }) => typeof properties['id'] === 'string'));
  return { nodes: [...kept], edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) };
}

function isList({ args = [] }: Field): boolean {
  return args.some(({ name }) => name === 'orderBy');
}
