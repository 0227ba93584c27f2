import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();
const engine = 'programme:omstillingsmotoren';

test.each(['Omstillingsmotoren', 'moteur de conversion', 'Conversion Engine'])(
  'one programme is found as %s',
  async (name) => {
    const { data } = await product.ask(
      'query ($name: String!) { programmes(where: {names: {has: $name}}) { nodes { id } } }',
      { name },
    );
    expect(data).toEqual({ programmes: { nodes: [{ id: engine }] } });
  },
);

test('Innovation Norway is not Smart Innovation Norway: one allocates, the other applies', async () => {
  const { data } = await product.ask(
    `query ($id: ID!) { organisations(where: {name: {contains: "Innovation Norway"}}, orderBy: [{name: ASC}]) {
      nodes { id
        supports(where: {node: {id: {eq: $id}}}) { totalCount }
        appliedTo(where: {node: {id: {eq: $id}}}) { nodeCount }
      } } }`,
    { id: engine },
  );
  expect(data).toEqual({
    organisations: {
      nodes: [
        { id: 'org:innovation-norway', supports: { totalCount: 1 }, appliedTo: { nodeCount: 0 } },
        { id: 'org:smart-innovation-norway', supports: { totalCount: 0 }, appliedTo: { nodeCount: 1 } },
      ],
    },
  });
});

test('amounts keep their currency, and what is only in a draft budget is a claim', async () => {
  const { data } = await product.ask(`{ programmes(
      where: {id: {in: ["programme:norwegian-catapult", "programme:omstillingsmotoren"]}}, orderBy: [{id: ASC}]) { nodes {
    supportedBy { edges { amount currency node { ... on Node { id } } } }
    claimedBy(where: {edge: {statement: {eq: "SUPPORTS"}}}) { edges { standing amount currency } }
  } } }`);
  const gift = (id: string, amount: number) => ({ amount, currency: 'NOK', node: { id } });
  expect(data).toEqual({
    programmes: {
      nodes: [
        {
          supportedBy: { edges: [gift('org:siva', 50_000_000)] },
          claimedBy: { edges: [{ standing: 'PLANNED', amount: 125_000_000, currency: 'NOK' }] },
        },
        { supportedBy: { edges: [gift('org:innovation-norway', 30_000_000)] }, claimedBy: { edges: [] } },
      ],
    },
  });
});

test('spring and Easter of "this year" are inferred; the day of the report comes from another source', async () => {
  const { data } = await product.ask(`{
    catapult: programme(by: {id: "programme:norwegian-catapult"}) { supportedBy { edges { date confidence } } }
    spring: at(date: "2017-03-01") { programme(by: {id: "programme:norwegian-catapult"}) { supportedBy { totalCount } } }
    winter: at(date: "2017-02-28") { programme(by: {id: "programme:norwegian-catapult"}) { supportedBy { totalCount } } }
    policy(by: {id: "policy:no-industry-white-paper"}) { initiators(where: {node: {id: {eq: "org:no-government"}}}) {
      edges { date sources { quote source { id } } } } }
  }`);
  expect(data).toMatchObject({
    catapult: { supportedBy: { edges: [{ date: '2017-21', confidence: 'INFERRED' }] } },
    spring: { programme: { supportedBy: { totalCount: 1 } } },
    winter: { programme: { supportedBy: { totalCount: 0 } } },
    policy: {
      initiators: {
        edges: [
          {
            date: '2017-03-30',
            sources: [
              { source: { id: 'source:no-altaposten-2017-03-30' } },
              {
                quote: expect.stringContaining('avant Pâques cette année') as string,
                source: { id: 'source:no-norway-today-2017' },
              },
            ],
          },
        ],
      },
    },
  });
});

test('Mæland is minister from 16 October 2013 to 17 January 2018, certainly, and on no day around', async () => {
  const days = ['2012-12-04', '2013-10-15', '2013-10-16', '2017-11-01', '2018-01-17', '2018-01-18'];
  const { data } = await product.ask(
    `{ ${days.map((day, index) => `d${String(index)}: at(date: "${day}") { ...Posts }`).join(' ')} }
     fragment Posts on Query { person(by: {id: "person:monica-maeland"}) { posts(where: {edge: {post: {eq: MINISTER}}}) { edges { certain } } } }`,
  );
  const posts = Object.values(data as Record<string, { person: { posts: { edges: unknown[] } } }>);
  const held = [{ certain: true }];
  expect(posts.map((day) => day.person.posts.edges)).toEqual([[], [], held, held, held, []]);
});
