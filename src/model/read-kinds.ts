import { DirectiveLocation, type ObjectTypeDefinitionNode } from 'graphql';
import type { Complain } from './complain.ts';
import type { Property } from './graph-model.ts';
import { type DirectiveUse, readDirectives } from './read-directives.ts';
import { type InterfaceDraft, heritage, knownParents, lineOf } from './read-interfaces.ts';
import { readProperties } from './read-properties.ts';

/** A kind before its relations are known. */
export interface KindDraft {
  readonly name: string;
  readonly node: ObjectTypeDefinitionNode;
  readonly description: string;
  /** The use of @kind. */
  readonly root: DirectiveUse;
  /** Node first. */
  readonly interfaces: readonly string[];
  readonly lifetime: boolean;
  readonly evidence: DirectiveUse | undefined;
  readonly properties: readonly Property[];
}

/** Kinds in order; one whose @kind is in error is left out, as that has been complained of. */
export function readKinds(
  nodes: readonly ObjectTypeDefinitionNode[],
  interfaces: ReadonlyMap<string, InterfaceDraft>,
  types: readonly string[],
  complain: Complain,
): readonly KindDraft[] {
  return nodes.flatMap((node) => {
    const uses = readDirectives(node, DirectiveLocation.OBJECT, complain);
    const root = uses.find(({ name }) => name === 'kind');
    const ends = uses.find(({ name }) => name === 'ends');
    if (ends) complain(ends.node, 'A kind has no ends.', '@ends belongs to @relationship.');
    const parents = parentsOf(node, interfaces, complain);
    const own = readProperties(node.fields ?? [], 'node', types, complain);
    if (!root) return [];
    return {
      name: node.name.value,
      node,
      description: node.description?.value.trim() ?? '',
      root,
      interfaces: lineOf(parents),
      evidence: uses.find(({ name }) => name === 'evidence'),
      ...heritage(node, parents, uses, own, complain),
    };
  });
}

function parentsOf(
  node: ObjectTypeDefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceDraft>,
  complain: Complain,
): readonly InterfaceDraft[] {
  const named = knownParents(node, [...interfaces.keys()], complain).map(({ name }) => name.value);
  return ['Node', ...named].flatMap((name) => interfaces.get(name) ?? []);
}
