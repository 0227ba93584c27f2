import { encodeCursor } from '../query/cursor.ts';
import type { ConnectionShape, PageInfoFieldShape } from '../query/plan/shape.ts';
import type { CursorValue } from '../query/selection/selection.ts';
import type { Cells, PageOfRows } from './cells.ts';
import { stringText } from './leaf-text.ts';
import { constant, plain, type FieldWriter } from './writing.ts';

/** The cursor of a row, as JSON: the place it has in the order of its list. */
export function cursorText(shape: ConnectionShape, cells: Cells): string {
  // Order keys are scalar properties: what the database holds there is a value a cursor can carry.
  const values = shape.cursor.map((column) => (cells[column] ?? null) as CursorValue);
  return stringText(encodeCursor(shape.binding, values));
}

/** @see https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo */
export function pageInfoField(field: PageInfoFieldShape, shape: ConnectionShape): FieldWriter<PageOfRows> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'hasNextPage':
      return beyond(field.key, shape, !shape.backward);
    case 'hasPreviousPage':
      return beyond(field.key, shape, shape.backward);
    case 'startCursor':
      return plain(field.key, ({ page }) => cursorAt(shape, page[0]));
    case 'endCursor':
      return plain(field.key, ({ page }) => cursorAt(shape, page.at(-1)));
  }
}

/** Whether there are rows beyond the page: on the side to which it was read (`ahead`), or on that from which it was. */
function beyond(key: string, { isContinued }: ConnectionShape, ahead: boolean): FieldWriter<PageOfRows> {
  return ahead ? plain(key, ({ hasMore }) => String(hasMore)) : constant(key, String(isContinued));
}

function cursorAt(shape: ConnectionShape, row: Cells | undefined): string {
  return row ? cursorText(shape, row) : 'null';
}
