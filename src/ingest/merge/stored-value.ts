import type { Value } from '../../cypher/cypher.ts';
import type { Property } from '../../model/graph-model.ts';
import type { PropertyValue } from '../changes/change-set.ts';

/** A value as the database keeps it: whole numbers as integers, everything else as it is. */
export function storedValue({ type }: Property, value: PropertyValue | null): Value {
  if (type !== 'Int') return value;
  if (value === null || typeof value !== 'object') return whole(value);
  return value.map(whole);
}

function whole<Scalar>(value: Scalar): Scalar | bigint {
  return typeof value === 'number' ? BigInt(value) : value;
}
