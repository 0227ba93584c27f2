import { revisionColumns, type HistoryField } from '../query/selection/selection.ts';
import type { Cells } from './cells.ts';
import { stringText, textOrNull } from './leaf-text.ts';
import { objectWriter } from './write-object.ts';
import { constant, missing, plain, type FieldWriter, type Write } from './writing.ts';

/** What may be null; all else was written with each change. */
const optional = ['why', 'before', 'after'];

/** One change of a node or statement, found in a row of `revisionColumns`. */
export function revisionWriter(fields: readonly HistoryField[]): Write<Cells> {
  return objectWriter(fields.map(revisionField));
}

function revisionField(field: HistoryField): FieldWriter<Cells> {
  const { kind, key } = field;
  if (kind === 'typename') return constant(key, stringText(field.name));
  const place = revisionColumns.indexOf(kind);
  // What it was is kept as JSON, and is answered as it is.
  if (kind === 'before' || kind === 'after') return plain(key, (cells) => jsonOf(cells[place]));
  if (optional.includes(kind)) return plain(key, (cells) => textOrNull(cells[place]));
  return {
    key,
    write: (cells, path, writing) => {
      const value = cells[place];
      if (typeof value !== 'string')
        return missing(writing, { above: path, key }, `A change has no ${kind}.`, null);
      writing.text.add(stringText(value));
      return true;
    },
  };
}

function jsonOf(value: unknown): string {
  if (typeof value !== 'string') return 'null';
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return 'null';
  }
}
