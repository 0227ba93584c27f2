import { getNamedType, isInputObjectType, isListType, getNullableType, type GraphQLInputType } from 'graphql';

const quantifiers = ['some', 'none', 'all'];

/** Relations in a row that a coerced filter walks. */
export function filterDepth(value: unknown, type: GraphQLInputType): number {
  return Math.max(
    0,
    ...innerOf(value, type).map(([, inner, below]) => below + filterDepth(inner.value, inner.type)),
  );
}

/** The filter without what it asks more than so many relations away. */
export function cutFilter(value: unknown, type: GraphQLInputType, most: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => cutFilter(item, itemOf(type), most));
  const inner = innerOf(value, type);
  if (inner.length === 0) return value;
  const kept = inner.filter(([, , hops]) => hops <= most);
  return Object.fromEntries(
    kept.map(([name, below, hops]) => [name, cutFilter(below.value, below.type, most - hops)]),
  );
}

interface Typed {
  readonly value: unknown;
  readonly type: GraphQLInputType;
}

/** The entries of a filter object, or the items of a list, each with the relations that lie between. */
function innerOf(value: unknown, type: GraphQLInputType): readonly (readonly [string, Typed, number])[] {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => [String(index), { value: item, type: itemOf(type) }, 0]);
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  const fields = named.getFields();
  const walks = quantifiers.every((name) => name in fields);
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const field = fields[name];
    return field ? [[name, { value: inner, type: field.type }, walks ? 1 : 0] as const] : [];
  });
}

function itemOf(type: GraphQLInputType): GraphQLInputType {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : type;
}
