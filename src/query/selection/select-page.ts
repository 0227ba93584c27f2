import { grappeError } from '../../errors/problem.ts';
import { decodeCursor } from '../cursor.ts';
import type { Arguments } from './context.ts';
import type { CursorValue, OrderKey, Window } from './selection.ts';

/** Rows of a page whose size is not said. */
export const defaultSize = 20;

/**
 * Which page of a list is asked for: from its start or, with `last`, from its end.
 *
 * @throws {GrappeError} BAD_USER_INPUT, PAGE_SIZE_EXCEEDED, INVALID_CURSOR
 */
export function selectPage(
  args: Arguments,
  order: readonly OrderKey[],
  binding: string,
  pageMax: number,
  field: string,
): Window {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  if (first != null && last != null) {
    throw grappeError(
      'BAD_USER_INPUT',
      `${field}(first: ${first}, last: ${last}) asks for both ends of the list; give one of first and last.`,
    );
  }
  const size = first ?? last ?? defaultSize;
  const backward = last != null;
  refuseSize(size, pageMax, `${field}(${backward ? 'last' : 'first'}: ${size})`);
  const cursor = (argument: 'after' | 'before'): readonly CursorValue[] | null => {
    const text = args[argument] as string | null | undefined;
    return text == null ? null : decodeCursor(text, binding, order, `${field}(${argument}: …)`);
  };
  return { size, backward, after: cursor('after'), before: cursor('before') };
}

/** @throws {GrappeError} BAD_USER_INPUT for a negative size, PAGE_SIZE_EXCEEDED for one above the limit */
export function refuseSize(size: number, pageMax: number, place: string): void {
  if (size < 0) {
    throw grappeError('BAD_USER_INPUT', `${place} is not a number of rows; ask for 0 to ${pageMax}.`);
  }
  if (size > pageMax) {
    throw grappeError(
      'PAGE_SIZE_EXCEEDED',
      `${place} is more than a page holds; ask for at most ${pageMax}.`,
      { details: { asked: size, limit: pageMax } },
    );
  }
}

/** @throws {GrappeError} PAGE_SIZE_EXCEEDED for more ids than a page holds */
export function refuseLongList(size: number, pageMax: number): void {
  if (size <= pageMax) return;
  throw grappeError('PAGE_SIZE_EXCEEDED', `nodes(ids: …) names ${size} ids; name at most ${pageMax}.`, {
    details: { asked: size, limit: pageMax },
  });
}
