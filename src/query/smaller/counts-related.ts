import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';

/** Whether a coerced sort key counts related nodes: somewhere in it an input stands that has nothing but `count`. */
export function countsRelated(key: unknown, type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof key !== 'object' || key === null) return false;
  const fields = named.getFields();
  if (Object.keys(fields).join() === 'count') return true;
  return Object.entries(key).some(([name, inner]: [string, unknown]) => {
    const field = fields[name];
    return field !== undefined && countsRelated(inner, field.type);
  });
}
