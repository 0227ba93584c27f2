import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

interface Members {
  totalCount: number;
  edges: {
    certain: boolean;
    sources: { source: { id: string; published: string | null } }[];
    node: { id: string };
  }[];
}

test('members on three dates, each with its source, and which of them are certain', async () => {
  const { data, errors } = await product.ask(`
    { first: at(date: "2012-10-08") { ...Alliance } then: at(date: "2015-10-06") { ...Alliance } later: at(date: "2017-05-19") { ...Alliance } }
    fragment Alliance on Query {
      metaCluster(by: {id: "meta-cluster:silicon-europe"}) {
        members(first: 50) { totalCount edges { certain sources { source { id published } } node { ... on Node { id } } } }
      }
    }`);
  expect(errors).toBeUndefined();
  const answers = data as Record<'first' | 'then' | 'later', { metaCluster: { members: Members } }>;
  const { first, then, later } = answers;
  expect([first, then, later].map((day) => day.metaCluster.members.totalCount)).toEqual([4, 12, 13]);
  for (const day of [first, then, later]) {
    for (const edge of day.metaCluster.members.edges) expect(edge.sources.length).toBeGreaterThan(0);
  }
  expect(then.metaCluster.members.edges.every((edge) => edge.certain)).toBe(true);
  expect(later.metaCluster.members.edges.filter((edge) => edge.certain)).toHaveLength(3);
});

test('only the certain ones, if that is asked', async () => {
  const { data } = await product.ask(`{ at(date: "2017-05-19", certainty: CERTAIN) {
    metaCluster(by: {id: "meta-cluster:silicon-europe"}) { members { totalCount edges { certain } } } } }`);
  expect(data).toMatchObject({
    at: {
      metaCluster: {
        members: { totalCount: 3, edges: [{ certain: true }, { certain: true }, { certain: true }] },
      },
    },
  });
});

test('the two clusters of the article are found in their countries', async () => {
  const { data } = await product.ask(`{
    germany: clusters(where: {covers: {some: {node: {OR: [{id: {eq: "region:DE"}}, {partOf: {some: {node: {partOf: {some: {node: {id: {eq: "region:DE"}}}}}}}}]}}}}) { nodes { id } }
    saxony: cluster(by: {id: "cluster:silicon-saxony"}) { name covers { nodes { id partOf { nodes { ... on Region { id } } } } } }
  }`);
  const { germany } = data as { germany: { nodes: { id: string }[] } };
  expect(germany.nodes.map((node) => node.id)).toContain('cluster:silicon-saxony');
});

test('a walk over all regions is the whole list', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  let total: number;
  do {
    const { data } = await product.ask(
      `query ($after: String) { regions(first: 100, after: $after, orderBy: [{name: DESC}]) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { regions } = data as { regions: RegionPage };
    total = regions.totalCount;
    seen.push(...regions.nodes.map((node) => node.id));
    after = regions.pageInfo.hasNextPage ? regions.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  expect(total).toBeGreaterThan(2000);
});

interface RegionPage {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
