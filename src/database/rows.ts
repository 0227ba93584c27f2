import type { Result } from 'neo4j-driver';
import { Breather } from '../util/breather.ts';
import type { Rows } from './database.ts';

/**
 * All rows of a result as plain values. The driver must be set to `useBigInt`: its other ways either lose integers beyond
 * 2^53 (`disableLosslessIntegers` makes them Infinity) or wrap each one in an object. Many rows are made plain in stretches,
 * between which others have their turn.
 */
export function collectRows(result: Result): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const rows: unknown[][] = [];
    result.subscribe({
      onNext: (record) => {
        const row = new Array<unknown>(record.length);
        for (let index = 0; index < row.length; index += 1) row[index] = record.get(index);
        rows.push(row);
      },
      onCompleted: () => {
        const breather = new Breather();
        const later = plainList(rows, (cells) => breather.pauseAfter(cells));
        resolve(later ? later.then(() => rows) : rows);
      },
      onError: reject,
    });
  });
}

/** A value of the driver as plain data; lists and maps are changed in place, since decoding is on the hot path. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return plainInteger(value);
  return typeof value === 'object' && value !== null ? plainObject(value) : value;
}

function plainInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function plainObject(value: object): unknown {
  if (Array.isArray(value)) {
    void plainList(value, withoutPause);
    return value;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) return plainMap(value as Record<string, unknown>);
  // What remains are the driver's classes for times, durations and points; each has a text that reads well.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  return String(value);
}

/** Tells after so many cells what to wait for before the next ones, if anything. */
type Pace = (cells: number) => Promise<void> | undefined;

const withoutPause: Pace = () => undefined;

/** Makes all items plain in place; answers a promise only where the pace says to wait. */
function plainList(list: unknown[], pace: Pace, start = 0): Promise<void> | undefined {
  for (let index = start; index < list.length; index += 1) {
    const value = list[index];
    if (Array.isArray(value)) {
      const later = plainList(value, pace);
      if (later) return later.then(() => plainList(list, pace, index + 1));
    } else if (typeof value === 'object' || typeof value === 'bigint') {
      list[index] = plainValue(value);
    }
  }
  return pace(list.length - start);
}

function plainMap(map: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(map)) map[key] = plainValue(map[key]);
  return map;
}
