import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const initiative = 'programme:luxembourg-cluster-initiative';
const five = [
  'cluster:lu-biohealth',
  'cluster:lu-ecoinnovation',
  'cluster:lu-ict',
  'cluster:lu-materials',
  'cluster:lu-space',
];

test('the initiative has five clusters on 2013-10-02, the sixth is only a claim', async () => {
  const { data, errors } = await product.ask(
    `query ($id: ID!) {
      then: at(date: "2013-10-02") {
        programme(by: {id: $id}) {
          parts { totalCount nodeCount edges { certain sources { quote source { id title } } node { ... on Node { id } } } }
          claimedBy(where: {edge: {statement: {eq: "PART_OF"}, standing: {eq: PLANNED}}}) { edges { statement standing sources { quote } node { id } } }
        }
      }
    }`,
    { id: initiative },
  );
  expect(errors).toBeUndefined();
  const { programme } = data?.['then'] as { programme: Programme };
  expect(programme.parts.totalCount).toBe(5);
  expect(programme.parts.edges.map((edge) => edge.node.id).sort()).toEqual(five);
  for (const edge of programme.parts.edges) expect(edge.sources.length).toBeGreaterThan(0);
  expect(programme.claimedBy.edges).toMatchObject([
    { statement: 'PART_OF', standing: 'PLANNED', node: { id: 'cluster:lu-automotive' } },
  ]);
  expect(programme.claimedBy.edges[0]?.sources[0]?.quote).toContain(
    'nouveau cluster dans le secteur automobile',
  );
});

test('each cluster must have one private president and two vice-presidents from public research; on the day one president is known', async () => {
  const { data } = await product.ask(
    `query ($ids: [ID!]!) { at(date: "2013-10-03") { nodes(ids: $ids) { id ... on Cluster {
      aims(where: {edge: {kind: {eq: REQUIREMENT}}}) { edges { value comparator sources { quote } node { id } } }
      postHolders { nodes { id } }
    } } } }`,
    { ids: five },
  );
  const posts = [
    { value: 1, comparator: 'EXACTLY', node: { id: 'indicator:private-sector-presidents' } },
    { value: 2, comparator: 'EXACTLY', node: { id: 'indicator:public-research-vice-presidents' } },
  ];
  const holders = (id: string) => (id === 'cluster:lu-materials' ? [{ id: 'person:georges-thielen' }] : []);
  const nodes = five.map((id) => ({ id, aims: { edges: posts }, postHolders: { nodes: holders(id) } }));
  expect(data).toMatchObject({ at: { nodes } });
});

test('the ICT cluster has no known president before 17 March 2014, and its first one from that day on', async () => {
  const { data } = await product.ask(
    `fragment Presidents on Query { cluster(by: {id: "cluster:lu-ict"}) { postHolders(where: {edge: {post: {eq: PRESIDENT}}}) { edges { side node { id } } } } }
    { before: at(date: "2014-03-16") { ...Presidents } from: at(date: "2014-03-17") { ...Presidents } }`,
  );
  const first = [{ side: 'PRIVATE', node: { id: 'person:xavier-buck' } }];
  expect(data).toMatchObject({
    before: { cluster: { postHolders: { edges: [] } } },
    from: { cluster: { postHolders: { edges: first } } },
  });
});

test('the related communiqués stay as cut as they are: the European seat of Infiniq is in Europe, no nearer', async () => {
  const { data } = await product.ask(
    `{ organisation(by: {id: "org:infiniq"}) { locatedIn(orderBy: [{node: {name: ASC}}]) { edges { site confidence node { id } } } } }`,
  );
  expect(data).toMatchObject({
    organisation: {
      locatedIn: {
        edges: [
          { site: 'REGIONAL_HEADQUARTERS', node: { id: 'region:europe' } },
          { site: null, node: { id: 'region:KR' } },
        ],
      },
    },
  });
});

test('the aims are about 300 businesses and exactly 3000 jobs by 2020, a contribution, without any result', async () => {
  const { data } = await product.ask(
    `query ($id: ID!) { programme(by: {id: $id}) { aims(where: {edge: {kind: {eq: TARGET}, deadline: {lte: "2020"}}}) {
      edges { value comparator deadline role sources { quote source { id } } node { id recordedFor { totalCount } } } } } }`,
    { id: initiative },
  );
  expect(data).toMatchObject({
    programme: {
      aims: {
        edges: [
          {
            value: 300,
            comparator: 'ABOUT',
            deadline: '2020',
            role: 'CONTRIBUTOR',
            node: { id: 'indicator:lu-new-businesses', recordedFor: { totalCount: 0 } },
          },
          {
            value: 3000,
            comparator: 'EXACTLY',
            deadline: '2020',
            role: 'CONTRIBUTOR',
            node: { id: 'indicator:lu-new-jobs', recordedFor: { totalCount: 0 } },
          },
        ],
      },
    },
  });
});

test('the launch year has three claims, one of them preferred', async () => {
  const { data } = await product.ask(
    `query ($id: ID!) { programme(by: {id: $id}) { startDate
      statedIn(where: {edge: {property: {eq: "startDate"}}}, orderBy: [{edge: {value: ASC}}]) { edges { value preferred quote node { id } } } } }`,
    { id: initiative },
  );
  const { programme } = data as { programme: { startDate: string; statedIn: { edges: Claim[] } } };
  expect(programme.startDate).toBe('2002');
  expect(programme.statedIn.edges.map((edge) => edge.value)).toEqual(['1984-06-01', '2001', '2002']);
  expect(programme.statedIn.edges.filter((edge) => edge.preferred).map((edge) => edge.value)).toEqual([
    '2002',
  ]);
  expect(new Set(programme.statedIn.edges.map((edge) => edge.node.id)).size).toBe(3);
  for (const { quote } of programme.statedIn.edges) expect(quote).toBeTruthy();
});

test('what sources say of properties is all that statedIn holds', async () => {
  const { data } = await product.ask(
    '{ programme(by: {id: "programme:luxembourg-cluster-initiative"}) { statedIn { totalCount edges { property value } } } }',
  );
  const { statedIn } = (
    data as { programme: { statedIn: { totalCount: number; edges: { property: string | null }[] } } }
  ).programme;
  expect(statedIn.totalCount).toBe(3);
  expect(statedIn.edges.map((edge) => edge.property)).toEqual(['startDate', 'startDate', 'startDate']);
});

test('the plan of five points has five pillars', async () => {
  const { data } = await product.ask(
    '{ policy(by: {id: "policy:lu-five-point-plan"}) { parts { totalCount } } }',
  );
  expect(data).toEqual({ policy: { parts: { totalCount: 5 } } });
});

test('then and today are asked in one operation', async () => {
  const { data } = await product.ask(
    `query ($id: ID!) {
      then: at(date: "2013-10-02") { programme(by: {id: $id}) { parts { totalCount } } }
      today: at { programme(by: {id: $id}) { parts { totalCount } } }
    }`,
    { id: initiative },
  );
  const counts = data as Record<'then' | 'today', { programme: { parts: { totalCount: number } } }>;
  expect(counts.then.programme.parts.totalCount).toBe(5);
  expect(counts.today.programme.parts.totalCount).toBeGreaterThan(5);
});

interface Programme {
  parts: { totalCount: number; edges: { sources: unknown[]; node: { id: string } }[] };
  claimedBy: { edges: { sources: { quote: string }[] }[] };
}

interface Claim {
  value: string;
  preferred: boolean | null;
  quote: string | null;
  node: { id: string };
}
