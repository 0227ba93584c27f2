import { createHash } from 'node:crypto';
import { grappeError } from '../errors/problem.ts';
import type { CursorValue } from './selection/selection.ts';

/** A short hash of what a list is (its kinds or relation, day, filter and order): cursors of one list do not fit another. */
export function bindingOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 10);
}

/** A keyset cursor: the place of a row by the values of its order keys, so that inserts elsewhere do not move it. */
export function encodeCursor(binding: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([binding, ...values])).toString('base64url');
}

/**
 * The order values a cursor carries.
 *
 * @throws {GrappeError} INVALID_CURSOR if it is not a cursor of this list
 */
export function decodeCursor(
  text: string,
  binding: string,
  size: number,
  field: string,
): readonly CursorValue[] {
  const [bound, ...values] = parse(text) ?? [];
  if (bound === undefined) throw grappeError('INVALID_CURSOR', `${field}(after: …) is not a cursor.`);
  if (bound !== binding || values.length !== size) {
    throw grappeError(
      'INVALID_CURSOR',
      `${field}(after: …) is a cursor of another list, order, filter or day.`,
    );
  }
  return values;
}

function parse(text: string): readonly [string, ...CursorValue[]] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || typeof parts[0] !== 'string') return null;
    return parts.slice(1).every(isCursorValue) ? (parts as [string, ...CursorValue[]]) : null;
  } catch {
    return null;
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
