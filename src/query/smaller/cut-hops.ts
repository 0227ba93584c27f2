import {
  astFromValue,
  Kind,
  print,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { cutFilter, filterDepth } from './cut-filter.ts';
import { countsRelated } from './counts-related.ts';
import { fragmentDepths, nameOf } from './fragment-depths.ts';
import { isGroupedByRelated, isHop } from './is-hop.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The document without relations that lie deeper than so many, and without the parts of filters that do. A fragment is cut
 * for its deepest place. Where nothing is left to ask, `__typename` is asked.
 */
export function cutHops(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  most: number,
): DocumentNode {
  const bases = fragmentDepths(schema, document);
  const deepest = deepestFields(schema, document, bases);
  const cut = (definition: DefinitionNode): DefinitionNode => {
    const info = new TypeInfo(schema);
    let depth = bases.get(nameOf(definition)) ?? 0;
    const visitor = {
      Field: {
        enter: (node: FieldNode) => {
          const below = depth + (isHop(info) ? 1 : 0);
          if (below + (isGroupedByRelated(info, node, variables) ? 1 : 0) > most) return null;
          depth = below;
          const left = most - (deepest.get(identityOf(node)) ?? below);
          const filtered = withFilter(info, node, variables, left);
          return withOrder(info, filtered ?? node, variables, left) ?? filtered;
        },
        leave: (node: FieldNode) => {
          depth -= isHop(info) ? 1 : 0;
          return filled(node);
        },
      },
      InlineFragment: {
        leave: (node: InlineFragmentNode) => (node.selectionSet.selections.length === 0 ? null : undefined),
      },
      FragmentDefinition: { leave: filled<FragmentDefinitionNode> },
      OperationDefinition: { leave: filled<OperationDefinitionNode> },
    };
    return visit(definition, visitWithTypeInfo(info, visitor));
  };
  return { ...document, definitions: document.definitions.map(cut) };
}

/** Relations walked up to each field, its own among them, at the deepest place of all that ask the same by the same name. */
function deepestFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  bases: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const deepest = new Map<string, number>();
  for (const definition of document.definitions) {
    const info = new TypeInfo(schema);
    let depth = bases.get(nameOf(definition)) ?? 0;
    const visitor = {
      Field: {
        enter: (node: FieldNode) => {
          depth += isHop(info) ? 1 : 0;
          if (!node.arguments?.length) return;
          const identity = identityOf(node);
          deepest.set(identity, Math.max(deepest.get(identity) ?? 0, depth));
        },
        leave: () => void (depth -= isHop(info) ? 1 : 0),
      },
    };
    visit(definition, visitWithTypeInfo(info, visitor));
  }
  return deepest;
}

/** Fields that may share a response key have it in common: changed alike, they still may. */
function identityOf({ name, arguments: given = [] }: FieldNode): string {
  const texts = given.map((argument) => print(argument)).sort();
  return [name.value, ...texts].join(' ');
}

/** The field with its filter cut, or undefined where that walks few enough relations. */
function withFilter(
  info: TypeInfo,
  node: FieldNode,
  variables: Variables,
  most: number,
): FieldNode | undefined {
  const type = info.getFieldDef()?.args.find(({ name }) => name === 'where')?.type;
  const given = node.arguments?.find(({ name }) => name.value === 'where');
  if (!type || !given) return undefined;
  const value = valueFromAST(given.value, type, variables);
  if (filterDepth(value, type) <= most) return undefined;
  const literal = astFromValue(cutFilter(value, type, most), type);
  if (!literal) return undefined;
  const made: ArgumentNode = { ...given, value: literal };
  return { ...node, arguments: node.arguments?.map((each) => (each === given ? made : each)) ?? [] };
}

/** The field without sort keys that count related nodes, or undefined where it has none or may walk one more relation. */
function withOrder(
  info: TypeInfo,
  node: FieldNode,
  variables: Variables,
  most: number,
): FieldNode | undefined {
  const type = info.getFieldDef()?.args.find(({ name }) => name === 'orderBy')?.type;
  const given = node.arguments?.find(({ name }) => name.value === 'orderBy');
  if (most > 0 || !type || !given) return undefined;
  const keys = valueFromAST(given.value, type, variables);
  if (!Array.isArray(keys)) return undefined;
  const kept = keys.filter((key: unknown) => !countsRelated(key, type));
  const literal = kept.length < keys.length && astFromValue(kept, type);
  if (!literal) return undefined;
  const made: ArgumentNode = { ...given, value: literal };
  return { ...node, arguments: node.arguments?.map((each) => (each === given ? made : each)) ?? [] };
}

/** What holds an empty selection set asks for the name of its type instead; undefined where there is something in it. */
function filled<T extends FieldNode | FragmentDefinitionNode | OperationDefinitionNode>(
  node: T,
): T | undefined {
  if (node.selectionSet?.selections.length !== 0) return undefined;
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return { ...node, selectionSet: { ...node.selectionSet, selections: [typename] } };
}
