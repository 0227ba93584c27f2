import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { useProduct } from '../support/product.ts';
import { soon } from '../support/neo4j.ts';

const product = useProduct();

interface Hit {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
  readonly matched: {
    readonly name: string;
    readonly language: string | null;
    readonly kind: string | null;
  };
}

interface Found {
  readonly totalCount: number;
  readonly edges: readonly Hit[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const document = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount edges { cursor node { id name } matched { name language kind } } pageInfo { hasNextPage endCursor }
  }
}`;

async function search(text: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await product.ask(document, { text, ...more });
  expect(errors).toBeUndefined();
  // The document above says what is answered.
  return data?.['search'] as Found;
}

async function best(text: string): Promise<string | undefined> {
  return (await search(text)).edges[0]?.node.id;
}

describe('the names of the articles', () => {
  test.each([
    ['Omstillingsmotoren', 'programme:omstillingsmotoren', 'nb', 'OFFICIAL'],
    ['moteur de conversion', 'programme:omstillingsmotoren', 'fr', 'TRANSLATION'],
    ['Conversion Engine', 'programme:omstillingsmotoren', 'en', 'TRANSLATION'],
    ['LIAA', 'org:liaa', 'lv', 'ACRONYM'],
    ['Investment and Development Agency of Latvia', 'org:liaa', 'en', 'TRANSLATION'],
    ['Agence d’investissement et de développement de la Lettonie', 'org:liaa', 'fr', 'TRANSLATION'],
    ['Conseil national de l’industrie', 'org:cni', 'fr', 'OFFICIAL'],
    ['Conférence nationale de l’industrie', 'org:cni', 'fr', 'FORMER'],
  ])('%s is %s, by a name of its own', async (text, id, language, kind) => {
    const [hit] = (await search(text)).edges;
    expect(hit).toMatchObject({ node: { id }, matched: { name: text, language, kind } });
  });

  test.each([
    ['slaski', 'Śląski Klaster Lotniczy'],
    ['SLASKI  klaster', 'Śląski Klaster Lotniczy'],
    ['silesie', 'Silésie'],
    ['Silesian', 'Silesian Aviation Cluster'],
  ])('%s finds the Silesian aviation cluster', async (text, name) => {
    const { edges } = await search(text, { kinds: ['CLUSTER'] });
    expect(edges[0]?.node.id).toBe('cluster:silesian-aviation-cluster');
    expect(edges[0]?.matched.name).toContain(name);
  });

  test.each([
    "conseil national de l'industrie",
    "Conférence nationale de l'industrie",
    'CNI',
    'industrie nationale',
  ])('%s finds the one body of both names', async (text) => {
    const { edges } = await search(text, { kinds: ['PUBLIC_BODY'] });
    expect(edges[0]?.node.id).toBe('org:cni');
  });

  test.each(['Maeland', 'Mæland', 'MÆLAND', 'mael'])('%s finds the person', async (text) => {
    expect((await search(text, { kinds: ['PERSON'] })).edges.map(({ node }) => node.id)).toEqual([
      'person:monica-maeland',
    ]);
  });
});

test('every name of every node is found, the node by the whole name in front of those that only begin with it', async () => {
  const text = cypher`MATCH (n) WHERE n.id IS NOT NULL AND n.names IS NOT NULL RETURN n.id, n.names ORDER BY n.id LIMIT 400`;
  const { rows } = await product.neo4j.database.read([cypherQuery(text)], soon());
  const named = (rows[0] ?? []) as unknown as readonly [string, readonly string[]][];
  const pairs = named.flatMap(([id, names]) => names.map((name) => [id, name] as const));
  expect(pairs.length).toBeGreaterThan(20);
  for (const [id, name] of pairs.filter((_, index) => index % 7 === 0)) {
    const { edges } = await search(name.slice(0, 200), { first: 100 });
    expect(edges.map(({ node }) => node.id)).toContain(id);
  }
});

test('the whole name comes before its beginning, this before words in it, the shorter name first', async () => {
  const { edges } = await search('cluster', { first: 100 });
  const fits = edges.map(({ matched: { name } }) => {
    const words = name.toLowerCase();
    if (words === 'cluster') return 0;
    return words.startsWith('cluster') ? 1 : 2;
  });
  expect(fits).toEqual(fits.toSorted((a, b) => a - b));
  expect(new Set(fits).size).toBeGreaterThan(1);
});

test('words may be begun, in any order, with whatever between them; all of them must be there', async () => {
  expect(await best('klas lot sla')).toBe('cluster:silesian-aviation-cluster');
  expect(await best('klaster-lotniczy, (slaski)')).toBe('cluster:silesian-aviation-cluster');
  expect(await best('slaski klaster minalogic')).toBeUndefined();
});

test('a walk over the pages is the whole list, and asking again is the same', async () => {
  const whole = await search('in', { first: 100 });
  expect(whole.edges.length).toBeGreaterThan(20);
  expect(await search('in', { first: 100 })).toEqual(whole);
  for (const first of [1, 7]) {
    const walked: Hit[] = [];
    for (let after: string | null = null, more = true; more && walked.length < whole.edges.length;) {
      const page: Found = await search('in', { first, after });
      walked.push(...page.edges);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(walked.slice(0, whole.edges.length)).toEqual(whole.edges);
  }
  if (whole.totalCount <= 100) expect(whole.edges).toHaveLength(whole.totalCount);
});

test('a cursor keeps its place when nodes come and go, and is of one search alone', async () => {
  const [one, two, three] = (await search('in', { first: 3 })).edges;
  await product.neo4j.database.write(
    (tx) =>
      tx.run(
        cypherQuery(cypher`CREATE (:Firm {id: 'org:in', name: 'In', foldedNames: ['in'], run: 'test'})`),
      ),
    soon(),
  );
  const next = await search('in', { first: 2, after: one?.cursor });
  expect(next.edges.map(({ node }) => node.id)).toEqual([two?.node.id, three?.node.id]);
  expect((await search('in', { first: 1 })).edges[0]?.node.id).toBe('org:in');
  await product.neo4j.database.write(
    (tx) => tx.run(cypherQuery(cypher`MATCH (n:Firm {id: 'org:in'}) DELETE n`)),
    soon(),
  );
  const { errors } = await product.ask(document, { text: 'an', after: one?.cursor });
  expect(errors?.[0]?.extensions['code']).toBe('INVALID_CURSOR');
});

test('kinds are asked alone or together', async () => {
  const ids = async (kinds: readonly string[] | null) =>
    (await search('in', { first: 100, kinds })).edges.map(({ node }) => node.id);
  const regions = await ids(['REGION']);
  expect(regions.length).toBeGreaterThan(0);
  expect(regions.every((id) => id.startsWith('region:'))).toBe(true);
  const both = await ids(['REGION', 'PERSON']);
  expect([...both].sort()).toEqual([...regions, ...(await ids(['PERSON']))].sort());
});

test('under at, nodes are left out whose known lifetime does not contain the day', async () => {
  const { data, errors } = await product.ask(`{
    before: at(date: "2001-01-01") { search(text: "silesian aviation", kinds: [CLUSTER]) { totalCount nodes { id } } }
    after: at(date: "2020-01-01") { search(text: "silesian aviation", kinds: [CLUSTER]) { totalCount nodes { id } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    before: { search: { totalCount: 0, nodes: [] } },
    after: { search: { totalCount: 1, nodes: [{ id: 'cluster:silesian-aviation-cluster' }] } },
  });
});

