import type { Place } from '../../errors/problem.ts';

/** A YAML document whose every part knows its place. All scalars are text: the model gives them their type. */
export type Located = LocatedText | LocatedMap | LocatedList;

export interface LocatedText {
  readonly kind: 'text';
  readonly text: string;
  readonly place: Place;
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly pairs: readonly LocatedPair[];
  readonly place: Place;
}

export interface LocatedPair {
  readonly key: string;
  /** Of the key. */
  readonly place: Place;
  readonly value: Located;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly Located[];
  readonly place: Place;
}

/** The value of a key, or undefined. */
export function valueOf(map: LocatedMap, key: string): Located | undefined {
  return map.pairs.find((pair) => pair.key === key)?.value;
}

/** Whether nothing was written: `key:` and `key: ""`. */
export function isBlank(value: Located): boolean {
  return value.kind === 'text' && value.text.trim() === '';
}
