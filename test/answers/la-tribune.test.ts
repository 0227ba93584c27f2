import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

interface Labelled {
  edges: { certain: boolean | null; node: { id: string } }[];
}

async function ask<Answer>(query: string): Promise<Answer> {
  const { data, errors } = await product.ask(query);
  expect(errors).toBeUndefined();
  return data as Answer;
}

test('PYLA is a disputed claim at Systematic and counts at no partner of it; at ALPHA-RLH it is a statement, inferred', async () => {
  const { systematic, then } = await ask<{
    systematic: { partners: { nodes: { id: string }[] }; claims: { edges: unknown[] } };
    then: { educationProvider: { partners: { edges: unknown[] } } };
  }>(`{
    systematic: cluster(by: {id: "cluster:systematic"}) {
      partners { nodes { ... on Node { id } } }
      claims { edges { statement standing scope node { id } sources { quote } } }
    }
    then: at(date: "2024-04-13") { educationProvider(by: {id: "org:pyla"}) {
      partners(where: {node: {kind: {eq: CLUSTER}}}) { edges { confidence node { ... on Node { id } } } }
    } }
  }`);
  expect(systematic.partners.nodes.map(({ id }) => id).sort()).toEqual([
    'org:doranco',
    'org:eql',
    'org:webforce3',
  ]);
  expect(systematic.claims.edges).toMatchObject([
    {
      statement: 'PARTNERS_WITH',
      standing: 'DISPUTED',
      scope: 'TRAINING',
      node: { id: 'org:pyla' },
      sources: [{ quote: expect.stringContaining('unique en France') as string }],
    },
  ]);
  expect(then.educationProvider.partners.edges).toEqual([
    { confidence: 'INFERRED', node: { id: 'cluster:alpha-rlh' } },
  ]);
});

test('the policy is 18 years old by the words of the article, and the label is of 2005: neither is worked out from the other', async () => {
  const answer = await ask(`{
    policy(by: {id: "policy:fr-cluster-policy"}) { records { edges { value comparator asOf node { id } sources { quote } } } }
    qualityLabel(by: {id: "label:pole-de-competitivite"}) {
      startDate
      statedIn(where: {node: {id: {eq: "source:latribune-2024-04"}}}) { edges { property value preferred } }
    }
  }`);
  expect(answer).toMatchObject({
    policy: {
      records: {
        edges: [
          {
            value: 18,
            comparator: 'EXACTLY',
            asOf: '2024-04-13',
            node: { id: 'indicator:years-in-existence' },
            sources: [{ quote: expect.stringContaining('depuis 18 ans') as string }],
          },
        ],
      },
    },
    qualityLabel: {
      startDate: '2005',
      statedIn: { edges: [{ property: 'startDate', value: '2005', preferred: true }] },
    },
  });
});

test('only the figure that the article calls approximate is so', async () => {
  const { indicators } = await ask<{ indicators: unknown }>(`{
    indicators(where: {recordedFor: {some: {edge: {id: {eq: "RECORDED/region:EU/indicator:clusters/2024-04"}}}}}) { nodes { recordedFor(
      where: {edge: {asOf: {eq: "2024-04-13"}}}) { edges { value comparator } } } }
  }`);
  expect(indicators).toEqual({
    nodes: [{ recordedFor: { edges: [{ value: 1500, comparator: 'ABOUT' }] } }],
  });
  const { region } = await ask<{ region: unknown }>(`{ region(by: {id: "region:FR"}) {
    records(where: {node: {id: {eq: "indicator:clusters-listed-on-eccp"}}}) { edges { value comparator } } } }`);
  expect(region).toEqual({ records: { edges: [{ value: 107, comparator: 'EXACTLY' }] } });
});

test('half of the academy is paid by the State, and half is no amount', async () => {
  expect(
    await ask(`{ project(by: {id: "project:emia"}) { cost currency startDate
      supportedBy { edges { amount currency node { ... on Node { id } } sources { quote } } } } }`),
  ).toMatchObject({
    project: {
      cost: 2_600_000,
      currency: 'EUR',
      startDate: '2022-09',
      supportedBy: {
        edges: [
          {
            amount: null,
            currency: null,
            node: { id: 'org:french-state' },
            sources: [{ quote: expect.stringContaining('pour moitié par l’État') as string }],
          },
        ],
      },
    },
  });
});

test('where the conference is held was a claim, and became a statement with the source that looks back', async () => {
  const event = 'event(by: {id: "event:european-cluster-conference-2024"})';
  expect(
    await ask(`{ ${event} { claims { edges { statement standing asOf node { id } } }
      locatedIn { edges { asOf startDate endDate node { id } sources { source { published } } } } } }`),
  ).toMatchObject({
    event: {
      claims: {
        edges: [
          { statement: 'LOCATED_IN', standing: 'PLANNED', asOf: '2024-04-13', node: { id: 'region:BE10' } },
        ],
      },
      locatedIn: {
        edges: [
          {
            asOf: '2024-05-14',
            startDate: '2024-05-07',
            endDate: '2024-05-08',
            node: { id: 'region:BE10' },
            sources: [{ source: { published: '2024-05-14' } }],
          },
        ],
      },
    },
  });
});

test('six pôles lost the label on 11 May 2010, and bore it the day before', async () => {
  const { before, after } = await ask<Record<'before' | 'after', { qualityLabel: { labelled: Labelled } }>>(`
    { before: at(date: "2010-05-10") { ...Bearers } after: at(date: "2010-05-12") { ...Bearers } }
    fragment Bearers on Query { qualityLabel(by: {id: "label:pole-de-competitivite"}) {
      labelled(first: 100) { edges { certain node { id } } } } }`);
  const later = new Set(after.qualityLabel.labelled.edges.map(({ node }) => node.id));
  const lost = before.qualityLabel.labelled.edges.filter(({ node }) => !later.has(node.id));
  expect(lost.map(({ node }) => node.id).sort()).toEqual([
    'cluster:genie-civil-ecoconstruction',
    'cluster:innoviandes',
    'cluster:mta',
    'cluster:pole-enfant',
    'cluster:prod-innov',
    'cluster:sporaltec',
  ]);
  expect(later.has('cluster:systematic')).toBe(true);
});

test('the Silesian cluster has its name in Polish, English and French', async () => {
  expect(
    await ask('{ cluster(by: {id: "cluster:silesian-aviation-cluster"}) { name names nameTags } }'),
  ).toMatchObject({
    cluster: {
      names: expect.arrayContaining([
        'Śląski Klaster Lotniczy',
        'Silesian Aviation Cluster',
        'cluster Aviation de Silésie',
      ]) as string[],
    },
  });
});
