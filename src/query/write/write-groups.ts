import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join, property } from '../../cypher/fragment.ts';
import type { GroupKey, Groups } from '../selection/selection.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { writeRelated } from './write-related.ts';
import type { Writing } from './writing.ts';

/** What follows the clauses that find the rows of a list, to make groups of them. */
export interface Grouping {
  /** The clauses that leave a row for each of the first groups. */
  readonly grouped: Cypher;
  /** Key, label and count of a group; the label is null where it is the key. */
  readonly values: readonly [key: Cypher, label: Cypher, count: Cypher];
  /** The order of the groups, which `RETURN` has to give once more. */
  readonly orderBy: Cypher;
}

/** Groups of rows: those with the most rows first, then by key, the rows without one last of their number. */
export function writeGroups(writing: Writing, { by, size }: Groups, rows: Subjects): Grouping {
  const key = writing.variable('x');
  const label = writing.variable('x');
  const count = writing.variable('x');
  const keyed = writeKeyed(writing, by, rows, key, label);
  const orderBy = cypher`ORDER BY ${count} DESC, ${key}`;
  const counted = cypher`WITH ${key}, ${label}, count(*) AS ${count} ${orderBy} LIMIT ${writing.parameter(size)}`;
  return { grouped: cypher`${keyed}\n${counted}`, values: [key, label, count], orderBy };
}

/**
 * The groups of rows around a node, as one expression: a list of key, label and count. Without an aggregating function:
 * wherever one stands in it, Neo4j takes all that is around for an aggregation, and refuses the order of the list outside.
 * So the keys are sorted, and where another one starts tells how many the last one had.
 */
export function writeGroupsAround(
  writing: Writing,
  { by, size }: Groups,
  rows: Subjects,
  found: Cypher,
): Cypher {
  const [key, label] = [writing.variable('x'), writing.variable('x')];
  const keyed = writeKeyed(writing, by, rows, key, label);
  const sorted = cypher`COLLECT ${block(cypher`${found}\n${keyed}\nRETURN [${key}, ${label}] ORDER BY ${key}`)}`;
  const [keys, starts] = [writing.variable('x'), writing.variable('x')];
  const [place, group, count] = [writing.variable('i'), writing.variable('x'), writing.variable('x')];
  const [here, last] = [cypher`${keys}[${place}][0]`, cypher`${keys}[${place} - 1][0]`];
  const isSame = cypher`CASE WHEN ${here} IS NULL THEN ${last} IS NULL ELSE ${last} IS NOT NULL AND ${here} = ${last} END`;
  const orderBy = cypher`ORDER BY ${count} DESC, ${group}[0]`;
  const clauses = [
    cypher`UNWIND [${sorted}] AS ${keys}`,
    cypher`UNWIND [[${place} IN range(0, size(${keys}) - 1) WHERE ${place} = 0 OR NOT ${isSame}]] AS ${starts}`,
    cypher`UNWIND range(0, size(${starts}) - 1) AS ${place}`,
    cypher`WITH ${keys}[${starts}[${place}]] AS ${group}, coalesce(${starts}[${place} + 1], size(${keys})) - ${starts}[${place}] AS ${count}`,
    cypher`${orderBy} LIMIT ${writing.parameter(size)}`,
    cypher`RETURN [${group}[0], ${group}[1], ${count}] ${orderBy}`,
  ];
  return cypher`COLLECT ${block(join(clauses, '\n'))}`;
}

/** The clauses that give each row its key and label; a row with several keys becomes several. */
function writeKeyed(writing: Writing, by: GroupKey, rows: Subjects, key: Cypher, label: Cypher): Cypher {
  switch (by.kind) {
    case 'property': {
      const stored = property(subjectOf(rows, by.subject), by.property);
      return cypher`WITH ${stored} AS ${key}, null AS ${label}`;
    }
    case 'year':
      return cypher`WITH ${writeYear(by, rows)} AS ${key}, null AS ${label}`;
    case 'kind': {
      const place = writing.variable('i');
      const [kinds, words] = [writing.parameter(by.kinds), writing.parameter(by.words)];
      const places = cypher`[${place} IN range(0, size(${kinds}) - 1) WHERE ${kinds}[${place}] IN labels(${rows.node})]`;
      const found = cypher`WITH head(${places}) AS ${place}`;
      return cypher`${found}\nWITH ${words}[${place}] AS ${key}, ${kinds}[${place}] AS ${label}`;
    }
    case 'related':
      return writeRelatedKeys(writing, by, rows, key, label);
  }
}

/** Two statements that lead to one node are one key of a row; a node without an id has none. */
function writeRelatedKeys(
  writing: Writing,
  by: Extract<GroupKey, { kind: 'related' }>,
  { node, edge }: Subjects,
  key: Cypher,
  label: Cypher,
): Cypher {
  const step = { edge: writing.variable('r'), node: writing.variable('n') };
  const related = cypher`OPTIONAL ${writeRelated(writing, by, node, step, [])}`;
  const id = property(step.node, 'id');
  const names = by.names.map((name) => property(step.node, name));
  const named =
    names.length > 0
      ? cypher`CASE WHEN ${id} IS NOT NULL THEN coalesce(${join(names, ', ')}) END`
      : cypher`null`;
  const row = join(edge ? [edge, node] : [node], ', ');
  return cypher`${related}\nWITH DISTINCT ${row}, ${id} AS ${key}, ${named} AS ${label}`;
}

/** Somebody may have stored anything by hand: what is no text has no year. */
function writeYear(by: Extract<GroupKey, { kind: 'year' }>, rows: Subjects): Cypher {
  const subject = subjectOf(rows, by.subject);
  const day = property(subject, by.day);
  const year = cypher`left(${day}, 4)`;
  // The day after the last of a year is in the next.
  const last = cypher`CASE WHEN ${day} ENDS WITH '-01-01' THEN toString(toInteger(${year}) - 1) ELSE ${year} END`;
  const isKnown = cypher`${property(subject, by.property)} IS NOT NULL AND ${day} IS :: STRING NOT NULL`;
  return cypher`CASE WHEN ${isKnown} THEN ${by.isAfter ? last : year} END`;
}
