import type { PropertyShape } from '../query/plan/shape.ts';
import type { Cells } from './cells.ts';
import { textOfLeaf } from './leaf-text.ts';
import { missing, type FieldWriter, type Path, type Writing } from './writing.ts';

/** Writes the value of a property; `id` is the column of the id of whatever has it, for messages. */
export function propertyField(shape: PropertyShape, id: number | null): FieldWriter<Cells> {
  const { key, column, leaf } = shape;
  const textOf = textOfLeaf(leaf);
  return {
    key,
    write: (cells, path, writing) => {
      const value = cells[column];
      const isStored = value !== null && value !== undefined;
      const text = isStored ? textOf(value) : 'null';
      if (text === undefined || (!isStored && leaf.nonNull)) {
        return writeUnfit(shape, id === null ? null : cells[id], isStored, path, writing);
      }
      writing.text.add(text);
      return true;
    },
  };
}

function writeUnfit(
  { key, leaf, coordinate }: PropertyShape,
  id: unknown,
  isStored: boolean,
  above: Path,
  writing: Writing,
): boolean {
  const what = isStored
    ? 'holds a value of another type than the schema says.'
    : 'is promised but not stored.';
  missing(writing, { above, key }, `${coordinate} ${what}`, id);
  if (leaf.nonNull) return false;
  writing.text.add('null');
  return true;
}
