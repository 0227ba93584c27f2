import type { PropertyShape } from '../query/plan/shape.ts';
import type { Cells } from './cells.ts';
import { completeLeaf, unfit } from './complete-leaf.ts';
import { missing, type Completion, type Path } from './completion.ts';

/** The value of a property; `undefined` if it is missing and must not be. */
export function completeProperty(
  { column, leaf, coordinate }: PropertyShape,
  cells: Cells,
  id: unknown,
  completion: Completion,
  path: Path,
): unknown {
  const value = completeLeaf(leaf, cells[column]);
  if (value === unfit) {
    const message = `${coordinate} holds a value of another type than the schema says.`;
    if (leaf.nonNull) return missing(completion, path, message, id);
    missing(completion, path, message, id);
    return null;
  }
  if (value === null && leaf.nonNull) {
    return missing(completion, path, `${coordinate} is promised but not stored.`, id);
  }
  return value;
}
