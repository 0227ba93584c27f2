import type { GraphModel } from '../graph-model.ts';
import { searchedKinds } from '../search.ts';
import { type Definition, type Member, member } from './definition.ts';

/** The root fields of the search, in a model that has names to search. */
export function searchFields(model: GraphModel): readonly Member[] {
  if (searchedKinds(model).length === 0) return [];
  return [
    member(
      'search',
      'SearchConnection',
      'Finds nodes by any of their names, in any language, whatever its case and accents: those that have every word of the text, each word being one of the name or its beginning. Best first: the whole name, then its beginning, then words in it; of these the shorter name, at last by id.',
      [...searchArguments(20), member('after', 'String', 'Continue behind this cursor of the same search.')],
    ),
    member(
      'suggest',
      '[Suggestion!]',
      'The first nodes that search would find, for a box to type in.',
      searchArguments(10),
    ),
  ];
}

function searchArguments(first: number): readonly Member[] {
  return [
    member('text', 'String!', 'What to find: a name, some words of it, or their beginnings.'),
    member('kinds', '[Kind!]', 'Only nodes of these kinds; of all kinds where none is given.'),
    {
      name: 'first',
      type: 'Int',
      description: 'At most how many, up to the limit of the server.',
      fallback: first,
    },
  ];
}

/** What the search answers. */
export function searchTypes(model: GraphModel): readonly Definition[] {
  return searchedKinds(model).length === 0 ? [] : [connection, edge, suggestion, matchedName];
}

const found = [
  member('node', 'Node!', 'The node.'),
  member('matched', 'MatchedName!', 'The name by which it was found.'),
];

const connection: Definition = {
  kind: 'type',
  name: 'SearchConnection',
  description: 'A page of nodes that a search found, best first.',
  members: [
    member('edges', '[SearchEdge!]!', 'The page, each node with its cursor and the name that matched.'),
    member('nodes', '[Node!]!', 'The nodes of the page.'),
    member('totalCount', 'Int!', 'How many nodes the search finds.'),
    member('pageInfo', 'PageInfo!', 'Where the page lies in the list.'),
  ],
};

const edge: Definition = {
  kind: 'type',
  name: 'SearchEdge',
  description: 'A node that a search found.',
  members: [member('cursor', 'String!', 'Marks this place in the list, for after.'), ...found],
};

const suggestion: Definition = {
  kind: 'type',
  name: 'Suggestion',
  description: 'A node whose name may be meant.',
  members: found,
};

const matchedName: Definition = {
  kind: 'type',
  name: 'MatchedName',
  description: 'One of the names of a node.',
  members: [
    member('name', 'String!', 'The name as it is written.'),
    member('language', 'String', 'Its language (BCP 47), such as pl; null where none is recorded.'),
    member(
      'kind',
      'String',
      'What sort of name it is, such as OFFICIAL, TRANSLATION, ACRONYM or FORMER; null where none is recorded.',
    ),
    member('date', 'String', 'The date that goes with it, such as the end of a former name.'),
  ],
};
