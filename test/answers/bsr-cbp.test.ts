import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

test('two basic, three advanced and three modules on public programmes, with their uses', async () => {
  const { data } = await product.ask(`{ project(by: {id: "project:bsr-cbp"}) {
    offers(orderBy: [{node: {count: ASC}}, {node: {level: ASC}}]) { nodes { count level uses } } } }`);
  expect(data).toEqual({
    project: {
      offers: {
        nodes: [
          { count: 2, level: 'basic', uses: ['REGIONAL', 'NATIONAL'] },
          { count: 3, level: 'advanced', uses: ['TRANSNATIONAL'] },
          { count: 3, level: 'public programmes', uses: ['TRANSNATIONAL'] },
        ],
      },
    },
  });
});

test('what was planned in 2010, the platform and the pilot training, is in no count', async () => {
  const { data } = await product.ask(`{
    platform: project(by: {id: "project:bsr-strategic-platform"}) {
      succeeds { totalCount } offers { totalCount } covers { totalCount }
      claims { totalCount edges { standing } }
    }
    module: trainingModule(by: {id: "training:bsr-cbp-basic"}) {
      offeredBy { edges { role } }
      claimedBy(where: {edge: {role: {eq: "DELIVERED"}}}) { edges { standing node { id } } }
    }
  }`);
  const none = { totalCount: 0 };
  expect(data).toEqual({
    platform: {
      succeeds: none,
      offers: none,
      covers: none,
      claims: { totalCount: 6, edges: Array.from({ length: 6 }, () => ({ standing: 'PLANNED' })) },
    },
    module: {
      offeredBy: { edges: [{ role: 'DESIGNED' }] },
      claimedBy: { edges: [{ standing: 'PLANNED', node: { id: 'project:bsr-cbp' } }] },
    },
  });
});

test('the triangle of three countries is disputed: the project itself names an association of Danish municipalities', async () => {
  const { data } = await product.ask(`{
    region(by: {id: "region:baltic-triangle"}) { parts { totalCount } claimedBy(orderBy: [{node: {id: ASC}}]) { edges { standing node { id } } } }
    educationProvider(by: {id: "org:reg-x"}) { initiators(orderBy: [{edge: {id: ASC}}]) { edges { sources { source { id } } node { ... on Node { id } } } } }
  }`);
  const disputed = (id: string) => ({ standing: 'DISPUTED', node: { id } });
  const founder = (id: string, source: string) => ({ sources: [{ source: { id: source } }], node: { id } });
  expect(data).toEqual({
    region: {
      parts: { totalCount: 0 },
      claimedBy: { edges: ['region:DK', 'region:LV', 'region:SE'].map(disputed) },
    },
    educationProvider: {
      initiators: {
        edges: [
          founder('org:trekantomraadet-danmark', 'source:bsr-up2europe-132280'),
          founder('region:DK', 'source:bsr-regio-2010-02-15'),
        ],
      },
    },
  });
});

test('REG X takes part by implication only, VINNOVA and LIAA by the words of two sources', async () => {
  const { data } = await product.ask(`{ project(by: {id: "project:bsr-cbp"}) {
    participants(where: {node: {id: {in: ["org:reg-x", "org:vinnova", "org:liaa"]}}}, orderBy: [{node: {id: ASC}}]) {
      edges { role confidence sources { source { id } } node { id } } } } }`);
  expect(data).toMatchObject({
    project: {
      participants: {
        edges: [
          { role: 'for Latvia', confidence: 'STATED', node: { id: 'org:liaa' } },
          { role: 'for Denmark', confidence: 'INFERRED', node: { id: 'org:reg-x' } },
          { role: 'for Sweden', confidence: 'STATED', node: { id: 'org:vinnova' } },
        ],
      },
    },
  });
});

test.each([
  'LIAA',
  'Agence d’investissement et de développement de la Lettonie',
  'Investment and Development Agency of Latvia',
])('the agency of Latvia is found as %s', async (name) => {
  const { data } = await product.ask(
    'query ($name: String!) { publicBodies(where: {names: {has: $name}}) { nodes { id } } }',
    { name },
  );
  expect(data).toEqual({ publicBodies: { nodes: [{ id: 'org:liaa' }] } });
});

test('Pedersen attended three modules, and what he said is there word by word', async () => {
  const { data } = await product.ask(`{ person(by: {id: "person:hans-a-pedersen"}) {
    attended { edges { count node { ... on Node { id } } } }
    spokeAbout { edges { kind sources { quote } } }
    posts { edges { post title node { ... on Node { id } } } }
  } }`);
  expect(data).toMatchObject({
    person: {
      attended: { edges: [{ count: 3, node: { id: 'project:bsr-cbp' } }] },
      spokeAbout: {
        edges: [
          {
            kind: 'QUOTE',
            sources: [{ quote: expect.stringContaining('facilitateur de cluster autodidacte') as string }],
          },
        ],
      },
      posts: {
        edges: [
          { post: 'PROJECT_LEADER', title: 'chef de projet', node: { id: 'cluster:dk-refrigeration' } },
        ],
      },
    },
  });
});
