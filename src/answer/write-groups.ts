import type { ConnectionFieldShape } from '../query/plan/shape.ts';
import type { GroupField } from '../query/selection/selection.ts';
import { invariant } from '../util/invariant.ts';
import type { Cells, PageOfRows } from './cells.ts';
import { stringText } from './leaf-text.ts';
import { writeList } from './write-list.ts';
import { objectWriter } from './write-object.ts';
import { constant, holder, plain, type FieldWriter } from './writing.ts';

/** The groups of a list, from rows of key, label and count. */
export function groupsField({
  key,
  place,
  fields,
}: Extract<ConnectionFieldShape, { kind: 'groups' }>): FieldWriter<PageOfRows> {
  const write = objectWriter(fields.map(groupField));
  return holder(key, ({ groups }, path, writing) => {
    const rows = groups[place];
    invariant(rows, `a list has grouping ${place}`);
    return writeList(rows, write, path, writing);
  });
}

function groupField(field: GroupField): FieldWriter<Cells> {
  switch (field.kind) {
    case 'typename':
      return constant(field.key, stringText(field.name));
    case 'key':
      return plain(field.key, ([key]) => keyText(key));
    case 'label':
      return plain(field.key, ([key, label]) => keyText(label ?? key));
    case 'count':
      return plain(field.key, ([, , count]) => String(count));
  }
}

/** Numbers, truth values and whatever else somebody stored by hand become texts. */
function keyText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return stringText(typeof value === 'string' ? value : JSON.stringify(value));
}
