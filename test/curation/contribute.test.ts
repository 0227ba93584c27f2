import { expect, test } from 'vitest';
import { createKey, listKeys, revokeKey } from '../../src/access/keys.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { soon } from '../support/neo4j.ts';
import { useProduct } from '../support/product.ts';
import { codesOf, curating, firm, membership, membershipId, notes } from './support.ts';

const product = useProduct();
const database = () => product.neo4j.database;
const { send, withKey, state } = curating(product);

test('nobody writes without a key that is good', async () => {
  const before = await state();
  const made = await createKey(database(), 'Bob');
  await revokeKey(database(), made.id);
  const afterKeys = await state();
  expect(afterKeys).not.toBe(before);
  for (const authorization of [
    '',
    'Bearer x',
    `Basic ${made.text}`,
    `Bearer ${made.text}`,
    `Bearer ${made.text.slice(0, -1)}A`,
    `Bearer grappe_${'a'.repeat(12)}_${'b'.repeat(43)}`,
  ]) {
    const reply = await send({ changes: [notes, firm] }, authorization === '' ? {} : { authorization });
    expect(codesOf(reply)).toEqual(['UNAUTHENTICATED']);
    expect(reply.data).toEqual({ contribute: null });
  }
  expect(await state()).toBe(afterKeys);
  expect((await listKeys(database())).find(({ id }) => id === made.id)).toMatchObject({
    name: 'Bob',
    revokedAt: expect.any(String) as string,
  });
  const stored = await database().read(
    [cypherQuery(cypher`MATCH (k:GrappeKey) RETURN properties(k)`)],
    soon(),
  );
  expect(JSON.stringify(stored.rows)).not.toContain(made.text.slice(-43));
});

test('neither a GET nor a page of another origin writes, even with a key', async () => {
  const key = await withKey();
  const before = await state();
  const foreign = await send({ changes: [notes, firm] }, { ...key, origin: 'https://elsewhere.example' });
  expect(codesOf(foreign)).toEqual(['FORBIDDEN']);
  const query = 'mutation { contribute(changes: [], source: "source:x", idempotencyKey: "x") { at } }';
  const got = await fetch(new URL(`/graphql?query=${encodeURIComponent(query)}`, product.url), {
    headers: key,
  });
  expect(got.status).toBe(405);
  const text = await fetch(new URL('/graphql', product.url), {
    method: 'POST',
    headers: { ...key, 'content-type': 'text/plain' },
    body: JSON.stringify({ query }),
  });
  expect(text.status).toBe(415);
  expect(await state()).toBe(before);
});

test('what is contributed is answered with its source, and its history told', async () => {
  const key = await withKey();
  const reply = await send({ changes: [notes, firm, membership], why: 'Read on site.' }, key);
  expect(reply.errors).toBeUndefined();
  const made = reply.data?.['contribute'] as readonly { readonly contribution: string }[];
  const author = { by: 'Ann', why: 'Read on site.', source: 'source:field-notes', before: null };
  expect(made).toMatchObject([
    { ...author, subject: 'source:field-notes', after: { kind: 'Source', published: '2020-05-04' } },
    { ...author, subject: 'org:example-works', after: { kind: 'Firm', name: 'Example Works' } },
    {
      ...author,
      subject: membershipId,
      after: { startDate: '2014-03', asOf: '2015', confidence: 'INFERRED' },
    },
  ]);
  expect(new Set(made.map(({ contribution }) => contribution)).size).toBe(1);
  const asked = await product.ask(`{
    organisation(by: {id: "org:example-works"}) {
      name names
      memberOf { edges { startDate certain sources { quote source { id name } } node { id } } }
    }
    node: changesOf(id: "org:example-works") { by why source before after }
    edge: changesOf(id: "${membershipId}") { before after }
    none: changesOf(id: "org:nobody") { at }
  }`);
  expect(asked.errors).toBeUndefined();
  expect(asked.data).toMatchObject({
    organisation: {
      name: 'Example Works',
      memberOf: {
        edges: [
          {
            startDate: '2014-03',
            node: { id: 'cluster:silicon-saxony' },
            sources: [
              {
                quote: 'Example Works joined in March 2014.',
                source: { id: 'source:field-notes', name: 'Field notes' },
              },
            ],
          },
        ],
      },
    },
    node: [
      {
        by: 'Ann',
        why: 'Read on site.',
        source: 'source:field-notes',
        before: null,
        after: { kind: 'Firm', name: 'Example Works' },
      },
    ],
    edge: [{ before: null, after: { startDate: '2014-03', sources: ['source:field-notes'] } }],
    none: [],
  });
});

test('the same once more changes nothing, other changes by its key are refused', async () => {
  const key = await withKey('Cleo');
  const shop = { put: { id: 'org:corner-shop', kind: 'FIRM', properties: { name: 'Corner Shop' } } };
  const first = await send({ changes: [shop], key: 'mine' }, key);
  expect(first.data?.['contribute']).toHaveLength(1);
  expect(await send({ changes: [shop], key: 'mine' }, key)).toEqual(first);
  expect(codesOf(await send({ changes: [notes, firm], key: 'mine' }, key))).toEqual(['IDEMPOTENCY_CONFLICT']);
  const { rows } = await database().read(
    [cypherQuery(cypher`MATCH (c:GrappeContribution) WHERE c.by = 'Cleo' RETURN count(c)`)],
    soon(),
  );
  expect(rows).toEqual([[[1]]]);
});

