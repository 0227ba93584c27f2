import type { GraphModel, Property } from './graph-model.ts';
import { upperSnake } from './naming.ts';

/** The word for the kind of a node among those by which lists are grouped. */
export const kindWord = 'KIND';

/** What names a node, its address and what is measured: hardly two are the same. */
const alone = ['URL', 'Float'];

/** Whether lists can be grouped by the property. */
export function isGroupable({ name, type, list, unique, search }: Property): boolean {
  return !list && !unique && !search && name !== 'id' && !alone.includes(type);
}

/** The property in the grammar: `startDate` → `START_DATE`. */
export function groupWord({ name }: Pick<Property, 'name'>): string {
  return upperSnake(name);
}

/** The properties by which lists of nodes or of statements are grouped, those of one word together. */
export function groupWords({ kinds, relationships }: GraphModel): ReadonlyMap<string, readonly Property[]> {
  const words = new Map<string, Property[]>();
  for (const { properties } of [...Object.values(kinds), ...Object.values(relationships)])
    for (const property of properties.filter(isGroupable)) {
      const word = groupWord(property);
      words.set(word, [...(words.get(word) ?? []), property]);
    }
  return words;
}
