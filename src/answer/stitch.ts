import type { Level } from '../query/plan/levels.ts';
import { invariant } from '../util/invariant.ts';
import { rowIn, rowsIn, type Cells, type Rows } from './cells.ts';

/**
 * The rows of a statement that was read level by level, as [level, row] with the key of its node last in each row below
 * the root, as if each had held all of its own. A node that comes again is the very same list.
 */
export function stitch(levels: readonly Level[], tagged: Rows): Rows {
  if (levels.length === 0) return tagged;
  const rows = rowsByLevel(levels.length + 1, tagged);
  for (const [index, { above, page, key }] of levels.entries()) {
    const byKey = new Map(rowsAt(rows, index + 1).map((row) => [row.at(-1), row]));
    for (const row of rowsAt(rows, above)) (row as unknown[])[page] = joined(rowsIn(row[page]), key, byKey);
  }
  return rowsAt(rows, 0);
}

/** The statements of a page with the rows of their nodes; a node that was removed while it was read takes its statement along. */
function joined(statements: Rows, key: number, byKey: ReadonlyMap<unknown, Cells>): Rows {
  return statements.filter((statement) => {
    const row = byKey.get(statement[key]);
    // Rows are fresh from the database and nobody else's; copies of many would cost.
    if (row) (statement as unknown[])[key] = row;
    return row !== undefined;
  });
}

function rowsByLevel(size: number, tagged: Rows): readonly Rows[] {
  const rows = Array.from({ length: size }, (): Cells[] => []);
  for (const [level, row] of tagged) {
    const list = rows[Number(level)];
    invariant(list, `there is a level ${String(level)}`);
    list.push(rowIn(row));
  }
  return rows;
}

function rowsAt(rows: readonly Rows[], level: number): Rows {
  const list = rows[level];
  invariant(list, `there is a level ${level}`);
  return list;
}
