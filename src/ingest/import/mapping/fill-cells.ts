import { fold } from '../../../util/fold.ts';
import type { Located, LocatedMap, LocatedPair } from '../../seeds/located.ts';
import type { TableMapping } from './mapping.ts';

/** A row of a table by the names of its columns. */
export type Cells = (column: string) => string;

const placeholder = /\{([^{}|]*)(\|slug)?\}/g;

/** The columns that a template needs. */
export function columnsIn(template: Located): readonly { readonly column: string; readonly at: Located }[] {
  switch (template.kind) {
    case 'text':
      return [...template.text.matchAll(placeholder)].map(([, column = '']) => ({ column, at: template }));
    case 'list':
      return template.items.flatMap(columnsIn);
    case 'map':
      return template.pairs.flatMap(({ value }) => columnsIn(value));
  }
}

/** What a text has beside its columns. */
export function withoutColumns(text: string): string {
  return text.replace(placeholder, '');
}

/**
 * A text with a row's cells in place of its `{column}`s and `{column|slug}`s; null if a cell it needs is empty. Words
 * that the mapping gives a meaning stand for it.
 */
export function fillText(text: string, cells: Cells, { values }: TableMapping): string | null {
  let isEmpty = false;
  const filled = text.replace(placeholder, (_whole, column: string, slug: string | undefined) => {
    const cell = cells(column).trim();
    const meant = values.get(column)?.get(cell) ?? cell;
    if (meant === '') isEmpty = true;
    return slug === undefined ? meant : slugOf(meant);
  });
  return isEmpty ? null : filled;
}

/** A text as the local part of an id: its letters and digits without accents, in small letters, joined by hyphens. */
function slugOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 150);
}

/** The pairs of a filled map whose cells are all there; lists keep the items that are. */
export function fillMap(map: LocatedMap, cells: Cells, mapping: TableMapping): readonly FilledPair[] {
  return map.pairs.flatMap((pair): readonly FilledPair[] => {
    const texts = textsOf(pair.value);
    const filled = texts.flatMap((text) => fillText(text, cells, mapping) ?? []);
    return filled.length === 0 ? [] : [{ key: pair.key, texts: filled, pair }];
  });
}

export interface FilledPair {
  readonly key: string;
  readonly texts: readonly string[];
  /** As the mapping has it. */
  readonly pair: LocatedPair;
}

function textsOf(value: Located): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [value.text];
    case 'list':
      return value.items.flatMap(textsOf);
    case 'map':
      return [];
  }
}
