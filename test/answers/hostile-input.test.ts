import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { ofOperations } from '../support/of-operations.ts';
import { useProduct, type Reply } from '../support/product.ts';

const product = useProduct();

/** Counts what reaches the database, and lets it through. */
let reads: MockInstance;
beforeEach(() => {
  vi.restoreAllMocks();
  reads = vi.spyOn(product.neo4j.database, 'read');
});

const repeated = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** What was asked for operations; what the API counts now and then of its own accord is no work of theirs. */
function operationsRead(): readonly CypherQuery[] {
  const queries = reads.mock.calls.flatMap(([asked]) => ofOperations(asked as readonly CypherQuery[]));
  return queries.filter(({ text }) => /^(MATCH \(n0|UNWIND )/.test(text));
}

/** Each fragment spreads the next one twice: 2^depth fields for whoever does not merge. */
const bomb = (depth: number) =>
  `{ clusters { nodes { ...F0 } } } ${repeated(depth, (at) => `fragment F${at} on Cluster { id ...F${at + 1} ...F${at + 1} }`)} fragment F${depth} on Cluster { name }`;

/** Every kind has the relation, so each level asks it of all kinds. */
const claims = (depth: number): string =>
  depth === 0 ? 'id' : `id claims(first: 2) { nodes { ${claims(depth - 1)} } }`;

const inFragments = (depth: number) =>
  `{ regions(first: 1) { nodes { ...F0 } } } ${repeated(depth, (at) => `fragment F${at} on Region { parts(first: 1) { nodes { ... on Region { ...F${at + 1} } } } }`)} fragment F${depth} on Region { id }`;

describe('what asks too much is refused at once, without the database', () => {
  test.each([
    [
      '10,000 aliases',
      `{ ${repeated(10_000, (at) => `a${at}: __typename`)} }`,
      /QUERY_TOO_COMPLEX|BAD_REQUEST/,
    ],
    [
      'aliases of one list',
      `{ ${repeated(100, (at) => `a${at}: clusters { totalCount }`)} }`,
      /QUERY_TOO_COMPLEX/,
    ],
    [
      'a page of a page of a page',
      '{ clusters(first: 100) { nodes { members(first: 100) { nodes { ... on Firm { memberOf(first: 100) { nodes { id } } } } } } } }',
      /QUERY_TOO_COMPLEX/,
    ],
    [
      'the same field a thousand times',
      `{ clusters(first: 1) { nodes { ${'name '.repeat(1000)} } } }`,
      /QUERY_TOO_COMPLEX/,
    ],
    ['fragments in fragments', inFragments(12), /QUERY_TOO_COMPLEX/],
    [
      'a fragment that spreads itself',
      '{ clusters { nodes { ...F } } } fragment F on Cluster { ...F }',
      /GRAPHQL_VALIDATION_FAILED/,
    ],
  ])('%s', async (_what, query, code) => {
    const begun = performance.now();
    const { errors } = await ask(query);
    expect(codesOf({ errors })).toMatch(code);
    expect(operationsRead()).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('what looks large and is small is answered', () => {
  test.each([
    ['a bomb of fragments', bomb(30)],
    [
      'what every kind has, two relations deep',
      `{ nodes(ids: ["cluster:lu-ict", "region:LU"]) { ${claims(2)} } }`,
    ],
  ])('%s', async (_what, query) => {
    const { errors } = await ask(query);
    expect(codesOf({ errors })).toBe('');
    expect(operationsRead()).toHaveLength(1);
  });
});

describe('variables of the wrong shape or size', () => {
  const first = 'query ($n: Int) { clusters(first: $n) { totalCount } }';
  const latitude = 'query ($x: Float) { regions(where: {lat: {gt: $x}}) { totalCount } }';
  const day = 'query ($d: Date) { at(date: $d) { clusters { totalCount } } }';
  const where = 'query ($w: ClusterFilter) { clusters(where: $w) { totalCount } }';
  test.each([
    [first, '{"n": 1e999}'],
    [first, '{"n": 9007199254740993}'],
    [first, '{"n": 1.5}'],
    [first, '{"n": "5"}'],
    [first, '{"n": [5]}'],
    [first, '{"n": "NaN"}'],
    [latitude, '{"x": 1e999}'],
    [latitude, '{"x": "Infinity"}'],
    [day, '{"d": "2013-02-30"}'],
    [day, '{"d": "10000-01-01"}'],
    [day, '{"d": 20130203}'],
    [day, '{"d": {"year": 2013}}'],
    [where, '{"w": [1, 2]}'],
    [where, '{"w": {"name": "x"}}'],
    [where, '{"w": {"__proto__": {"name": {"eq": "x"}}}}'],
    [where, '{"w": {"AND": {"AND": 5}}}'],
  ])('%s with %s', async (query, variables) => {
    expect(codesOf(await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`))).toBe(
      'BAD_USER_INPUT',
    );
    expect(operationsRead()).toEqual([]);
  });

  test.each([
    [latitude, '{"x": -0.0}'],
    [latitude, '{"x": 1e308}'],
    [latitude, '{"x": 9007199254740993}'],
    [first, '{"n": -0}'],
    [day, '{"d": "0001-01-01"}'],
    [day, '{"d": "9999-12-31"}'],
    [where, '{"w": {"AND": [{"name": {"eq": "x"}}, {"NOT": {"name": {"eq": "x"}}}]}}'],
    [where, '{"w": {"OR": []}}'],
  ])('%s with %s is odd, and answered', async (query, variables) => {
    const { errors, data } = await send(`{"query": ${JSON.stringify(query)}, "variables": ${variables}}`);
    expect(codesOf({ errors })).toBe('');
    expect(data).toBeTruthy();
  });
});

describe('a client that does not go on', () => {
  test('sends half a body, or reads nothing: the database is not asked for the first, and both leave others alone', async () => {
    const port = Number(new URL(product.url).port);
    const half = connect(port, '127.0.0.1');
    half.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"query": "{ clus',
    );
    await delay(300);
    expect(operationsRead()).toEqual([]);
    const body = JSON.stringify({ query: '{ clusters(first: 100) { nodes { id name description } } }' });
    const deaf = connect(port, '127.0.0.1').pause();
    deaf.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    expect((await ask('{ clusters { totalCount } }')).errors).toBeUndefined();
    half.destroy();
    deaf.destroy();
    expect((await ask('{ clusters { totalCount } }')).errors).toBeUndefined();
  });
});

function ask(query: string): Promise<Reply> {
  return send(JSON.stringify({ query }));
}

async function send(body: string): Promise<Reply> {
  const response = await fetch(new URL('/graphql', product.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()) as Reply;
}

function codesOf({ errors = [] }: { readonly errors?: Reply['errors'] | undefined }): string {
  return [...new Set(errors.map(({ extensions }) => String(extensions['code'])))].join(' ');
}
