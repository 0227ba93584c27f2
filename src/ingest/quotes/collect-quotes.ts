import type { Place } from '../../errors/problem.ts';
import type { Located, LocatedMap } from '../seeds/located.ts';
import type { SeedTree } from '../seeds/seed-tree.ts';

/** Words that a seed file says its source has. */
export interface Quote {
  readonly text: string;
  readonly place: Place;
}

/** Every quote of a file: of its statements and claims, and of the values it states for nodes. */
export function collectQuotes({
  nodes,
  statements,
}: Pick<SeedTree, 'nodes' | 'statements'>): readonly Quote[] {
  return [...nodes.map(({ value }) => value), ...statements].flatMap(quotesIn);
}

function quotesIn(value: Located): readonly Quote[] {
  if (value.kind === 'list') return value.items.flatMap(quotesIn);
  return value.kind === 'map' ? quotesOf(value) : [];
}

function quotesOf({ pairs }: LocatedMap): readonly Quote[] {
  return pairs.flatMap(({ key, value }) =>
    key === 'quote' && value.kind === 'text' ? [{ text: value.text, place: value.place }] : quotesIn(value),
  );
}
