import { isObjectType, getNamedType, valueFromASTUntyped, type FieldNode, type TypeInfo } from 'graphql';

/** Whether the field that is visited walks a relation: it is a connection, and not one at the root. */
export function isHop(info: TypeInfo): boolean {
  const type = getNamedType(info.getType());
  return isObjectType(type) && 'pageInfo' in type.getFields() && !isRoot(info);
}

function isRoot(info: TypeInfo): boolean {
  return info.getParentType()?.name === 'Query';
}

/** Whether the field that is visited groups a list by related nodes, which are one relation further away. */
export function isGroupedByRelated(
  info: TypeInfo,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (getNamedType(info.getType())?.name !== 'Group') return false;
  const by = node.arguments?.find(({ name }) => name.value === 'by');
  const value = by && valueFromASTUntyped(by.value, variables);
  return typeof value === 'object' && value !== null && 'relation' in value;
}
