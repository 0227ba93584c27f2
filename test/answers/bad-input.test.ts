import { describe, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';

const product = useProduct();

describe('bad input gets a code, a path and a word on what would be right', () => {
  test.each([
    [
      'an unknown field',
      '{ clusters { nodes { nome } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Did you mean "name"/,
    ],
    [
      'an unknown enum value',
      '{ clusters(orderBy: [{name: UP}]) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /UP/,
    ],
    ['broken syntax', '{ clusters { ', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'a day that is none',
      '{ at(date: "2013-02-30") { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
      /2013-02-30/,
    ],
    [
      'a malformed EDTF date',
      '{ clusters(where: {startDate: {lt: "soon"}}) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /soon/,
    ],
    ['an id of another kind', '{ cluster(by: {id: "region:LU"}) { name } }', 'BAD_USER_INPUT', /region\(by/],
    ['a negative page', '{ clusters(first: -5) { totalCount } }', 'BAD_USER_INPUT', /0 to 100/],
    ['a page too large', '{ clusters(first: 1000) { totalCount } }', 'PAGE_SIZE_EXCEEDED', /at most 100/],
    ['a broken cursor', '{ clusters(after: "x") { totalCount } }', 'INVALID_CURSOR', /not a cursor/],
    [
      'null in a filter',
      '{ clusters(where: {name: {eq: null}}) { totalCount } }',
      'BAD_USER_INPUT',
      /isNull/,
    ],
  ])('%s', async (_, query, code, message) => {
    const { errors } = await product.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(message) as string,
      extensions: { code },
    });
  });

  test('a malformed date in a variable', async () => {
    const { errors, data } = await product.ask('query ($d: Date) { at(date: $d) { __typename } }', {
      d: 'yesterday',
    });
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('yesterday');
  });

  test('a cursor of another order', async () => {
    const page = await product.ask('{ clusters(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (page.data as { clusters: { pageInfo: { endCursor: string } } }).clusters.pageInfo;
    const { errors } = await product.ask(
      'query ($after: String) { clusters(after: $after, orderBy: [{name: ASC}]) { totalCount } }',
      { after: endCursor },
    );
    expect(errors?.[0]).toMatchObject({ path: ['clusters'], extensions: { code: 'INVALID_CURSOR' } });
  });

  test('a cursor of another filter, kind or day, and a forged one, on either side', async () => {
    const page = await product.ask('{ clusters(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (page.data as { clusters: { pageInfo: { endCursor: string } } }).clusters.pageInfo;
    const [binding] = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as [string];
    const forged = Buffer.from(JSON.stringify([binding, 7])).toString('base64url');
    const refused: readonly (readonly [string, string])[] = [
      ['clusters(SIDE: $c, where: {name: {contains: "a"}}) { totalCount }', endCursor],
      ['regions(SIDE: $c) { totalCount }', endCursor],
      ['at(date: "2013-10-03") { clusters(SIDE: $c) { totalCount } }', endCursor],
      ['clusters(SIDE: $c) { totalCount }', forged],
    ];
    for (const side of ['after', 'before']) {
      for (const [field, cursor] of refused) {
        const query = `query ($c: String) { ${field.replace('SIDE', side)} }`;
        const { errors } = await product.ask(query, { c: cursor });
        expect(errors?.[0], query).toMatchObject({ extensions: { code: 'INVALID_CURSOR' } });
      }
    }
    const own = await product.ask(
      'query ($c: String) { clusters(last: 5, before: $c) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }',
      { c: endCursor },
    );
    expect(own).toMatchObject({
      data: { clusters: { nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false } } },
    });
  });

  test('conditions that contradict each other give nothing and are no error', async () => {
    const { data, errors } = await product.ask(`{ clusters(where: {
      id: {eq: "a", startsWith: "b"}, members: {count: {gt: 5, lt: 2}, some: {}, none: {}}
    }) { totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ clusters: { totalCount: 0 } });
  });

  test('more nodes or hops than the limits, before the database sees anything', async () => {
    const pages =
      '{ regions(first: 100) { nodes { parts(first: 100) { nodes { ... on Region { parts(first: 100) { nodes { __typename } } } } } } } }';
    const refused = await product.ask(pages);
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/smaller pages \(regions 100 → 46, parts 100 → 46\)/) as string,
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: 1_010_100, limit: 100_000 },
    });
    const answered = await product.ask(String(refused.errors?.[0]?.extensions['smaller']));
    expect(answered.errors).toBeUndefined();
    expect(answered.extensions).toMatchObject({
      cost: { nodes: 99_498, hops: 2, limits: { nodes: 100_000 } },
    });
    const hops = (depth: number): string =>
      depth === 0 ? 'id' : `id partOf(first: 1) { nodes { ... on Region { ${hops(depth - 1)} } } }`;
    const far = await product.ask(`{ regions(first: 1) { nodes { ${hops(7)} } } }`);
    expect(far.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', hops: 7, limit: 6 });
    expect(far.extensions).toMatchObject({ cost: { hops: 7 } });
    const nearer = await product.ask(String(far.errors?.[0]?.extensions['smaller']));
    expect(nearer.errors).toBeUndefined();
    expect(nearer.extensions).toMatchObject({ cost: { hops: 6 } });
  });
});

test('a filter that walks or nests without end is refused before the database sees it', async () => {
  const walk = (hops: number): string =>
    hops === 0 ? '{}' : `{partOf: {some: {node: {parts: {some: {node: ${walk(hops - 1)}}}}}}}`;
  expect(
    (await product.ask(`{ regions(where: ${walk(4)}) { totalCount } }`)).errors?.[0]?.extensions['code'],
  ).toBe('QUERY_TOO_COMPLEX');
  const where = `${'{"NOT":'.repeat(5000)}{}${'}'.repeat(5000)}`;
  const response = await fetch(new URL('/graphql', product.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query": "query ($w: RegionFilter) { regions(where: $w) { totalCount } }", "variables": {"w": ${where}}}`,
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
});

test('an operation of a kind there is none of is the fault of the request', async () => {
  const response = await fetch(new URL('/graphql', product.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { x }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('sources that are no list, written by hand, are none', async () => {
  const { database } = product.neo4j;
  const stray = cypher`MATCH (c:Cluster {id: 'cluster:lu-ict'}) CREATE (:Firm {id: 'org:stray', name: 'Stray'})-[:MEMBER_OF {id: 'stray', confidence: 'STATED', sources: 'source:x', quotes: 'q'}]->(c)-[:PART_OF]->(c)`;
  await database.write((tx) => tx.run(cypherQuery(stray)), soon());
  const { data, errors } = await product.ask(
    '{ cluster(by: {id: "cluster:lu-ict"}) { members { edges { id sources { quote } } } partOf { nodes { ... on Node { id } } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    cluster: {
      members: { edges: [{ id: 'stray', sources: [] }] },
      partOf: { nodes: [{ id: 'programme:luxembourg-cluster-initiative' }] },
    },
  });
  const mend = cypher`MATCH (f:Firm {id: 'org:stray'}) DETACH DELETE f WITH 1 AS one MATCH (c:Cluster {id: 'cluster:lu-ict'})-[r:PART_OF]->(c) DELETE r`;
  await database.write((tx) => tx.run(cypherQuery(mend)), soon());
});

test('a node without a name, made in Neo4j Browser, is an error at its place and nothing else', async () => {
  const { database } = product.neo4j;
  await database.write(
    (tx) => tx.run(cypherQuery(cypher`CREATE (:Cluster {id: 'cluster:nameless'})`)),
    soon(),
  );
  const { data, errors } = await product.ask(
    '{ nameless: cluster(by: {id: "cluster:nameless"}) { id name } known: cluster(by: {id: "cluster:lu-ict"}) { name } }',
  );
  expect(data).toMatchObject({ nameless: null, known: { name: 'Luxembourg ICT Cluster' } });
  expect(errors).toMatchObject([{ path: ['nameless', 'name'], extensions: { code: 'INCOMPLETE_DATA' } }]);
  expect(errors?.[0]?.message).toContain('cluster:nameless');
  await database.write(
    (tx) => tx.run(cypherQuery(cypher`MATCH (n:Cluster {id: 'cluster:nameless'}) DELETE n`)),
    soon(),
  );
});

test('explain shows selection, plan and Cypher with its parameters', async () => {
  const { extensions } = await product.ask(
    '{ clusters(where: {name: {contains: "needle"}}) { nodes { name } } }',
    {},
    { extensions: { explain: true } },
  );
  const { explain } = extensions as {
    explain: { selection: object; plan: object; cypher: { text: string; parameters: object }[] };
  };
  expect(explain.selection).toMatchObject({ roots: [{ kind: 'list' }] });
  expect(explain.plan).toMatchObject({ statements: [{ kind: 'list' }] });
  expect(explain.cypher[0]?.text).toContain('MATCH (n0:Cluster)');
  expect(explain.cypher[0]?.text).not.toContain('needle');
  expect(Object.values(explain.cypher[0]?.parameters ?? {})).toContain('needle');
});
