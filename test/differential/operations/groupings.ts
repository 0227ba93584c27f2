import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import type { Random } from '../random.ts';
import { isShared } from './filters.ts';
import type { Json } from './inputs.ts';
import type { Pools } from './pools.ts';

type Field = GraphQLField<unknown, unknown>;

/** A list: the kinds of its nodes and, of a relation, the type of its edges. */
export interface Grouped {
  readonly kinds: readonly GraphQLObjectType[];
  readonly edge: GraphQLObjectType | null;
}

/** By what a list is grouped: what its rows have. What they have not is refused before anything is read, which unit tests tell. */
export function grouping(
  random: Random,
  pools: Pools,
  type: GraphQLInputType,
  { kinds, edge }: Grouped,
): Json {
  const shared = fieldsOf(kinds[0]).filter(({ name }) => isShared(kinds, name));
  const isRelation = ({ args }: Field): boolean => args.some(({ name }) => name === 'orderBy');
  const relations = shared.filter(isRelation).map(({ name }) => name);
  const names = kinds.map(({ name }) => name);
  const grouped = shared.filter(({ name }) => pools.areGrouped(names, name));
  const properties = { node: wordsAmong(type, grouped), edge: wordsAmong(type, fieldsOf(edge)) };
  const way = random.pickWeighted(
    ['node', 'edge', 'relation'],
    (each) =>
      ({ node: 6, edge: properties.edge.length > 0 ? 6 : 0, relation: relations.length > 0 ? 5 : 0 })[each] ??
      0,
  );
  if (way === 'relation') return { [way]: random.pick(relations) };
  const words = way === 'edge' ? properties.edge : [...properties.node, 'KIND'];
  return { [way]: random.pick(words) };
}

function fieldsOf(type: GraphQLObjectType | null | undefined): readonly Field[] {
  return Object.values(type?.getFields() ?? {});
}

/** The words of the grammar for what these fields hold. */
function wordsAmong(type: GraphQLInputType, fields: readonly Field[]): readonly string[] {
  const all = wordsOf(type);
  const single = fields.filter(
    ({ type: held }) => !isListType(getNullableType(held)) && getNamedType(held).name !== 'Float',
  );
  const words = single.map(({ name }) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase());
  return words.filter((word) => all.includes(word));
}

function wordsOf(type: GraphQLInputType): readonly string[] {
  const by = getNamedType(type);
  const word = isInputObjectType(by) ? getNamedType(by.getFields()['node']?.type) : undefined;
  if (!isEnumType(word)) throw new Error('Lists are grouped by the words of an enumeration.');
  return word.getValues().map(({ name }) => name);
}
