import {
  Kind,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { defaultSize } from '../selection/select-page.ts';

type Variables = Readonly<Record<string, unknown>>;

/** A list of the operation; lists that ask the same of one field are one, or they could no longer share a response key. */
export interface PageField {
  readonly field: string;
  /** Rows that its page asks for, whatever was written. */
  readonly size: number;
}

/** The lists of a document in its order, by what tells them apart. */
export function pageFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
): ReadonlyMap<string, PageField> {
  const found = new Map<string, PageField>();
  const info = new TypeInfo(schema);
  const visitor = {
    Field: (node: FieldNode) => {
      const page = pageOf(info, node, variables);
      if (page) found.set(page.key, { field: node.name.value, size: page.size });
    },
  };
  visit(document, visitWithTypeInfo(info, visitor));
  return found;
}

/** The document with other sizes of its pages; those for which there is none stay as they are written. */
export function withPageSizes(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables,
  sizes: ReadonlyMap<string, number>,
): DocumentNode {
  const info = new TypeInfo(schema);
  const visitor = {
    Field: (node: FieldNode) => {
      const page = pageOf(info, node, variables);
      const size = page ? sizes.get(page.key) : undefined;
      return page && size !== undefined ? sized(node, page.argument, size) : undefined;
    },
  };
  return visit(document, visitWithTypeInfo(info, visitor));
}

interface Found {
  readonly key: string;
  /** The argument that says the size, or would. */
  readonly argument: 'first' | 'last';
  readonly size: number;
}

function pageOf(info: TypeInfo, node: FieldNode, variables: Variables): Found | null {
  const first = info.getFieldDef()?.args.find(({ name }) => name === 'first');
  if (!first) return null;
  const given = Object.fromEntries(
    (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
  const argument = typeof given['first'] !== 'number' && typeof given['last'] === 'number' ? 'last' : 'first';
  const said = given[argument];
  const size = typeof said === 'number' ? said : fallbackOf(first);
  const entries = Object.entries({ ...given, [argument]: size }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { key: `${node.name.value} ${JSON.stringify(entries)}`, argument, size };
}

function fallbackOf({ defaultValue }: GraphQLArgument): number {
  return typeof defaultValue === 'number' ? defaultValue : defaultSize;
}

function sized(node: FieldNode, argument: string, size: number): FieldNode {
  const made: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: argument },
    value: { kind: Kind.INT, value: String(size) },
  };
  const others = (node.arguments ?? []).filter(({ name }) => name.value !== argument);
  return { ...node, arguments: [...others, made] };
}
