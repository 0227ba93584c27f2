import { getNamedType, isEnumType, isInputObjectType, parse, validate, type GraphQLField } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../src/cypher/fragment.ts';
import { randomDay } from './differential/graph/dates.ts';
import { Filters } from './differential/operations/filters.ts';
import type { Graph } from './differential/graph/graph.ts';
import { loadTestModel, type TestModel } from './differential/models.ts';
import type { Json } from './differential/operations/inputs.ts';
import { Pools } from './differential/operations/pools.ts';
import { nodesOf } from './differential/operations/selections.ts';
import { Random } from './differential/random.ts';
import { prepareGraph } from './differential/trial.ts';
import { soon, useNeo4j } from './support/neo4j.ts';
import { ofOperations } from './support/of-operations.ts';
import { parsingExecutor, type ParsingExecute } from './support/parsing-executor.ts';

const seed = Number(process.env['GRAPPE_TEST_SEED'] ?? 20_131_003);
const neo4j = useNeo4j();
/** Larger than any list, so that one page can hold all of it. */
const limits = { pageMax: 5000, maxHops: 6, maxNodes: 1e9 } as const;

let testModel: TestModel;
let graph: Graph;
let execute: ParsingExecute;
let statements = 0;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  graph = await prepareGraph(neo4j.database, testModel, seed);
  // A node without an id, made by hand, is an error wherever its id is asked: here pages are compared by ids.
  await neo4j.database.write(
    (tx) => tx.run(cypherQuery(cypher`MATCH (n) WHERE n.id IS NULL DETACH DELETE n`)),
    soon(),
  );
  execute = parsingExecutor({
    ...testModel,
    limits,
    database: {
      losses: 0,
      read: (queries, options) => {
        statements += ofOperations(queries).length;
        return neo4j.database.read(queries, options);
      },
    },
  });
});

interface Edge {
  readonly cursor: string;
  readonly id?: string;
  readonly node: { readonly id: string };
}

interface Page {
  readonly totalCount: number;
  readonly nodeCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list of the API: its field and, in a relation, the node around which it lies. */
interface List {
  readonly field: GraphQLField<unknown, unknown>;
  readonly around: string | null;
  /** Whether it is asked as of a day. */
  readonly dated: boolean;
  /** Of those lists that can be walked in several. */
  readonly direction?: string | null;
}

function lists(): readonly List[] {
  const { schema } = testModel;
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList);
  const named = graph.nodes.filter(({ properties }) => typeof properties['id'] === 'string');
  const hubs = named.slice(0, 5).flatMap(({ kind, properties }) => {
    const type = schema.getType(kind);
    const fields = type && 'getFields' in type ? Object.values(type.getFields()) : [];
    // Of an object type, so outputs.
    const relations = (fields as GraphQLField<unknown, unknown>[]).filter(isList);
    const around = String(properties['id']);
    return relations.flatMap((field) =>
      directionsOf(field).map((direction) => ({ field, around, dated: false, direction })),
    );
  });
  // There are few, so each is walked in two orders.
  return [...[...roots, ...roots].map((field) => ({ field, around: null, dated: false })), ...hubs];
}

/** Those in which a list can be walked; null where it has but one. */
function directionsOf({ args }: GraphQLField<unknown, unknown>): readonly (string | null)[] {
  const type = getNamedType(args.find(({ name }) => name === 'direction')?.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [null];
}

/** What can be filtered; a search has an order of its own and goes forward only. */
function isList({ args = [] }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'where');
}

