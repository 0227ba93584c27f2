import { z } from 'zod';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Database, Limited, Rows } from '../database/database.ts';
import { bookkeeping } from '../model/book-keeping.ts';
import type { PlannedStatement } from '../query/plan/plan.ts';

const row = z.tuple([z.string(), z.string()]);
const text = cypher`UNWIND $ids AS id MATCH (alias${label(bookkeeping.alias)} {id: id}) RETURN id, alias.kept`;

/** Ids that were looked up and found nothing. */
export function missedIds(statements: readonly PlannedStatement[], rows: readonly Rows[]): readonly string[] {
  return statements.flatMap((statement, index): readonly string[] => {
    const found = rows[index] ?? [];
    if (statement.kind === 'lookup') {
      const { property, value } = statement.by;
      return found.length === 0 && property === 'id' && typeof value === 'string' ? [value] : [];
    }
    if (statement.kind !== 'nodes') return [];
    // The last column is the place of the id in the list.
    const places = new Set(found.map((cells) => Number(cells.at(-1))));
    return statement.ids.filter((id, place): id is string => !places.has(place) && typeof id === 'string');
  });
}

/** Those of the ids whose nodes went into others, and into which. Asks nothing where there are none. Throws as `Database.read`. */
export async function aliasesOf(
  database: Pick<Database, 'read'>,
  ids: readonly string[],
  limited: Limited,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.read([cypherQuery(text, { ids })], limited);
  return new Map((rows[0] ?? []).map((cells) => row.parse(cells)));
}
