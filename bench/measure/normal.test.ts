import { describe, expect, test } from 'vitest';
import { difference, normalAnswer, repetition, type Json } from './normal.ts';

/** One answer in the words of each side. */
const pairs: readonly (readonly [string, { ours: Json; theirs: Json; single?: boolean; normal: Json }])[] = [
  [
    'a list of nodes',
    {
      ours: { firms: { nodes: [{ name: 'A', locatedIn: { nodes: [{ name: 'R' }] } }] } },
      theirs: { firms: [{ name: 'A', locatedIn: [{ name: 'R' }] }] },
      normal: [{ name: 'A', locatedIn: [{ name: 'R' }] }],
    },
  ],
  [
    'statements with fields of their own',
    {
      ours: {
        clusters: {
          totalCount: 2,
          nodes: [{ members: { totalCount: 1, edges: [{ role: null, node: { name: 'F' } }] } }],
        },
      },
      theirs: {
        clustersConnection: {
          totalCount: 2,
          edges: [
            {
              node: {
                members: { totalCount: 1, edges: [{ properties: { role: null }, node: { name: 'F' } }] },
              },
            },
          ],
        },
      },
      normal: {
        totalCount: 2,
        rows: [{ members: { totalCount: 1, rows: [{ name: 'F', edge: { role: null } }] } }],
      },
    },
  ],
  [
    'counts',
    {
      ours: { projects: { nodes: [{ name: 'P', participants: { totalCount: 3 } }] } },
      theirs: { projects: [{ name: 'P', participants: { aggregate: { count: { nodes: 3 } } } }] },
      normal: [{ name: 'P', participants: { totalCount: 3 } }],
    },
  ],
  [
    'a look-up, which the other side answers by a list',
    {
      ours: { firm: { name: 'A', memberOf: { edges: [{ node: { name: 'C' } }] } } },
      theirs: { firms: [{ name: 'A', memberOf: { edges: [{ node: { name: 'C' } }] } }] },
      single: true,
      normal: { name: 'A', memberOf: [{ name: 'C' }] },
    },
  ],
  ['a look-up of nothing', { ours: { firm: null }, theirs: { firms: [] }, single: true, normal: null }],
];

test.each(pairs)('%s is the same from both sides', (_name, { ours, theirs, single = false, normal }) => {
  expect(normalAnswer(ours, single)).toEqual(normal);
  expect(normalAnswer(theirs, single)).toEqual(normal);
  expect(difference(normalAnswer(ours, single), normalAnswer(theirs, single))).toBeNull();
});

describe('a difference', () => {
  const rows: Json = [{ name: 'A', parts: [{ name: 'B' }, { name: 'C' }] }];

  test.each<[string, Json, string]>([
    ['another value', [{ name: 'A', parts: [{ name: 'B' }, { name: 'D' }] }], '$[0].parts[1].name'],
    ['a missing row', [{ name: 'A', parts: [{ name: 'B' }] }], '$[0].parts: 2 rows against 1'],
    ['another order', [{ name: 'A', parts: [{ name: 'C' }, { name: 'B' }] }], '$[0].parts[0].name'],
    ['a field more', [{ name: 'A', role: 'x', parts: [{ name: 'B' }, { name: 'C' }] }], '$[0].role'],
    ['no rows at all', [], '$: 1 rows against 0'],
  ])('is found: %s', (_what, other, place) => {
    expect(difference(rows, other)).toContain(place);
  });

  test('is none in the order of fields', () => {
    expect(difference({ a: 1, b: null }, { b: null, a: 1 })).toBeNull();
  });
});

test('repetition counts what holds lists, not its leaves', () => {
  const cluster: Json = { name: 'C', members: [{ name: 'F' }] };
  expect(repetition([{ name: 'R', clusters: [cluster, cluster, cluster] }])).toBe(2);
  expect(repetition([{ name: 'A' }, { name: 'A' }])).toBe(1);
});