test('every problem is told, and nothing is changed', async () => {
  const key = await withKey();
  const before = await state();
  const wrong = [
    { put: { id: 'org:x', kind: 'FIRM', properties: { name: 'X', naem: 'x' } } },
    { put: { id: 'org:y', properties: { name: 'Y' } } },
    {
      state: {
        type: 'MEMBER_OF',
        from: 'org:x',
        to: 'cluster:silicon-saxony',
        properties: { startDate: '2014-13' },
      },
    },
    { state: { type: 'MEMBER_OF', from: 'cluster:silicon-saxony', to: 'org:example-works' } },
    { put: { id: 'org:x', kind: 'FIRM', stated: { founded: 'x' } } },
    { state: { type: 'MEMBER_OF', from: 'org:example-works', to: 'cluster:nowhere' } },
    { put: { id: 'org:x', kind: 'FIRM', properties: { name: 'X\0' }, names: { 'en:OFFICIAL': '\ud83d' } } },
    { put: { id: 'org:x', kind: 'FIRM', stated: { website: { value: 'https://a.b/\0', quote: '\0' } } } },
  ];
  const reply = await send({ changes: wrong, key: 'wrong' }, key);
  expect(new Set(codesOf(reply))).toEqual(new Set(['BAD_USER_INPUT']));
  const messages = (reply.errors ?? []).map(({ message }) => message);
  expect(messages).toMatchInlineSnapshot(`
    [
      "changes[0]: A Firm has no "naem". Did you mean "name"?",
      "changes[1]: The graph has no "org:y". Put it in the same contribution, with kind and name.",
      "changes[2]: startDate: "2014-13" is not an EDTF date. Did you mean "2014"?",
      "changes[3]: MEMBER_OF does not lead from a Cluster (cluster:silicon-saxony) to a Firm (org:example-works). It leads from Association, Cluster, EducationProvider, Firm, MetaCluster, PublicBody, ResearchInstitute to Association, Cluster, MetaCluster.",
      "changes[4]: A Firm has no "founded" to claim. Known: name, description, website, startDate, endDate, wikidata, sizeClass, isSme, ror, lei, siren, cordisId, status.",
      "changes[5]: The graph has no "cluster:nowhere". Put it in the same contribution, with kind and name.",
      "changes[6]: name: The text has a character NUL, as no text has. Take it out.",
      "changes[6]: The text has one half of a character in two halves. Write it whole.",
      "changes[7]: website: The text has a character NUL, as no text has. Take it out.",
      "changes[7]: quote: The text has a character NUL, as no text has. Take it out.",
    ]
  `);
  for (const changes of [
    [],
    [{ put: { id: 'org:x', kind: 'FIRM', properties: { name: { deep: 1 } } } }],
    [{ retract: 'org:acme' }],
    [{ put: { id: 'org:x', stated: { name: { valeu: 'X' } } } }],
  ])
    expect((await send({ changes, key: 'wrong' }, key)).data).toEqual({ contribute: null });
  expect(codesOf(await send({ changes: [firm], source: 'source:nowhere', key: 'w' }, key))).toEqual([
    'NOT_FOUND',
  ]);
  expect(await state()).toBe(before);
});

test('a file speaks for its source alone', async () => {
  const key = await withKey();
  const { data } = await product.ask('{ sources(first: 1) { nodes { id } } }');
  const [{ id }] = (data as { sources: { nodes: [{ id: string }] } }).sources.nodes;
  expect(codesOf(await send({ changes: [firm], source: id, key: 'file' }, key))).toEqual(['CONFLICT']);
});

test('a claim against another source needs to be preferred; both are kept, and the history shows what was', async () => {
  const key = await withKey();
  const cluster = 'cluster:silicon-saxony';
  const claim = (preferred: boolean) => ({
    put: {
      id: cluster,
      stated: {
        name: { value: 'Silicon Saxony e. V.', quote: 'We are Silicon Saxony e. V.', preferred },
      },
    },
  });
  const refused = await send({ changes: [claim(false)], key: 'claim' }, key);
  expect(codesOf(refused)).toEqual(['CONFLICT']);
  expect(refused.errors?.[0]?.message).toContain('preferred: true');
  expect((await send({ changes: [claim(true)], key: 'claim' }, key)).errors).toBeUndefined();
  const asked = await product.ask(
    `{ cluster(by: {id: "${cluster}"}) { name } changesOf(id: "${cluster}", first: 1) { before after } }`,
  );
  expect(asked.data).toMatchObject({
    cluster: { name: 'Silicon Saxony e. V.' },
    changesOf: [{ before: { name: 'Silicon Saxony' }, after: { name: 'Silicon Saxony e. V.' } }],
  });
  expect((await send({ changes: [{ retract: cluster }], key: 'back' }, key)).errors).toBeUndefined();
  expect(
    (await product.ask(`{ cluster(by: {id: "${cluster}"}) { name } changesOf(id: "${cluster}") { by } }`))
      .data,
  ).toEqual({
    cluster: { name: 'Silicon Saxony' },
    changesOf: [{ by: 'Ann' }, { by: 'Ann' }],
  });
});

test('a node that others need cannot be retracted alone', async () => {
  const key = await withKey();
  const node = { retract: 'org:example-works' };
  const edge = { retract: membershipId };
  expect(codesOf(await send({ changes: [node], key: 'r1' }, key))).toEqual(['CONFLICT']);
  expect((await send({ changes: [edge, node], key: 'r2' }, key)).errors).toBeUndefined();
  const asked = await product.ask(
    '{ node(id: "org:example-works") { id } changesOf(id: "org:example-works") { after } }',
  );
  expect(asked.data).toMatchObject({
    node: null,
    changesOf: [{ after: null }, { after: { name: 'Example Works' } }],
  });
});
