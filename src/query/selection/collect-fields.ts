import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { coercionError } from './coercion-error.ts';

/** What collecting fields needs to know of the operation. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Field nodes by response key, in response order. */
export type Fields = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/**
 * The fields that selection sets ask of one object type, merged by response key.
 *
 * @see https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  scope: Scope,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Fields {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const set of sets) {
    if (set) collectInto(fields, visited, scope, type, set.selections);
  }
  return fields;
}

/** The fields that all occurrences of one field ask of its type, merged by response key. */
export function fieldsBelow(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields {
  return collectFields(
    scope,
    type,
    nodes.map((node) => node.selectionSet),
  );
}

function collectInto(
  fields: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
  scope: Scope,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
): void {
  for (const selection of selections) {
    if (!isIncluded(scope, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const same = fields.get(key);
      if (same) same.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    const fragment = fragmentOf(scope, visited, selection);
    if (fragment && applies(scope.schema, type, fragment.typeCondition?.name.value)) {
      collectInto(fields, visited, scope, type, fragment.selectionSet.selections);
    }
  }
}

function fragmentOf(scope: Scope, visited: Set<string>, selection: Exclude<SelectionNode, FieldNode>) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  if (visited.has(name)) return undefined;
  visited.add(name);
  return scope.fragments.get(name);
}

function isIncluded(scope: Scope, selection: SelectionNode): boolean {
  if (!selection.directives?.length) return true;
  try {
    if (getDirectiveValues(GraphQLSkipDirective, selection, scope.variables)?.['if'] === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, scope.variables)?.['if'] !== false;
  } catch (error) {
    throw coercionError(error);
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && isObjectType(type) && schema.isSubType(wanted, type);
}
