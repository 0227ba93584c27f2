import type { Place } from '../../errors/problem.ts';
import type { SeedTree } from './seed-tree.ts';
import { isTypeKey } from './statement-keys.ts';

/** Ids of nodes that a file names, as the ends of statements or under `nodes:`, with the first place of each. */
export function mentionedIds(tree: SeedTree): ReadonlyMap<string, Place> {
  const ends = tree.statements.flatMap(({ pairs }) =>
    pairs.flatMap(({ key, value }) => (isTypeKey(key) && value.kind === 'list' ? value.items : [])),
  );
  const named = [
    ...tree.nodes.map(({ key, place }) => [key, place] as const),
    ...ends.flatMap((end) => (end.kind === 'text' ? [[end.text, end.place] as const] : [])),
  ];
  return new Map(named.reverse());
}
