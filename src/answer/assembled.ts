import { levelsOf } from '../query/plan/levels.ts';
import type { PlannedStatement } from '../query/plan/plan.ts';
import type { Rows } from './cells.ts';
import { stitch } from './stitch.ts';

/** The rows of each statement as shapes speak of them: those that were read level by level put together, the count of a list last. */
export function assembled(statements: readonly PlannedStatement[], rows: readonly Rows[]): readonly Rows[] {
  return rows.map((each, index) => {
    const statement = statements[index];
    if (!statement || !('row' in statement)) return each;
    const levels = levelsOf(statement.row);
    if (statement.kind !== 'list' || !statement.count) return stitch(levels, each);
    const [own, counted] = partedFromCount(each);
    return [...stitch(levels, own), ...counted];
  });
}

/** A union does not promise the order of its branches; only the row of the count has a last value. */
function partedFromCount(rows: Rows): readonly [Rows, Rows] {
  const place = rows.findLastIndex((row) => row.at(-1) !== null);
  return [rows.filter((_, index) => index !== place), rows.slice(place, place + 1)];
}