function queryOf({ field, around, dated }: List): string {
  const names = field.args.map(({ name }) => name);
  const types = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const edge = around === null ? '' : 'id';
  const list = `list: ${field.name}(${names.map((name) => `${name}: $${name}`).join(', ')}) {
    totalCount nodeCount edges { cursor ${edge} node { ... on Node { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const kind = graph.nodes.find(({ properties }) => properties['id'] === around)?.kind;
  const whole = around === null ? list : `node(id: "${around}") { ... on ${kind} { ${list} } }`;
  return dated
    ? `query (${types.join(', ')}, $day: Date) { at(date: $day) { ${whole} } }`
    : `query (${types.join(', ')}) { ${whole} }`;
}

async function ask(list: List, variables: Readonly<Record<string, Json>>): Promise<Page> {
  const document = parse(queryOf(list));
  expect(validate(testModel.schema, document)).toEqual([]);
  const before = statements;
  const { data, errors } = await execute({ document, variables, explain: false, ...soon() });
  expect(errors).toBeUndefined();
  // The list with its count, or the look-up with everything below it: whatever comes back.
  expect(statements - before).toBe(1);
  const root = (list.dated ? data?.['at'] : data) as Readonly<Record<string, unknown>> | null;
  const holder = (list.around === null ? root : root?.['node']) as { readonly list: Page };
  return holder.list;
}

type Given = Readonly<Record<string, Json>>;

async function walk(list: List, given: Given, first: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await ask(list, { ...given, first, after });
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

/** The pages from the last to the first, in the order of the list. */
async function walkBack(list: List, given: Given, last: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let before: string | null = null;
  do {
    const page: Page = await ask(list, { ...given, last, before });
    pages.unshift(page);
    before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  } while (before !== null);
  return pages;
}

/** Pages that follow one another are the whole list, and each says where it lies. */
function expectWhole(pages: readonly Page[], whole: Page): void {
  expect(pages.flatMap(({ edges }) => edges)).toEqual(whole.edges);
  for (const [index, page] of pages.entries()) {
    const { totalCount, nodeCount, edges, pageInfo } = page;
    expect([totalCount, nodeCount]).toEqual([whole.totalCount, whole.nodeCount]);
    expect(pageInfo).toEqual({
      hasNextPage: index < pages.length - 1,
      hasPreviousPage: index > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
  }
}

/** What the orders of the walks have in them, to be sure that it was tried. */
function traitsOf(orderBy: Json, { edges }: Page): readonly string[] {
  const text = JSON.stringify(orderBy);
  const places = edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString());
  const traits = {
    DESC: text.includes('DESC'),
    dates: /startDate|endDate|"date"/.test(text),
    counts: text.includes('count'),
    nulls: places.some((place) => place.includes('null')) && places.some((place) => !place.includes('null')),
  };
  return Object.entries(traits).flatMap(([name, has]) => (has && edges.length > 1 ? [name] : []));
}

test('the pages of any list in any order are the whole list, once', async () => {
  const random = new Random(seed);
  const filters = new Filters({ shape: random, values: random }, new Pools(testModel.model, graph));
  const inputOf = ({ field }: List, name: string) => {
    const type = getNamedType(field.args.find((each) => each.name === name)?.type);
    if (!isInputObjectType(type)) throw new Error(`${field.name} has no ${name}.`);
    return type;
  };
  let longest = 0;
  const tried = new Set<string>();
  for (const each of lists()) {
    const list = { ...each, dated: random.chance(0.5) };
    const isOrdered = list.field.args.some(({ name }) => name === 'orderBy');
    const given = {
      where: random.chance(0.4) ? filters.where(inputOf(list, 'where'), 1) : {},
      orderBy: isOrdered
        ? filters.orderBy(inputOf(list, 'orderBy'), nodesOf(testModel.schema, list.field.type))
        : [],
      ...(list.direction && { direction: list.direction }),
      ...(list.dated && { day: randomDay(random) }),
    };
    const whole = await ask(list, { ...given, first: limits.pageMax, after: null });
    const size = Math.ceil(whole.edges.length / random.int(3, 9)) || 1;
    expectWhole(await walk(list, given, size), whole);
    expectWhole(await walkBack(list, given, size), whole);

    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.nodeCount).toBe(new Set(whole.edges.map(({ node }) => node.id)).size);
    for (const trait of traitsOf(given.orderBy, whole))
      tried.add(`${list.around ? 'relation' : 'root'} ${trait}`);
    longest = Math.max(longest, whole.edges.length);
    if (list.direction && whole.edges.length > 1) {
      tried.add(`${list.direction} of several relationships`);
      expect(whole.edges.map(({ id }) => id)).toEqual(whole.edges.map(({ id }) => id).sort());
    }
  }
  expect(longest).toBeGreaterThan(50);
  expect([...tried].sort()).toEqual([
    ...['BOTH', 'IN', 'OUT'].map((direction) => `${direction} of several relationships`),
    ...['DESC', 'counts', 'dates', 'nulls'].map((trait) => `relation ${trait}`),
    ...['DESC', 'counts', 'dates', 'nulls'].map((trait) => `root ${trait}`),
  ]);
}, 240_000);
