import { expect, test } from 'vitest';
import { useProduct } from '../support/product.ts';

const product = useProduct();

interface Statement {
  readonly id: string;
  readonly type: string;
  readonly direction: string;
  readonly role: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly sources: readonly { readonly source: { readonly id: string } }[];
  readonly node: { readonly id: string };
}

interface Relations {
  readonly totalCount: number;
  readonly edges: readonly Statement[];
}

const shown = 'id type direction role startDate endDate sources { source { id } } node { id }';

test('memberships and projects of a cluster come together, each with its way, its role and its sources', async () => {
  const { data, errors } = await product.ask(`{
    cluster(by: {id: "cluster:silicon-saxony"}) {
      together: relations(via: [MEMBER_OF, PARTICIPATES_IN], first: 100) { totalCount edges { ${shown} } }
      out: relations(via: [PARTICIPATES_IN, MEMBER_OF], direction: OUT, first: 100) { totalCount edges { ${shown} } }
      all: relations { totalCount }
      memberOf(first: 100) { edges { id node { id } } }
      members(first: 100) { edges { id node { id } } }
      participatesIn(first: 100) { edges { id node { id } } }
    }
  }`);
  expect(errors).toBeUndefined();
  type Fields = 'together' | 'out' | 'all' | 'memberOf' | 'members' | 'participatesIn';
  const { cluster } = data as { cluster: Record<Fields, Relations> };
  const { together, out, all, memberOf, members, participatesIn } = cluster;
  const idsOf = (...lists: readonly Relations[]) =>
    lists.flatMap(({ edges }) => edges.map(({ id, node }) => `${id} ${node.id}`)).sort();

  expect(idsOf(together)).toEqual(idsOf(memberOf, members, participatesIn));
  expect(together.edges.map(({ id }) => id)).toEqual(together.edges.map(({ id }) => id).sort());
  expect(idsOf(out)).toEqual(idsOf(memberOf, participatesIn));
  expect(new Set(together.edges.map(({ type }) => type))).toEqual(new Set(['MEMBER_OF', 'PARTICIPATES_IN']));
  expect(together.edges.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(all.totalCount).toBeGreaterThan(together.totalCount);
  expect(together.edges).toContainEqual(
    expect.objectContaining({
      type: 'MEMBER_OF',
      direction: 'OUT',
      startDate: '2012-10-08',
      node: { id: 'meta-cluster:silicon-europe' },
    }),
  );
});

test('who joined and left Silicon Europe from 2012 to 2017, so far as sources state it', async () => {
  const { data, errors } = await product.ask(`{
    metaCluster(by: {id: "meta-cluster:silicon-europe"}) {
      members { changes(since: "2011-12-31", until: "2017-12-31") { joinedCount leftCount joined { ${shown} } left { ${shown} } } }
      founded: members { changes(since: "2012-10-07", until: "2012-10-08") { joinedCount } }
      later: members { changes(since: "2012-10-08", until: "2017-05-18", first: 5) { joinedCount leftCount joined { id } } }
    }
    at(date: "2013-02-19") { ...Members }
    then: at(date: "2013-02-20") { ...Members }
  }
  fragment Members on Query { metaCluster(by: {id: "meta-cluster:silicon-europe"}) { members { nodes { id } } } }`);
  expect(errors).toBeUndefined();
  const { metaCluster, at, then } = data as Readonly<Record<string, Readonly<Record<string, never>>>>;
  const datesOf = (statements: readonly Statement[]) =>
    statements.map(({ node, startDate, endDate }) => [node.id, startDate, endDate]);
  const { changes } = (metaCluster as unknown as { members: { changes: Changes } }).members;
  expect(datesOf(changes.joined)).toEqual([
    ['cluster:dsp-valley', '2012-10-08', null],
    ['cluster:minalogic', '2012-10-08', null],
    ['cluster:point-one', '2012-10-08', '../2013-02-19'],
    ['cluster:silicon-saxony', '2012-10-08', null],
    ['cluster:mesap', '2017-05-19', null],
  ]);
  expect(datesOf(changes.left)).toEqual([['cluster:point-one', '2012-10-08', '../2013-02-19']]);
  expect([changes.joinedCount, changes.leftCount]).toEqual([5, 1]);
  expect([...changes.joined, ...changes.left].every(({ sources }) => sources.length > 0)).toBe(true);
  // Others are first attested in between; when they joined no source says.
  expect(metaCluster).toMatchObject({
    founded: { changes: { joinedCount: 4 } },
    later: { changes: { joinedCount: 0, leftCount: 1, joined: [] } },
  });
  // The day on which it left is the first on which it is not seen.
  const pointOne = { id: 'cluster:point-one' };
  const nodesOf = (day: unknown) =>
    (day as { metaCluster: { members: { nodes: unknown[] } } }).metaCluster.members.nodes;
  expect(nodesOf(at)).toContainEqual(pointOne);
  expect(nodesOf(then)).not.toContainEqual(pointOne);
});

interface Changes {
  readonly joinedCount: number;
  readonly leftCount: number;
  readonly joined: readonly Statement[];
  readonly left: readonly Statement[];
}
