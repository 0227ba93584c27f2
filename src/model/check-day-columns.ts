import type { NameNode } from 'graphql';
import type { Complain } from './complain.ts';
import { type Property, certainEndDay, dayColumns } from './graph-model.ts';

/** Each date property has derived columns; no other property, and no columns of another one, may have their names. */
export function checkDayColumns(owner: NameNode, properties: readonly Property[], complain: Complain): void {
  const taken = new Map(properties.map(({ name }) => [name, `the property "${name}"`]));
  taken.set(certainEndDay, 'the last certain day of statements');
  for (const { name, type } of properties) {
    if (type !== 'EDTF') continue;
    const { first, after } = dayColumns(name);
    for (const column of [first, after]) {
      if (column === null) continue;
      const other = taken.get(column);
      if (other !== undefined)
        complain(
          owner,
          `The days of "${name}" of "${owner.value}" are kept as "${column}", which is taken by ${other}.`,
          'Rename one of the properties.',
        );
      taken.set(column, `the days of "${name}"`);
    }
  }
}
