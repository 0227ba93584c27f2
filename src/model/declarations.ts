import {
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
} from 'graphql';
import type { Complain } from './complain.ts';
import { languageDocument } from './language.ts';
import { checkTypeName } from './naming.ts';

type Declared =
  ScalarTypeDefinitionNode | EnumTypeDefinitionNode | InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode;

/** What a model declares, by what it is; names are unique across all five. */
export interface Declarations {
  readonly scalars: readonly ScalarTypeDefinitionNode[];
  readonly enums: readonly EnumTypeDefinitionNode[];
  readonly interfaces: readonly InterfaceTypeDefinitionNode[];
  readonly kinds: readonly ObjectTypeDefinitionNode[];
  readonly relationships: readonly ObjectTypeDefinitionNode[];
}

/** Definitions → declarations; one that cannot be part of a model is complained of and left out. */
export function declarationsOf(definitions: readonly DefinitionNode[], complain: Complain): Declarations {
  const declared = definitions.filter((definition) => isDeclared(definition, complain));
  return sort(unique(declared, complain), complain);
}

/** The scalars and enums of the language, for the model that uses them. */
export function languageDeclarations(): Pick<Declarations, 'scalars' | 'enums'> {
  const { definitions } = languageDocument;
  return {
    scalars: definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
    enums: definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION),
  };
}

function isDeclared(node: DefinitionNode, complain: Complain): node is Declared {
  const declared =
    node.kind === Kind.SCALAR_TYPE_DEFINITION ||
    node.kind === Kind.ENUM_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_DEFINITION;
  if (!declared)
    complain(
      node,
      'A model declares types, interfaces, enums and scalars only.',
      'Sets of ends are named in @ends, and directives are those of the language.',
    );
  else if (!node.description?.value.trim())
    complain(node.name, `"${node.name.value}" has no description.`, 'Write one in quotes above it.');
  return declared;
}

function unique(declared: readonly Declared[], complain: Complain): readonly Declared[] {
  const seen = new Map<string, Declared>();
  for (const node of declared) {
    const first = seen.get(node.name.value);
    if (first) {
      const where = first.loc?.source.name ?? '';
      complain(
        node.name,
        `"${node.name.value}" is declared twice.`,
        `The first one is in ${where}; rename one.`,
      );
    } else {
      checkTypeName(node.name, complain);
      seen.set(node.name.value, node);
    }
  }
  return [...seen.values()];
}

function sort(declared: readonly Declared[], complain: Complain): Declarations {
  const objects = declared.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  for (const node of objects) {
    const roles = ['kind', 'relationship'].filter((role) => has(node, role));
    if (roles.length !== 1)
      complain(
        node.name,
        `"${node.name.value}" is ${roles.length ? 'both a kind and a relationship' : 'neither a kind nor a relationship'}.`,
        'Give it either @kind or @relationship.',
      );
  }
  return {
    scalars: declared.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
    enums: declared.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION),
    interfaces: declared.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION),
    kinds: objects.filter((node) => has(node, 'kind') && !has(node, 'relationship')),
    relationships: objects.filter((node) => has(node, 'relationship') && !has(node, 'kind')),
  };
}

function has(node: ObjectTypeDefinitionNode, directive: string): boolean {
  return (node.directives ?? []).some(({ name }) => name.value === directive);
}
