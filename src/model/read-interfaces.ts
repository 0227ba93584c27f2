import {
  DirectiveLocation,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
} from 'graphql';
import { suggestion } from '../util/nearest.ts';
import { commonProperties } from './common-properties.ts';
import type { Complain } from './complain.ts';
import type { Property } from './graph-model.ts';
import { type DirectiveUse, readDirectives } from './read-directives.ts';
import { merged, readProperties } from './read-properties.ts';

/** An interface before its kinds are known. */
export interface InterfaceDraft {
  readonly name: string;
  readonly node: InterfaceTypeDefinitionNode;
  readonly description: string;
  /** The use of @kinds, if it has root fields. */
  readonly root: DirectiveUse | undefined;
  /** Interfaces it implements, directly or not, the general ones first. */
  readonly parents: readonly string[];
  /** Said by itself or by one it implements. */
  readonly lifetime: boolean;
  /** Own and inherited. */
  readonly properties: readonly Property[];
}

/** Interfaces by name; those that a declaration names but that do not exist are complained of. */
export function readInterfaces(
  nodes: readonly InterfaceTypeDefinitionNode[],
  types: readonly string[],
  complain: Complain,
): ReadonlyMap<string, InterfaceDraft> {
  const byName = new Map(nodes.map((node) => [node.name.value, node]));
  const drafts = new Map<string, InterfaceDraft>();

  function draft(node: InterfaceTypeDefinitionNode, path: readonly string[]): InterfaceDraft {
    const name = node.name.value;
    const known = drafts.get(name);
    if (known) return known;
    const named = knownParents(node, [...byName.keys()], complain).filter((parent) => {
      const circular = [...path, name].includes(parent.name.value);
      if (circular) complain(parent, `"${name}" implements itself by way of "${parent.name.value}".`);
      return !circular;
    });
    const above = new Set([
      ...(name === 'Node' ? [] : ['Node']),
      ...named.map((parent) => parent.name.value),
    ]);
    const parents = [...above].flatMap((parent) => {
      const parentNode = byName.get(parent);
      return parentNode ? [draft(parentNode, [...path, name])] : [];
    });
    const own = readProperties(node.fields ?? [], 'node', types, complain);
    const uses = readDirectives(node, DirectiveLocation.INTERFACE, complain);
    const made: InterfaceDraft = {
      name,
      node,
      description: node.description?.value.trim() ?? '',
      root: uses.find((use) => use.name === 'kinds'),
      parents: lineOf(parents),
      ...heritage(node, parents, uses, own, complain),
    };
    drafts.set(name, made);
    return made;
  }

  for (const node of nodes) draft(node, []);
  return new Map(
    nodes.flatMap(({ name }) => {
      const made = drafts.get(name.value);
      return made ? [[name.value, made] as const] : [];
    }),
  );
}

/** Names of these interfaces and of those above them, the general ones first, each once. */
export function lineOf(drafts: readonly InterfaceDraft[]): readonly string[] {
  return [...new Set(drafts.flatMap(({ name, parents }) => [...parents, name]))];
}

/** The interfaces a type says it implements, as far as they exist. */
export function knownParents(
  node: { readonly interfaces?: readonly NamedTypeNode[] | undefined },
  names: readonly string[],
  complain: Complain,
): readonly NamedTypeNode[] {
  return (node.interfaces ?? []).filter((parent) => {
    const exists = names.includes(parent.name.value);
    if (!exists)
      complain(parent, `There is no interface "${parent.name.value}".`, suggestion(parent.name.value, names));
    return exists;
  });
}

/** Properties of the parents, then a lifetime, then one's own; one declared anew keeps its place and must keep its type. */
export function heritage(
  node: { readonly fields?: readonly FieldDefinitionNode[] | undefined },
  parents: readonly InterfaceDraft[],
  uses: readonly DirectiveUse[],
  own: readonly Property[],
  complain: Complain,
): { readonly lifetime: boolean; readonly properties: readonly Property[] } {
  const lifetime = parents.some((parent) => parent.lifetime) || uses.some(({ name }) => name === 'lifetime');
  const above = merged(
    ...parents.map(({ properties }) => properties),
    lifetime ? commonProperties('Lifetime') : [],
  );
  for (const property of own) {
    const known = above.find(({ name }) => name === property.name);
    const field = node.fields?.find(({ name }) => name.value === property.name);
    if (known && field && signature(known) !== signature(property))
      complain(
        field.type,
        `"${property.name}" is inherited as ${signature(known)}.`,
        'An inherited property may be described anew, but keeps its type.',
      );
  }
  return { lifetime, properties: merged(above, own) };
}

function signature({ type, list, nonNull }: Property): string {
  return `${list ? `[${type}!]` : type}${nonNull ? '!' : ''}`;
}
