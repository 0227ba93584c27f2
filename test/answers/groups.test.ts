import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

interface Group {
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
}

interface List {
  readonly totalCount: number;
  readonly [name: string]: number | readonly Group[];
}

async function ask<T>(text: string): Promise<T> {
  const { data, errors } = await product.ask(text);
  expect(errors).toBeUndefined();
  return data as T;
}

const sum = (groups: readonly Group[]) => groups.reduce((total, { count }) => total + count, 0);

test('clusters are grouped by the labels they bear, and the filter is respected', async () => {
  const { clusters, some } = await ask<Record<'clusters' | 'some', List>>(`{
    clusters { totalCount labels: groups(by: {relation: "qualityLabels"}, first: 100) { key label count } }
    some: clusters(where: {qualityLabels: {some: {}}}) {
      totalCount
      labels: groups(by: {relation: "qualityLabels"}, first: 100) { key label count }
    }
  }`);
  const [all, labelled] = [clusters['labels'], some['labels']] as readonly (readonly Group[])[];
  const without = all?.find(({ key }) => key === null);
  expect(without?.count).toBe(clusters.totalCount - some.totalCount);
  expect(labelled).toEqual(all?.filter(({ key }) => key !== null));
  expect(labelled?.length).toBeGreaterThan(1);
  expect(labelled?.every(({ label }) => label !== null && label !== '')).toBe(true);
});

test('members of Silicon Europe by kind, on days before and after others joined', async () => {
  const members =
    'metaCluster(by: {id: "meta-cluster:silicon-europe"}) { members { totalCount kinds: groups(by: {node: KIND}) { key label count } years: groups(by: {edge: START_DATE}) { key label count } } }';
  type Found = { readonly metaCluster: { readonly members: List } };
  const { first, last } = await ask<Record<'first' | 'last', Found>>(
    `{ first: at(date: "2012-12-31") { ${members} } last: at(date: "2017-12-31") { ${members} } }`,
  );
  for (const { metaCluster } of [first, last]) {
    const { totalCount, kinds, years } = metaCluster.members;
    for (const groups of [kinds, years]) expect(sum(groups as readonly Group[])).toBe(totalCount);
    expect(kinds).toContainEqual(expect.objectContaining({ key: 'CLUSTER', label: 'Cluster' }));
  }
  expect(first.metaCluster.members.totalCount).toBe(4);
  expect(first.metaCluster.members['years']).toEqual([{ key: '2012', label: '2012', count: 4 }]);
});

test('what not every row has is refused, with what would fit', async () => {
  const { data, errors = [] } = await product.ask(
    '{ clusters { groups(by: {node: COUNTRY}) { count } } regions { totalCount } }',
  );
  expect(data).toMatchObject({ regions: { totalCount: expect.any(Number) as number } });
  expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors[0]?.message).toContain('KIND');
});
