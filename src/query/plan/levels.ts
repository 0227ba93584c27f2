import type { Row } from './row.ts';

/** Rows of nodes that are read once each, below the statements that lead to them. */
export interface Level {
  readonly row: Row;
  /** The level whose rows hold the statements: 0 is that of the rows of the root, 1 the first of these. */
  readonly above: number;
  /** Column of a row above in which the statements stand. */
  readonly page: number;
  /** Column of a statement in which the key of the node stands. */
  readonly key: number;
}

/** The levels below the rows of a statement, each after the one above it; none where every row holds all of its own. */
export function levelsOf(root: Row): readonly Level[] {
  const levels: Level[] = [];
  addLevels(root, 0, levels);
  return levels;
}

function addLevels({ columns }: Row, above: number, levels: Level[]): void {
  for (const [page, column] of columns.entries()) {
    if (column.kind !== 'page') continue;
    const key = column.row.columns.length - 1;
    const last = column.row.columns[key];
    if (last?.kind === 'apart') addLevels(last.row, levels.push({ row: last.row, above, page, key }), levels);
  }
}