test('what is found is asked on like any node, each kind its own', async () => {
  const { data, errors } = await product.ask(`{
    search(text: "omstillingsmotoren", first: 1) {
      __typename
      edges { __typename matched { __typename } node { __typename ... on Programme { managers { nodes { name } } } ... on Person { posts { totalCount } } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    search: {
      __typename: 'SearchConnection',
      edges: [
        {
          __typename: 'SearchEdge',
          matched: { __typename: 'MatchedName' },
          node: { __typename: 'Programme', managers: { nodes: [{ name: 'Innovation Norway' }] } },
        },
      ],
    },
  });
});

test('suggest gives the first of search, as one types', async () => {
  for (const text of ['s', 'sl', 'slas', 'slaski k']) {
    const { data, errors } = await product.ask(
      `query ($text: String!) { suggest(text: $text, first: 5) { node { id name } matched { name } } search(text: $text, first: 5) { edges { node { id name } matched { name } } } }`,
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data?.['suggest']).toEqual((data?.['search'] as Found).edges);
  }
});

describe('texts that are none', () => {
  test.each([
    ['', /neither a letter nor a digit/],
    [' \t\n ', /neither a letter nor a digit/],
    ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', /neither a letter nor a digit/],
    ['\ud800\udfff'.slice(0, 1), /neither a letter nor a digit/],
    ['x'.repeat(10_000), /has 10000 characters; give at most 200/],
  ])('%j is bad input, and its neighbours are answered', async (text, message) => {
    const { data, errors } = await product.ask(
      'query ($text: String!) { search(text: $text) { totalCount } suggest(text: $text) { node { id } } firms { totalCount } }',
      { text },
    );
    expect(data).toMatchObject({ search: null, suggest: null, firms: {} });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['search'], 'BAD_USER_INPUT'],
      [['suggest'], 'BAD_USER_INPUT'],
    ]);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('no kind at all, and too many rows', async () => {
    const { errors } = await product.ask(
      '{ a: search(text: "x", kinds: []) { totalCount } b: search(text: "x", first: 101) { totalCount } }',
    );
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([
      'BAD_USER_INPUT',
      'PAGE_SIZE_EXCEEDED',
    ]);
  });
});

describe('texts that would be something else', () => {
  const operators = [
    'AND',
    'OR',
    'NOT',
    'TO',
    '"',
    "'",
    '*',
    '?',
    '~2',
    '^9',
    ':',
    '\\',
    '/',
    '(',
    ')',
    '[',
    ']',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...operators,
          'foldedNames',
          'cluster',
          '{',
          '}',
          '+',
          '-',
          '&&',
          '||',
          '!',
          '\u0000',
        ),
        {
          maxLength: 12,
        },
      )
      .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between))),
  );

  test('never fail, and find only what has their words', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { data, errors } = await product.ask(document, { text, first: 3 });
        const codes = errors?.map(({ extensions }) => extensions['code']) ?? [];
        expect(codes).toEqual(data?.['search'] ? [] : ['BAD_USER_INPUT']);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test.each([
    ['silesian OR minalogic', 0],
    ['NOT silesian', 0],
    ['silesian AND aviation', 0],
    ['foldedNames:silesian', 0],
    ['sil*an', 0],
    ['silezian~', 0],
    ['"silesian aviation', 1],
    ['+silesian -aviation', 1],
    ['(silesian) || aviation', 1],
    ['silesian^5 aviation', 0],
  ])('%s', async (text, count) => {
    expect((await search(text, { kinds: ['CLUSTER'] })).totalCount).toBe(count);
  });
});
