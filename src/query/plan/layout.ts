import { invariant } from '../../util/invariant.ts';
import { apartKey, relationKey, type Cell, type Draft } from './draft.ts';
import type { Column, Guard, Row } from './row.ts';

/** A finished row and where each of its needs is found in it. */
export interface Layout {
  readonly row: Row;
  readonly positions: ReadonlyMap<string, number>;
  readonly below: ReadonlyMap<string, Layout>;
  /** The row of the node alone, where this one holds its statement and points to it. */
  readonly apart: Layout | null;
}

type PageCell = Extract<Cell, { readonly kind: 'page' }>;
type Entries = readonly (readonly [string, Cell])[];

/**
 * Puts the cells of a draft into their fixed order. `kinds` are those that the row's node can be of, `staged` the pages
 * whose nodes get rows of their own.
 */
export function layoutOf(
  draft: Draft,
  kinds: readonly string[],
  staged: ReadonlySet<Cell> = new Set(),
): Layout {
  return layoutEntries([...draft.cells], kinds, staged);
}

function layoutEntries(entries: Entries, kinds: readonly string[], staged: ReadonlySet<Cell>): Layout {
  const below = new Map<string, Layout>();
  const placed = entries.map(([key, cell]) => {
    if (cell.kind === 'page') below.set(key, pageLayout(cell, staged));
    if (cell.kind === 'sources') below.set(key, layoutOf(cell.draft, [cell.evidence]));
    const column = columnOf(cell, kinds, below.get(key));
    return { key, column, rank: rankOf(key, column) };
  });
  placed.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return {
    row: { columns: placed.map(({ column }) => column) },
    positions: new Map(placed.map(({ key }, index) => [key, index])),
    below,
    apart: null,
  };
}

function pageLayout(cell: PageCell, staged: ReadonlySet<Cell>): Layout {
  const { targets } = cell.match.hop;
  return staged.has(cell) ? layoutApart(cell.draft, targets, staged) : layoutOf(cell.draft, targets, staged);
}

/** A row of the statement that ends in the key of the node, and the row of the node. */
function layoutApart(draft: Draft, kinds: readonly string[], staged: ReadonlySet<Cell>): Layout {
  const entries = [...draft.cells];
  const apart = layoutEntries(
    entries.filter(([, cell]) => isOfNode(cell)),
    kinds,
    staged,
  );
  const edge = entries.filter(([key, cell]) => !isOfNode(cell) || draft.cursor.has(key));
  const { row, positions, below } = layoutEntries(edge, kinds, staged);
  return {
    row: { columns: [...row.columns, { kind: 'apart', row: apart.row }] },
    positions: new Map([...positions, [apartKey, row.columns.length]]),
    below,
    apart,
  };
}

function isOfNode(cell: Cell): boolean {
  switch (cell.kind) {
    case 'page':
    case 'count':
    case 'groups':
      return true;
    case 'sources':
      return false;
    case 'plain': {
      const { column } = cell;
      return column.kind === 'label' || (column.kind === 'property' && column.subject === 'node');
    }
  }
}

/**
 * What columns are sorted by. Keys of relations hold values (a page's size, a filter's text, a day), and other values
 * must not make another order, which would be another text: their rank is what they ask without any. Columns of one rank
 * have one text.
 */
function rankOf(key: string, column: Column): string {
  if (column.kind !== 'page' && column.kind !== 'count' && column.kind !== 'groups') return key;
  return `${relationKey(column.match.hop)} ${column.kind} ${JSON.stringify(column, withoutValues)}`;
}

/** Of a cursor's values it matters which are null: those are written otherwise. */
function withoutValues(name: string, value: unknown): unknown {
  const isPlace = name === 'after' || name === 'before';
  if (isPlace && Array.isArray(value)) return value.map((each) => each === null);
  return ['value', 'size', 'date'].includes(name) ? undefined : value;
}

function columnOf(cell: Cell, kinds: readonly string[], layout: Layout | undefined): Column {
  switch (cell.kind) {
    case 'plain':
      return cell.column;
    case 'count':
    case 'groups':
      return { ...cell, only: guardOf(cell.only, kinds) };
    case 'page':
      return {
        kind: 'page',
        only: guardOf(cell.only, kinds),
        match: cell.match,
        page: cell.page,
        row: rowOf(layout),
      };
    case 'sources':
      return { kind: 'sources', evidence: cell.evidence, row: rowOf(layout) };
  }
}

function guardOf(only: ReadonlySet<string>, kinds: readonly string[]): Guard {
  return kinds.every((kind) => only.has(kind)) ? null : [...only].sort();
}

function rowOf(layout: Layout | undefined): Row {
  invariant(layout, 'a nested cell has a layout');
  return layout.row;
}

/** The position of a need that was drafted. */
export function positionOf(layout: Layout, key: string): number {
  const position = layout.positions.get(key);
  invariant(position !== undefined, `not drafted: ${key}`);
  return position;
}

export function layoutBelow(layout: Layout, key: string): Layout {
  const below = layout.below.get(key);
  invariant(below, `nothing below ${key}`);
  return below;
}
