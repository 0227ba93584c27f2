import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { orderSources } from './order-sources.ts';

function order(files: Readonly<Record<string, string>>): readonly string[] {
  const given = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return orderSources(readSeeds(given, model)).map(({ file }) => file);
}

const seed = (letter: string, ...allies: string[]) =>
  `source: { id: record:${letter}, name: ${letter}, published: 2013 }
nodes:
  party:${letter}: { kind: House, name: ${letter} }
statements: [${allies.map((ally) => `{ ALLIED_WITH: [party:${letter}, party:${ally}] }`).join(', ')}]
`;

test('a source comes after those whose nodes it needs, otherwise in the order of the files', () => {
  expect(
    order({
      a: '',
      'a.yaml': seed('a', 'c'),
      'b.yaml': seed('b'),
      'c.yaml': seed('c', 'd'),
      'd.yaml': seed('d'),
    }),
  ).toEqual(['d.yaml', 'c.yaml', 'a.yaml', 'b.yaml']);
});

test('in a circle each comes once', () => {
  expect(order({ 'a.yaml': seed('a', 'b'), 'b.yaml': seed('b', 'c'), 'c.yaml': seed('c', 'a') })).toEqual([
    'c.yaml',
    'b.yaml',
    'a.yaml',
  ]);
});
