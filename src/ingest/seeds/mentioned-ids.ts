import type { SeedTree } from './seed-tree.ts';
import { isTypeKey } from './statement-keys.ts';

/** Ids of nodes that a file names, as the ends of statements or under `nodes:`. */
export function mentionedIds({ nodes, statements }: SeedTree): ReadonlySet<string> {
  const ends = statements.flatMap(({ pairs }) =>
    pairs.flatMap(({ key, value }) => (isTypeKey(key) && value.kind === 'list' ? value.items : [])),
  );
  return new Set([
    ...nodes.map(({ key }) => key),
    ...ends.flatMap((end) => (end.kind === 'text' ? [end.text] : [])),
  ]);
}
