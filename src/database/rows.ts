import type { Result } from 'neo4j-driver';
import type { Rows } from './database.ts';

/**
 * All rows of a result as plain values. The driver must be set to `useBigInt`: its other ways either lose integers beyond
 * 2^53 (`disableLosslessIntegers` makes them Infinity) or wrap each one in an object.
 */
export function collectRows(result: Result): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const rows: unknown[][] = [];
    result.subscribe({
      onNext: (record) => {
        const row = new Array<unknown>(record.length);
        for (let index = 0; index < row.length; index += 1) row[index] = plainValue(record.get(index));
        rows.push(row);
      },
      onCompleted: () => resolve(rows),
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
  if (Array.isArray(value)) return plainList(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return plainMap(value as Record<string, unknown>);
  // What remains are the driver's classes for times, durations and points; each has a text that reads well.
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  return String(value);
}

function plainList(list: unknown[]): unknown[] {
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index];
    if (typeof value === 'object' || typeof value === 'bigint') list[index] = plainValue(value);
  }
  return list;
}

function plainMap(map: Record<string, unknown>): Record<string, unknown> {
  for (const key of Object.keys(map)) map[key] = plainValue(map[key]);
  return map;
}
