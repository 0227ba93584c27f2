import { isObjectType, getNamedType, type TypeInfo } from 'graphql';

/** Whether the field that is visited walks a relation: it is a connection, and not one at the root. */
export function isHop(info: TypeInfo): boolean {
  const type = getNamedType(info.getType());
  return isObjectType(type) && 'pageInfo' in type.getFields() && !isRoot(info);
}

function isRoot(info: TypeInfo): boolean {
  return info.getParentType()?.name === 'Query';
}
