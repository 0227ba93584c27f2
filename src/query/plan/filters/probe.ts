import type { Filter } from '../../selection/filter.ts';
import type { Ascent } from './ascent.ts';
import { allOf, conditionsOf } from './ascent.ts';

/** Counts how many nodes fit a condition, up to a cap: what has to be known before a form is chosen. */
export interface Probe {
  readonly kinds: readonly string[];
  readonly filter: Filter;
  readonly cap: number;
}

/** Equal probes, equal names. */
export function probeName({ kinds, filter, cap }: Probe): string {
  return JSON.stringify([kinds, filter, cap]);
}

/** What can be counted of the nodes from which a way starts without walking any relation; null where nothing is compared. */
export function plainFilterOf({ filter }: Ascent): Filter | null {
  const plain = conditionsOf(filter).filter((each) => !walks(each));
  return plain.some(compares) ? allOf(plain) : null;
}

/** Whether a condition walks relations of its node. */
export function walks(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.filters.some(walks);
    case 'not':
      return walks(filter.filter);
    case 'relation':
    case 'relationCount':
    case 'sources':
      return true;
    case 'compare':
    case 'isNull':
    case 'isEmpty':
    case 'ofKind':
      return false;
  }
}

function compares(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.filters.some(compares);
    case 'compare':
    case 'isNull':
    case 'isEmpty':
      return true;
    case 'not':
    case 'ofKind':
    case 'relation':
    case 'relationCount':
    case 'sources':
      return false;
  }
}
