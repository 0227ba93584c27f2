import type { GraphQLObjectType } from 'graphql';
import { grappeError } from '../../errors/problem.ts';
import { upperSnake } from '../../model/naming.ts';
import { searchedKinds, searchedNames } from '../../model/search.ts';
import { fold } from '../../util/fold.ts';
import { bindingOf } from '../cursor.ts';
import { argumentsOf, namedType, type Arguments, type Context, type FieldNodes } from './context.ts';
import type { Day, Place } from './hop.ts';
import { connectionFields } from './select-connection.ts';
import { selectEdge } from './select-edge.ts';
import { selectPage } from './select-page.ts';
import type { ConnectionSelect, OrderKey, SearchOf } from './selection.ts';

/** Characters of a text to search; the longest name in use has about half as many. */
const longestText = 200;

/** How well a node fits, told by the edge that the search makes, then its id: an order that no other node changes. */
const order: readonly OrderKey[] = [
  { kind: 'property', subject: 'edge', property: 'rank', type: 'int', descending: false },
  { kind: 'property', subject: 'node', property: 'id', type: 'string', descending: false },
];

/** The page of what a search finds. */
export function selectSearch(
  context: Context,
  query: GraphQLObjectType,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const search = searchOf(context, query, nodes, day);
  const type = namedType(query, nodes[0].name.value);
  return { ...search.select, fields: connectionFields(context, type, search.place, null, nodes) };
}

/** The first of what a search finds, as edges alone. */
export function selectSuggestions(
  context: Context,
  query: GraphQLObjectType,
  key: string,
  nodes: FieldNodes,
  day: Day | null,
): ConnectionSelect {
  const search = searchOf(context, query, nodes, day);
  const type = namedType(query, nodes[0].name.value);
  const fields = selectEdge(context, type, search.place, nodes);
  return { ...search.select, fields: [{ kind: 'edges', key, fields }] };
}

function searchOf(context: Context, query: GraphQLObjectType, nodes: FieldNodes, day: Day | null) {
  const { model } = context;
  const field = nodes[0].name.value;
  const args = argumentsOf(context, query, nodes);
  const kinds = kindsOf(context, args, field);
  const lifetime = kinds.filter((kind) => model.kinds[kind]?.lifetime);
  const of: SearchOf = {
    kind: 'search',
    text: textOf(args, field),
    kinds,
    lifetime,
    names: searchedNames(model),
  };
  const place: Place = { kinds, hop: null, day };
  const binding = bindingOf({ list: of, day, order });
  const window = selectPage(args, order, binding, context.pageMax, field);
  return { place, select: { of, day, filter: null, order, window, binding } };
}

/** @throws {GrappeError} BAD_USER_INPUT for a text without words, or too long to be a name */
function textOf(args: Arguments, field: string): string {
  const text = args['text'] as string;
  if (text.length > longestText) {
    throw grappeError(
      'BAD_USER_INPUT',
      `${field}(text: …) has ${text.length} characters; give at most ${longestText}, some words of a name.`,
      { details: { length: text.length, limit: longestText } },
    );
  }
  const folded = fold(text);
  if (folded === '') {
    throw grappeError(
      'BAD_USER_INPUT',
      `${field}(text: …) has neither a letter nor a digit; give a name or its beginning.`,
    );
  }
  return folded;
}

/** @throws {GrappeError} BAD_USER_INPUT where no kind is left */
function kindsOf({ model }: Context, args: Arguments, field: string): readonly string[] {
  const wanted = args['kinds'] as readonly string[] | null | undefined;
  const searched = searchedKinds(model);
  const kinds = wanted ? searched.filter((kind) => wanted.includes(upperSnake(kind))) : searched;
  if (kinds.length > 0) return kinds;
  throw grappeError(
    'BAD_USER_INPUT',
    `${field}(kinds: …) leaves nothing to search; leave it out for all kinds, or name some of: ${searched.map(upperSnake).join(', ')}.`,
  );
}
