import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join, property } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import type { Column, Guard, Page, RelationMatch, Row } from '../plan/row.ts';
import type { Groups } from '../selection/selection.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { writeCertain } from './write-day.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeFilter } from './write-filter.ts';
import { writeGroupsAround } from './write-groups.ts';
import { writeLimit, writeOrdering } from './write-order.ts';
import { writeKinds } from './write-pattern.ts';
import { writeRelated } from './write-related.ts';
import type { Writing } from './writing.ts';

/** What a row speaks of; `quote` inside the sources of a statement, `keys` of the order where the row is one of a list. */
export interface RowSubjects extends Subjects {
  readonly quote: Cypher | null;
  readonly keys: readonly Cypher[];
}

/** The values of a row, in its order. */
export function writeColumns(writing: Writing, row: Row, subjects: RowSubjects): readonly Cypher[] {
  return row.columns.map((column) => writeColumn(writing, column, subjects));
}

function writeColumn(writing: Writing, column: Column, subjects: RowSubjects): Cypher {
  switch (column.kind) {
    case 'label':
      return cypher`labels(${subjects.node})`;
    case 'quote':
      invariant(subjects.quote, 'only sources have quotes');
      return subjects.quote;
    case 'property':
      return property(subjectOf(subjects, column.subject), column.property);
    case 'orderKey': {
      const key = subjects.keys[column.place];
      invariant(key, 'an order has the keys that are shown');
      return key;
    }
    case 'certain':
      return writeCertain(writing, subjectOf(subjects, 'edge'), column.form, column.day);
    case 'type':
      return cypher`type(${subjectOf(subjects, 'edge')})`;
    case 'direction':
      return writeLeading(subjectOf(subjects, 'edge'), subjects.node, column.symmetric);
    case 'sources':
      return writeSources(writing, column.evidence, column.row, subjectOf(subjects, 'edge'));
    case 'apart':
      return cypher`id(${subjects.node})`;
    case 'page':
      return writePage(writing, column.match, column.page, column.row, column.only, subjects.node);
    case 'groups':
      return writeGroupRows(writing, column.match, column.groups, column.only, subjects.node);
    case 'count':
      return writeCount(writing, column.match, column.distinct, column.only, subjects.node);
  }
}

/** How a statement leads to its node: `OUT`, `IN` or, of some types and of one that leads back to where it began, `BOTH`. */
function writeLeading(edge: Cypher, node: Cypher, symmetric: readonly string[]): Cypher {
  const [start, end] = [cypher`startNode(${edge})`, cypher`endNode(${edge})`];
  const isLoop = cypher`${start} = ${end}`;
  const both = symmetric.length > 0 ? cypher`${edge}${writeKinds(symmetric)} OR ${isLoop}` : isLoop;
  return cypher`CASE WHEN ${both} THEN 'BOTH' WHEN ${end} = ${node} THEN 'OUT' ELSE 'IN' END`;
}

function writePage(
  writing: Writing,
  match: RelationMatch,
  page: Page,
  row: Row,
  only: Guard,
  from: Cypher,
): Cypher {
  const subjects = { edge: writing.variable('r'), node: writing.variable('n') };
  const { keys, carried, conditions, computing, orderBy } = writeOrdering(writing, page, subjects);
  const related = writeMatch(writing, match, only, from, subjects, conditions);
  const ordered = cypher`WITH ${carried} ${orderBy} ${writeLimit(writing, page)}`;
  const values = join(writeColumns(writing, row, { ...subjects, quote: null, keys }), ', ');
  const clauses = [cypher`${related}${computing}`, ordered, cypher`RETURN [${values}]`];
  return cypher`COLLECT ${block(join(clauses, '\n'))}`;
}

function writeCount(
  writing: Writing,
  match: RelationMatch,
  distinct: boolean,
  only: Guard,
  from: Cypher,
): Cypher {
  const subjects = { edge: writing.variable('r'), node: writing.variable('n') };
  const related = writeMatch(writing, match, only, from, subjects, []);
  return cypher`COUNT ${block(distinct ? cypher`${related}\nRETURN DISTINCT ${subjects.node}` : related)}`;
}

function writeGroupRows(
  writing: Writing,
  match: RelationMatch,
  groups: Groups,
  only: Guard,
  from: Cypher,
): Cypher {
  const rows = { edge: writing.variable('r'), node: writing.variable('n') };
  const related = writeMatch(writing, match, only, from, rows, []);
  return writeGroupsAround(writing, groups, rows, related);
}

function writeMatch(
  writing: Writing,
  match: RelationMatch,
  only: Guard,
  from: Cypher,
  subjects: { readonly edge: Cypher; readonly node: Cypher },
  conditions: readonly Cypher[],
): Cypher {
  return writeRelated(writing, match, from, subjects, [
    only && cypher`${from}${writeKinds(only)}`,
    match.filter && writeFilter(writing, match.filter, subjects),
    ...conditions,
  ]);
}

/** The sources of a statement in their order, each with its quote. */
function writeSources(writing: Writing, evidence: string, row: Row, edge: Cypher): Cypher {
  const { found, place, node, quote } = writeEvidence(writing, evidence, edge);
  const values = join(writeColumns(writing, row, { node, edge: null, quote, keys: [] }), ', ');
  const ordered = cypher`WITH ${place}, ${node} ORDER BY ${place}`;
  return cypher`COLLECT ${block(join([found, ordered, cypher`RETURN [${values}]`], '\n'))}`;
}
