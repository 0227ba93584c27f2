import { createHash } from 'node:crypto';
import { grappeError } from '../errors/problem.ts';
import type { CursorValue, OrderKey } from './selection/selection.ts';

/** A short hash of what a list is (its kinds or relation, day, filter and order): cursors of one list do not fit another. */
export function bindingOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 10);
}

/** A keyset cursor: the place of a row by the values of its order keys, so that inserts elsewhere do not move it. */
export function encodeCursor(binding: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([binding, ...values])).toString('base64url');
}

/**
 * The order values a cursor carries. `place` is where it was given, for messages.
 *
 * @throws {GrappeError} INVALID_CURSOR if it is not a cursor of this list, or not one that a row of it could have
 */
export function decodeCursor(
  text: string,
  binding: string,
  order: readonly OrderKey[],
  place: string,
): readonly CursorValue[] {
  const [bound, ...values] = parse(text) ?? [];
  if (bound === undefined) {
    throw grappeError('INVALID_CURSOR', `${place} is not a cursor; give one that an edge or pageInfo shows.`);
  }
  if (bound !== binding || values.length !== order.length) {
    throw grappeError('INVALID_CURSOR', `${place} is a cursor of another list, order, filter or day.`);
  }
  if (!order.every((key, index) => isValueOf(key, values[index]))) {
    throw grappeError('INVALID_CURSOR', `${place} holds values that this list is not ordered by.`);
  }
  return values;
}

function isValueOf(key: OrderKey, value: CursorValue | undefined): boolean {
  if (key.kind === 'count') return Number.isSafeInteger(value);
  if (value === null) return true;
  return key.type === 'int' ? Number.isInteger(value) : typeof value === typeofs[key.type];
}

const typeofs = { string: 'string', float: 'number', boolean: 'boolean' } as const;

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
