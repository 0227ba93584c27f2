import { expect, test } from 'vitest';
import { filesOf, node } from '../../test/support/harbour-model.ts';
import { foldedNamesOf, nameTagOf, searchedKinds, searchedNames } from './search.ts';
import { readModel } from './read-model.ts';

const named = node.replace('}', '"Aliases." aliases: [String!] @search "Names." names: [String!] @search }');
const model = readModel(filesOf({ node: named }));

test('lists come before single names, and names before other lists', () => {
  expect(searchedNames(model)).toEqual({ lists: ['names', 'aliases'], singles: ['name'] });
  expect(searchedKinds(model)).toEqual(['Port', 'Ship']);
});

test('a model without @search finds nothing', () => {
  const bare = readModel(filesOf({ node: node.replace(' @search', '') }));
  expect(searchedKinds(bare)).toEqual([]);
});

test('names are folded in that order; what is not stored takes no place', () => {
  const names = searchedNames(model);
  expect(foldedNamesOf(names, { name: 'Ægir', names: ["L'Étoile", '+'], id: 'ship:1' })).toEqual([
    'l etoile',
    '',
    'aegir',
  ]);
  expect(foldedNamesOf(names, { name: null, names: null, aliases: 7 })).toBeNull();
});

test.each([
  ['no:OFFICIAL', { language: 'no', sort: 'OFFICIAL', date: null }],
  ['sr-Latn:FORMER/2013-05', { language: 'sr-Latn', sort: 'FORMER', date: '2013-05' }],
  ['OFFICIAL', null],
  ['no:official', null],
])('tag %s', (text, tag) => {
  expect(nameTagOf(text)).toEqual(tag);
});
