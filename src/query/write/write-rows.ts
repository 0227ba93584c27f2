import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join } from '../../cypher/fragment.ts';
import { levelsOf, type Level } from '../plan/levels.ts';
import type { Row } from '../plan/row.ts';
import { columnName } from './column-name.ts';
import { writeColumns, type RowSubjects } from './write-columns.ts';
import type { Writing } from './writing.ts';

/** What the rows of a root have beside their columns. */
export interface Ending {
  /** The variables of which the rows are made. */
  readonly carried: Cypher;
  /** `ORDER BY` or `LIMIT`. */
  readonly end: Cypher | null;
  /** A value behind the columns. */
  readonly last: Cypher | null;
  /** Whether a column comes behind all others that is null in each of these rows: another branch of the query has its value. */
  readonly isPadded?: boolean;
}

/** How many columns the rows are returned in. */
export function widthOf(row: Row): number {
  // A row that asks nothing still has to be a row.
  return levelsOf(row).length > 0 ? 2 : Math.max(1, row.columns.length);
}

/**
 * The end of a statement whose rows speak of these subjects. Either each row is returned in columns with all of its own, or,
 * where nodes have rows apart, level by level as two columns: number of the level, row as a list.
 */
export function writeRows(writing: Writing, row: Row, subjects: RowSubjects, ending: Ending): Cypher {
  const levels = levelsOf(row);
  const { carried, end, last, isPadded = false } = ending;
  const padding = isPadded ? [cypher`null`] : [];
  const asked = writeColumns(writing, row, subjects);
  const values = [...(asked.length > 0 ? asked : [cypher`true`]), ...(last ? [last] : [])];
  if (levels.length === 0) {
    const columns = [...values, ...padding].map((value, index) => cypher`${value} AS ${columnName(index)}`);
    return cypher`RETURN ${join(columns, ', ')}${end ? cypher` ${end}` : cypher``}`;
  }
  const root = writing.variable('x');
  const ended = end && cypher`WITH ${carried} ${end}\n`;
  const gathered = cypher`${ended ?? cypher``}WITH [${join(values, ', ')}] AS ${root}\nWITH collect(${root}) AS ${root}`;
  const padded = isPadded ? cypher`, null AS ${columnName(2)}` : cypher``;
  return cypher`${gathered}\n${writeLevels(writing, root, levels)}${padded}`;
}

/** Reads level after level, each node of one once, and returns them all. */
function writeLevels(writing: Writing, root: Cypher, levels: readonly Level[]): Cypher {
  const lists = [root];
  const clauses = levels.map((level) => {
    const list = writing.variable('x');
    const above = lists[level.above] ?? root;
    lists.push(list);
    return writeLevel(writing, level, above, list);
  });
  const branches = lists.map((list, index) => {
    const row = writing.variable('x');
    return cypher`UNWIND ${list} AS ${row}\nRETURN ${integer(index)} AS ${columnName(0)}, ${row} AS ${columnName(1)}`;
  });
  const all = branches.reduce((united, branch) => cypher`${united}\nUNION ALL\n${branch}`);
  const returned = cypher`CALL (${join(lists, ', ')}) ${block(all)}\nRETURN ${columnName(0)}, ${columnName(1)}`;
  return join([...clauses, returned], '\n');
}

/** The rows of the nodes to which the statements of the level above lead, the key of the node last in each. */
function writeLevel(writing: Writing, level: Level, above: Cypher, list: Cypher): Cypher {
  const row = writing.variable('x');
  const edge = writing.variable('r');
  const key = writing.variable('x');
  const node = writing.variable('n');
  const values = writeColumns(writing, level.row, { node, edge: null, quote: null, keys: [] });
  const clauses = [
    cypher`UNWIND ${above} AS ${row}`,
    cypher`UNWIND ${row}[${integer(level.page)}] AS ${edge}`,
    cypher`WITH DISTINCT ${edge}[${integer(level.key)}] AS ${key}`,
    cypher`MATCH (${node})`,
    cypher`WHERE id(${node}) = ${key}`,
    cypher`RETURN collect([${join([...values, key], ', ')}]) AS ${list}`,
  ];
  return cypher`CALL (${above}) ${block(join(clauses, '\n'))}`;
}

/** A position in a row, known when the text is written. */
function integer(value: number): Cypher {
  return String(value) as Cypher;
}
