import type { KeyValue, Root, Selection } from './selection.ts';

type Aliases = ReadonlyMap<string, string>;

/** The selection as it is where some ids mean other nodes now: look-ups by id find those. */
export function withAliases({ roots }: Selection, aliases: Aliases): Selection {
  return { roots: aliases.size > 0 ? roots.map((root) => resolved(root, aliases)) : roots };
}

function resolved(root: Root, aliases: Aliases): Root {
  if (root.kind === 'at') return { ...root, roots: root.roots.map((inner) => resolved(inner, aliases)) };
  if (root.kind === 'lookup') return { ...root, by: keyOf(root.by, aliases) };
  return root.kind === 'nodes' ? { ...root, by: root.by.map((by) => keyOf(by, aliases)) } : root;
}

function keyOf(by: KeyValue, aliases: Aliases): KeyValue {
  const kept = by.property === 'id' && typeof by.value === 'string' ? aliases.get(by.value) : undefined;
  return kept === undefined ? by : { ...by, value: kept };
}
