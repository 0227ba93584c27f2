import { badInput } from './filter.ts';
import type { KeyValue } from './order.ts';

const mark = 'place:';

/** A cursor of the reference: the place of a row in the open. */
export function cursorAt(place: readonly KeyValue[]): string {
  return `${mark}${JSON.stringify(place)}`;
}

export function isCursorOfReference(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(mark);
}

/** The same cursor of the server, in the open: all but what binds it to its list. */
export function opened(cursor: unknown): string {
  return cursorAt(partsOf(cursor));
}

/** The place that a cursor of the server names. */
export function placeIn(cursor: string): readonly KeyValue[] {
  return partsOf(cursor);
}

function partsOf(cursor: unknown): readonly KeyValue[] {
  try {
    const text = Buffer.from(String(cursor), 'base64url').toString('utf8');
    const [, ...place] = JSON.parse(text) as [string, ...KeyValue[]];
    return place;
  } catch {
    throw badInput(`${String(cursor)} is no cursor`, 'INVALID_CURSOR');
  }
}
