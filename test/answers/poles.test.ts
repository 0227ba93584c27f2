import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

test('Montebourg and Pellerin are ministers at Bercy on 2012-12-04 and not on 2017-11-01', async () => {
  const { data, errors } = await product.ask(
    `fragment Posts on Query { persons(where: {id: {in: ["person:arnaud-montebourg", "person:fleur-pellerin"]}}, orderBy: [{name: ASC}]) { nodes { posts { edges { certain post } } } } }
    { bercy: at(date: "2012-12-04") { ...Posts } later: at(date: "2017-11-01") { ...Posts } }`,
  );
  expect(errors).toBeUndefined();
  const minister = { posts: { edges: [{ certain: true, post: 'MINISTER' }] } };
  const delegate = { posts: { edges: [{ certain: true, post: 'MINISTER_DELEGATE' }] } };
  const none = { posts: { edges: [] } };
  expect(data).toEqual({
    bercy: { persons: { nodes: [minister, delegate] } },
    later: { persons: { nodes: [none, none] } },
  });
});

test('one body is found under Conférence and under Conseil national de l’industrie', async () => {
  const { data } = await product.ask(
    `query ($first: String!, $second: String!) {
      first: publicBodies(where: {names: {has: $first}}) { nodes { id } }
      second: publicBodies(where: {names: {has: $second}}) { nodes { id } }
    }`,
    { first: 'Conférence nationale de l’industrie', second: 'Conseil national de l’industrie' },
  );
  const cni = { nodes: [{ id: 'org:cni' }] };
  expect(data).toEqual({ first: cni, second: cni });
});

test('the page of 2012 reports January 2013: the phase is not yet presented on the page’s own day', async () => {
  const { data } = await product.ask(
    `fragment Presented on Query { policy(by: {id: "policy:poles-phase-3"}) { spokenAboutBy(where: {edge: {kind: {eq: COMMUNICATION}}}) { totalCount } } }
    { dated: at(date: "2012-12-05") { ...Presented } presented: at(date: "2013-01-09") { ...Presented }
      source(by: {id: "source:fr-poles-2012-12-05"}) { published modified } }`,
  );
  expect(data).toEqual({
    dated: { policy: { spokenAboutBy: { totalCount: 0 } } },
    presented: { policy: { spokenAboutBy: { totalCount: 4 } } },
    source: { published: '2012-12-05', modified: '2013-01-09/2014-12-31' },
  });
});

test('what the pact of 2012 announces counts nowhere: regions steer no label, and nothing accompanies the strategies yet', async () => {
  const { data } = await product.ask(
    `{ qualityLabel(by: {id: "label:pole-de-competitivite"}) { governedBy { nodes { ... on Node { id } } } claimedBy(where: {edge: {statement: {eq: "GOVERNS"}}}) { edges { standing node { id } } } }
       policy(by: {id: "policy:fr-filiere-ten-year-strategy"}) { implementedBy { totalCount } claimedBy { edges { statement standing } } } }`,
  );
  const planned = { statement: 'IMPLEMENTS', standing: 'PLANNED' };
  expect(data).toEqual({
    qualityLabel: {
      governedBy: { nodes: [{ id: 'org:french-state' }] },
      claimedBy: { edges: [{ standing: 'PLANNED', node: { id: 'org:fr-regions' } }] },
    },
    policy: { implementedBy: { totalCount: 0 }, claimedBy: { edges: [planned, planned, planned] } },
  });
});
