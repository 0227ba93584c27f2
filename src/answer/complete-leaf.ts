import type { Leaf } from '../query/selection/selection.ts';

/** A stored value that its type cannot show. */
export const unfit = Symbol('unfit');

/**
 * A stored value as its type shows it, null where nothing is stored, `unfit` where it is of another type: whoever writes
 * with Neo4j Browser can store anything.
 *
 * @see https://spec.graphql.org/October2021/#sec-Scalars.Result-Coercion
 */
export function completeLeaf(leaf: Leaf, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!leaf.list) return completeScalar(leaf.type, value);
  if (!Array.isArray(value)) return unfit;
  const items = value.map((item) => completeScalar(leaf.type, item));
  return items.includes(unfit) ? unfit : items;
}

function completeScalar(type: Leaf['type'], value: unknown): unknown {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : unfit;
    case 'boolean':
      return typeof value === 'boolean' ? value : unfit;
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31 ? value : unfit;
    case 'float':
      return Number.isFinite(value) ? value : unfit;
    default:
      return typeof value === 'string' && type.oneOf.includes(value) ? value : unfit;
  }
}
