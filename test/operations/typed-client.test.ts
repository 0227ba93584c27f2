import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  ClustersOfProgrammeDocument,
  ClustersPageDocument,
  type ClustersPageQuery,
  MembersOnDaysDocument,
} from '../generated/operations.ts';
import { useProduct } from '../support/product.ts';

describe('a client with generated types', () => {
  const product = useProduct();

  async function ask<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { data, errors } = await product.ask(print(document), variables);
    expect(errors).toBeUndefined();
    // The generated type says what this document is answered with; the expectations below look at it.
    return data as Data;
  }

  it('reads the clusters of a programme on a day, with their sources', async () => {
    const { at } = await ask(ClustersOfProgrammeDocument, {
      programme: 'programme:luxembourg-cluster-initiative',
      day: '2013-10-02',
    });
    const { totalCount, edges } = at.programme?.parts ?? { totalCount: 0, edges: [] };
    expect(totalCount).toBe(5);
    expect(edges.map(({ node }) => node.__typename)).toEqual(Array(5).fill('Cluster'));
    for (const { sources, confidence } of edges) {
      expect(sources.length).toBeGreaterThan(0);
      expect(['STATED', 'INFERRED']).toContain(confidence);
    }
  });

  it('compares the members of an alliance on two days in one operation', async () => {
    const { then, later } = await ask(MembersOnDaysDocument, {
      alliance: 'meta-cluster:silicon-europe',
      then: '2012-12-01',
      later: '2015-12-01',
    });
    const names = (side: typeof then) => side.metaCluster?.members.edges.map(({ node }) => node.name) ?? [];
    expect(then.metaCluster?.members.totalCount).toBe(names(then).length);
    expect(names(later).length).toBeGreaterThan(names(then).length);
    expect(names(later)).toEqual([...names(later)].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('walks a list page by page to the same end as the whole list', async () => {
    const orderBy = [{ name: 'DESC' as const }];
    const whole = (await ask(ClustersPageDocument, { first: 100, orderBy })).clusters;
    const walked: { id: string; name: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: ClustersPageQuery['clusters'] = (
        await ask(ClustersPageDocument, { first: 3, orderBy, after })
      ).clusters;
      walked.push(...(page?.nodes ?? []));
      more = page?.pageInfo.hasNextPage ?? false;
      after = page?.pageInfo.endCursor ?? null;
    }
    expect(walked.length).toBe(whole?.totalCount);
    expect(walked).toEqual(whole?.nodes);
  });
});
