import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join, label, property } from '../../cypher/fragment.ts';
import { invariant } from '../../util/invariant.ts';
import type { Column, Guard, Page, RelationMatch, Row } from '../plan/row.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { writeCertain, writeHolds, writeStated } from './write-day.ts';
import { whereList } from './where-list.ts';
import { writeFilter } from './write-filter.ts';
import { writeAfter, writeLimit, writeOrder } from './write-order.ts';
import { writeHop, writeKinds, writeWhere } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/** What a row speaks of; `quote` inside the sources of a statement. */
export interface RowSubjects extends Subjects {
  readonly quote: Cypher | null;
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
    case 'certain':
      return writeCertain(writing, subjectOf(subjects, 'edge'), column.form, column.day);
    case 'sources':
      return writeSources(writing, column.evidence, column.row, subjectOf(subjects, 'edge'));
    case 'page':
      return writePage(writing, column.match, column.page, column.row, column.only, subjects.node);
    case 'count':
      return writeCount(writing, column.match, column.distinct, column.only, subjects.node);
  }
}

function writePage(
  writing: Writing,
  match: RelationMatch,
  page: Page,
  row: Row,
  only: Guard,
  from: Cypher,
): Cypher {
  const subjects = { edge: writing.variable('r'), node: writing.variable('n'), quote: null };
  const related = writeRelated(writing, match, only, from, subjects, writeAfter(writing, page, subjects));
  const { edge, node } = subjects;
  const ordered = cypher`WITH ${edge}, ${node} ORDER BY ${writeOrder(page.order, subjects)} ${writeLimit(writing, page)}`;
  const values = join(writeColumns(writing, row, subjects), ', ');
  return cypher`COLLECT ${block(join([related, ordered, cypher`RETURN [${values}]`], '\n'))}`;
}

function writeCount(
  writing: Writing,
  match: RelationMatch,
  distinct: boolean,
  only: Guard,
  from: Cypher,
): Cypher {
  const subjects = { edge: writing.variable('r'), node: writing.variable('n') };
  const related = writeRelated(writing, match, only, from, subjects, null);
  return cypher`COUNT ${block(distinct ? cypher`${related}\nRETURN DISTINCT ${subjects.node}` : related)}`;
}

function writeRelated(
  writing: Writing,
  match: RelationMatch,
  only: Guard,
  from: Cypher,
  subjects: { readonly edge: Cypher; readonly node: Cypher },
  after: Cypher | null,
): Cypher {
  const where = writeWhere([
    only && cypher`${from}${writeKinds(only)}`,
    match.proved?.stated ? null : writeStated(subjects.edge),
    writeHolds(writing, subjects.edge, match.hop.form, match.day),
    match.filter && writeFilter(writing, match.filter, subjects),
    after,
  ]);
  const targets = match.proved?.ends ? null : match.hop.targets;
  return cypher`MATCH ${writeHop(from, subjects.edge, match.hop, subjects.node, targets)}${where}`;
}

/**
 * The sources of a statement in their order, each with its quote; both are lists on the relationship, or whatever somebody
 * stored there by hand.
 */
function writeSources(writing: Writing, evidence: string, row: Row, edge: Cypher): Cypher {
  const place = writing.variable('i');
  const node = writing.variable('n');
  const sources = property(edge, 'sources');
  const quotes = property(edge, 'quotes');
  const positions = whereList(sources, cypher`range(0, size(${sources}) - 1)`, cypher`[]`);
  const quote = whereList(quotes, cypher`${quotes}[${place}]`, cypher`null`);
  const values = join(writeColumns(writing, row, { node, edge: null, quote }), ', ');
  const source = cypher`MATCH (${node}${label(evidence)} {id: ${sources}[${place}]})`;
  const ordered = cypher`WITH ${place}, ${node} ORDER BY ${place}`;
  const clauses = [cypher`UNWIND ${positions} AS ${place}`, source, ordered, cypher`RETURN [${values}]`];
  return cypher`COLLECT ${block(join(clauses, '\n'))}`;
}
