import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { NodeClaim, NodeSaying } from '../changes/change-set.ts';
import { mergeNode } from './merge-node.ts';

function says(source: string, saying: Partial<NodeSaying>): NodeClaim {
  const value = canonicalJson({ kind: null, names: [], properties: {}, ...saying });
  return {
    node: 'book:b',
    source,
    run: source.replace('record', 'seed'),
    property: null,
    value,
    preferred: false,
    quote: null,
  };
}

function states(source: string, property: string, value: string, preferred = false): NodeClaim {
  return { ...says(source, {}), property, value, preferred };
}

test('what sources say in passing and what they are quoted for become one node with its days', () => {
  const { properties, conflicts, kind } = mergeNode(model, 'book:b', [
    says('record:b', {
      names: [
        ['en:PEN', 'Bee'],
        ['fr:PEN', 'Bé'],
      ],
      properties: { price: 9 },
    }),
    says('record:a', { kind: 'Book', names: [['en:PEN', 'Bee']], properties: { name: 'B' } }),
    states('record:a', 'pages', '300'),
    states('record:b', 'printed', '2013-05'),
    states('record:c', 'printed', '2013'),
  ]);
  expect([kind, conflicts]).toEqual(['Book', []]);
  expect(properties).toEqual({
    ...{ id: 'book:b', name: 'B', names: ['Bee', 'Bé'], nameTags: ['en:PEN', 'fr:PEN'], run: 'seed:a' },
    ...{ onlyNamed: null, description: null, website: null, pages: 300n, price: 9, subjects: null },
    ...{ printed: '2013-05', printedDay: '2013-05-01', printedEndDay: '2013-06-01' },
    foldedNames: ['bee', 'be', 'b'],
  });
});

test('of contradicting values the preferred one is written; without one it is a conflict', () => {
  const put = says('record:a', { kind: 'Book', properties: { name: 'B', pages: 1 } });
  expect(mergeNode(model, 'book:b', [put, states('record:b', 'pages', '2')]).conflicts).toMatchObject([
    { kind: 'values', property: 'pages' },
  ]);
  const settled = mergeNode(model, 'book:b', [put, states('record:b', 'pages', '2', true)]);
  expect(settled).toMatchObject({ conflicts: [], properties: { pages: 2n } });
});

test('a node that no source puts is none, and one without a name or with two kinds is told', () => {
  expect(mergeNode(model, 'book:b', [says('record:a', { properties: { pages: 1 } })]).kind).toBeNull();
  expect(mergeNode(model, 'book:b', [says('record:a', { kind: 'Book' })]).conflicts).toEqual([
    { kind: 'nameless' },
  ]);
  const two = [
    says('record:a', { kind: 'House', properties: { name: 'X' } }),
    says('record:b', { kind: 'Writer' }),
  ];
  expect(mergeNode(model, 'party:x', two).conflicts).toEqual([{ kind: 'kinds', kinds: ['House', 'Writer'] }]);
});
