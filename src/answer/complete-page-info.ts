import { encodeCursor } from '../query/cursor.ts';
import type { ConnectionShape, PageInfoFieldShape } from '../query/plan/shape.ts';
import type { CursorValue } from '../query/selection/selection.ts';
import type { Cells, Rows } from './cells.ts';
import { newObject, type AnswerObject } from './completion.ts';

/** The cursor of a row: the place it has in the order of its list. */
export function cursorOf(shape: ConnectionShape, cells: Cells): string {
  return encodeCursor(
    shape.binding,
    // Order keys are scalar properties: what the database holds there is a value a cursor can carry.
    shape.cursor.map((column) => (cells[column] ?? null) as CursorValue),
  );
}

/** @see https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo */
export function completePageInfo(
  fields: readonly PageInfoFieldShape[],
  shape: ConnectionShape,
  page: Rows,
  hasNext: boolean,
): AnswerObject {
  const info = newObject();
  for (const field of fields) info[field.key] = pageInfoValue(field, shape, page, hasNext);
  return info;
}

function pageInfoValue(
  field: PageInfoFieldShape,
  shape: ConnectionShape,
  page: Rows,
  hasNext: boolean,
): unknown {
  switch (field.kind) {
    case 'typename':
      return field.name;
    case 'hasNextPage':
      return hasNext;
    case 'hasPreviousPage':
      return shape.isLaterPage;
    case 'startCursor':
      return cursorAt(shape, page, 0);
    case 'endCursor':
      return cursorAt(shape, page, -1);
  }
}

function cursorAt(shape: ConnectionShape, page: Rows, place: 0 | -1): string | null {
  const row = page.at(place);
  return row ? cursorOf(shape, row) : null;
}
