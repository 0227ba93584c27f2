import { grappeError } from '../../errors/problem.ts';
import { decodeCursor } from '../cursor.ts';
import type { Arguments } from './context.ts';
import type { CursorValue, OrderKey } from './selection.ts';

/** Rows of a page whose size is not said. */
export const defaultFirst = 20;

/**
 * Which page of a list is asked for.
 *
 * @throws {GrappeError} BAD_USER_INPUT, PAGE_SIZE_EXCEEDED, INVALID_CURSOR
 */
export function selectPage(
  args: Arguments,
  order: readonly OrderKey[],
  binding: string,
  pageMax: number,
  field: string,
): { readonly first: number; readonly after: readonly CursorValue[] | null } {
  const first = (args['first'] ?? defaultFirst) as number;
  if (first < 0) {
    throw grappeError(
      'BAD_USER_INPUT',
      `${field}(first: ${first}) is not a number of rows; ask for 0 to ${pageMax}.`,
    );
  }
  if (first > pageMax) {
    throw grappeError(
      'PAGE_SIZE_EXCEEDED',
      `${field}(first: ${first}) is more than a page holds; ask for at most ${pageMax}.`,
      {
        details: { asked: first, limit: pageMax },
      },
    );
  }
  const after = args['after'] as string | null | undefined;
  return { first, after: after == null ? null : decodeCursor(after, binding, order.length, field) };
}

/** @throws {GrappeError} PAGE_SIZE_EXCEEDED for more ids than a page holds */
export function refuseLongList(size: number, pageMax: number): void {
  if (size <= pageMax) return;
  throw grappeError('PAGE_SIZE_EXCEEDED', `nodes(ids: …) names ${size} ids; name at most ${pageMax}.`, {
    details: { asked: size, limit: pageMax },
  });
}
