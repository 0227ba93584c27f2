import type { ASTNode } from 'graphql';
import type { Complain } from './complain.ts';
import { isCase } from './naming.ts';
import { type DirectiveUse, textOf } from './read-directives.ts';
import type { InterfaceDraft } from './read-interfaces.ts';
import type { KindDraft } from './read-kinds.ts';
import { argumentAt } from './read-relationships.ts';
import { foldedNames } from './search.ts';

const rootFields = ['node', 'nodes', 'at', 'search', 'suggest', 'changesOf', 'dataset'];

/**
 * Root fields are camelCase and unique; kinds that share an id prefix share an interface that says why; no property has the
 * name of the one that search is over.
 */
export function checkNames(
  kinds: readonly KindDraft[],
  interfaces: readonly InterfaceDraft[],
  complain: Complain,
): void {
  const roots = [...kinds, ...interfaces].flatMap(({ root }) => root ?? []);
  const taken = new Map<string, ASTNode | null>(rootFields.map((field) => [field, null]));
  for (const use of roots)
    for (const argument of ['singular', 'plural']) checkRootField(use, argument, taken, complain);
  checkPrefixes(kinds, complain);
  for (const { node, properties } of kinds)
    if (properties.some(({ name }) => name === foldedNames))
      complain(node.name, `"${foldedNames}" is kept for the search.`, 'Rename the property.');
}

function checkRootField(
  use: DirectiveUse,
  argument: string,
  taken: Map<string, ASTNode | null>,
  complain: Complain,
): void {
  const field = textOf(use, argument);
  const at = argumentAt(use, argument);
  if (!isCase(field, 'camelCase')) complain(at, `"${field}" is not written in camelCase.`);
  if (taken.has(field)) complain(at, `There is a root field "${field}" already.`, 'Choose another name.');
  taken.set(field, at);
}

function checkPrefixes(kinds: readonly KindDraft[], complain: Complain): void {
  const byPrefix = new Map<string, KindDraft>();
  for (const kind of kinds) {
    const prefix = textOf(kind.root, 'prefix');
    const at = argumentAt(kind.root, 'prefix');
    if (!/^[a-z][a-z0-9-]*$/.test(prefix))
      complain(at, `"${prefix}" is not a prefix.`, 'Use small letters, digits and hyphens.');
    const other = byPrefix.get(prefix);
    if (other && !kind.interfaces.some((name) => name !== 'Node' && other.interfaces.includes(name)))
      complain(
        at,
        `"${other.name}" has the prefix "${prefix}" already.`,
        'Only kinds of one interface share a prefix.',
      );
    byPrefix.set(prefix, other ?? kind);
  }
}
