import type { GraphModel } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';

/** What a field of Query asks of the model. */
export type RootField =
  | { readonly kind: 'at' | 'search' | 'suggest' | 'changesOf' | 'dataset' }
  | { readonly kind: 'lookup'; readonly kinds: readonly string[] }
  | { readonly kind: 'nodes'; readonly kinds: readonly string[] }
  | { readonly kind: 'list'; readonly kinds: readonly string[]; readonly lifetime: readonly string[] };

const fixed = ['at', 'search', 'suggest', 'changesOf', 'dataset'] as const;

/** The meaning of a field of Query, by the names the model gives its kinds and interfaces. */
export function rootFieldOf(model: GraphModel, name: string): RootField {
  const all = Object.keys(model.kinds);
  const own = fixed.find((each) => each === name);
  if (own) return { kind: own };
  if (name === 'node') return { kind: 'lookup', kinds: all };
  if (name === 'nodes') return { kind: 'nodes', kinds: all };
  for (const kind of Object.values(model.kinds)) {
    if (kind.singular === name) return { kind: 'lookup', kinds: [kind.name] };
    if (kind.plural === name) return listOf(model, [kind.name]);
  }
  for (const { singular, plural, kinds } of Object.values(model.interfaces)) {
    if (singular === name) return { kind: 'lookup', kinds };
    if (plural === name) return listOf(model, kinds);
  }
  invariant(false, `Query has no field ${name}`);
}

function listOf(model: GraphModel, kinds: readonly string[]): RootField {
  return { kind: 'list', kinds, lifetime: kinds.filter((kind) => model.kinds[kind]?.lifetime) };
}
