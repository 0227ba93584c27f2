import type { Cypher, CypherQuery } from '../../cypher/cypher.ts';
import { block, cypher, cypherQuery, join, label, property } from '../../cypher/fragment.ts';
import { bookkeeping, datasetId } from '../../model/book-keeping.ts';
import type { PlannedStatement } from '../plan/plan.ts';
import type { KindsMatch } from '../plan/row.ts';
import { revisionColumns, type Groups } from '../selection/selection.ts';
import { columnName } from './column-name.ts';
import { writeAscent } from './write-ascent.ts';
import type { RowSubjects } from './write-columns.ts';
import { writeAlive } from './write-day.ts';
import { writeFilter } from './write-filter.ts';
import { writeGroups } from './write-groups.ts';
import { writeLimit, writeOrdering } from './write-order.ts';
import { writeNode, writeWhere } from './write-pattern.ts';
import { widthOf, writeRows } from './write-rows.ts';
import { writeSearch, writeSearchCount } from './write-search.ts';
import { Writing } from './writing.ts';

/** The Cypher of a planned statement: text made of the model's names alone, every value a parameter. It sees nothing of hidden runs. */
export function writeStatement(statement: PlannedStatement, hiddenRuns: readonly string[] = []): CypherQuery {
  const writing = new Writing(hiddenRuns);
  return cypherQuery(textOf(writing, statement), writing.parameters);
}

function textOf(writing: Writing, statement: PlannedStatement): Cypher {
  switch (statement.kind) {
    case 'lookup': {
      const { kinds, property: name, value } = statement.by;
      const node = writing.variable('n');
      const wanted = writing.parameter(value);
      const found = perKind(
        writing,
        kinds,
        node,
        cypher`()`,
        () => cypher`\nWHERE ${property(node, name)} = ${wanted}`,
      );
      const end = { carried: node, end: cypher`LIMIT 1`, last: null };
      return cypher`${found}\n${writeRows(writing, statement.row, nodeAlone(node), end)}`;
    }
    case 'nodes':
      return nodesText(writing, statement);
    case 'list':
      return listText(writing, statement);
    case 'count':
      return countText(writing, statement.match, 0);
    case 'groups':
      return groupsText(writing, statement.match, statement.groups);
    case 'search': {
      const { found, subjects, ordering } = writeSearch(writing, statement.match, statement.page);
      const { keys, orderBy } = ordering;
      const spoken = { ...subjects, quote: null, keys };
      const carried = cypher`${subjects.node}, ${subjects.edge}`;
      return cypher`${found}\n${writeRows(writing, statement.row, spoken, { carried, end: orderBy, last: null })}`;
    }
    case 'searchCount':
      return writeSearchCount(writing, statement.match);
    case 'history':
      return historyText(writing, statement);
    case 'dataset':
      return datasetText(writing, statement.counts);
  }
}

function historyText(writing: Writing, { id, size }: Extract<PlannedStatement, { kind: 'history' }>): Cypher {
  const change = writing.variable('n');
  const columns = revisionColumns.map(
    (column, index) => cypher`${property(change, column)} AS ${columnName(index)}`,
  );
  const newest = cypher`ORDER BY ${property(change, 'at')} DESC, ${property(change, 'id')} DESC`;
  const subject = cypher`(${change}${label(bookkeeping.change)} {subject: ${writing.parameter(id)}})`;
  return cypher`MATCH ${subject}\nRETURN ${join(columns, ', ')}\n${newest}\nLIMIT ${writing.parameter(size)}`;
}

/** One row, whatever was recorded of the loading. */
function datasetText(writing: Writing, counts: readonly KindsMatch[]): Cypher {
  const record = writing.variable('n');
  const loaded = cypher`MATCH (${writing.variable('n')}${label(bookkeeping.load)} {withdrawn: false})`;
  const counted = counts.map((match) => {
    const node = writing.variable('n');
    return cypher`COUNT ${block(cypher`${matched(writing, match, node)}${writeWhere(conditionsOf(writing, match, node))}`)}`;
  });
  const columns = [
    property(record, 'release'),
    property(record, 'loadedAt'),
    cypher`COUNT ${block(loaded)}`,
    cypher`[${join(counted, ', ')}]`,
  ].map((value, index) => cypher`${value} AS ${columnName(index)}`);
  const id = writing.parameter(datasetId);
  return cypher`OPTIONAL MATCH (${record}${label(bookkeeping.meta)} {id: ${id}})\nRETURN ${join(columns, ', ')}`;
}

/** Nodes by id; the last column is the place of the id in the list. */
function nodesText(
  writing: Writing,
  { kinds, ids, row }: Extract<PlannedStatement, { kind: 'nodes' }>,
): Cypher {
  const place = writing.variable('i');
  const node = writing.variable('n');
  const wanted = writing.parameter(ids);
  const found = perKind(
    writing,
    kinds,
    node,
    cypher`(${place})`,
    () => cypher`\nWHERE ${property(node, 'id')} = ${wanted}[${place}]`,
  );
  const within =
    kinds.length === 1 ? cypher`CALL (${place}) ${block(cypher`${found}\nRETURN ${node}`)}` : found;
  const rows = writeRows(writing, row, nodeAlone(node), { carried: node, end: null, last: place });
  return cypher`UNWIND range(0, size(${wanted}) - 1) AS ${place}\n${within}\n${rows}`;
}

/**
 * A page of nodes. Several kinds are read one by one, each in the order of its own index, and merged: a label
 * disjunction has no index order.
 */
function listText(
  writing: Writing,
  { match, page, row, count }: Extract<PlannedStatement, { kind: 'list' }>,
): Cypher {
  const node = writing.variable('n');
  const conditions = conditionsOf(writing, match, node);
  const { keys, carried, computing, orderBy, ...place } = writeOrdering(writing, page, { node, edge: null });
  const where = cypher`${writeWhere([...conditions, ...place.conditions])}${computing}`;
  const ordered = cypher`WITH ${carried} ${orderBy} ${writeLimit(writing, page)}`;
  const rest = cypher`${where}\n${ordered}`;
  const inOneGo = match.ascent || match.kinds.length === 1;
  const found = match.ascent
    ? cypher`${writeAscent(writing, match.ascent, node)}${rest}`
    : perKind(writing, match.kinds, node, cypher`()`, () => rest, carried);
  const merged = inOneGo ? cypher`` : cypher`\n${ordered}`;
  const ending = { carried, end: orderBy, last: null, isPadded: count !== null };
  const rows = writeRows(writing, row, { ...nodeAlone(node), keys }, ending);
  const counted = count ? cypher`\nUNION ALL\n${countText(writing, count, widthOf(row))}` : cypher``;
  return cypher`${found}${merged}\n${rows}${counted}`;
}

/** How many nodes there are, behind so many columns that are null. */
function countText(writing: Writing, match: KindsMatch, width: number): Cypher {
  const node = writing.variable('n');
  const where = writeWhere(conditionsOf(writing, match, node));
  const found = cypher`${matched(writing, match, node)}${where}`;
  if (width === 0) return cypher`${found}\nRETURN count(${node}) AS ${columnName(0)}`;
  const count = writing.variable('x');
  const nulls = Array.from({ length: width }, (_, index) => cypher`null AS ${columnName(index)}`);
  // Beside other columns Neo4j would count nodes of which it keeps the number.
  const columns = join([...nulls, cypher`${count} AS ${columnName(width)}`], ', ');
  return cypher`${found}\nWITH count(${node}) AS ${count}\nRETURN ${columns}`;
}

function groupsText(writing: Writing, match: KindsMatch, groups: Groups): Cypher {
  const node = writing.variable('n');
  const where = writeWhere(conditionsOf(writing, match, node));
  const { grouped, values, orderBy } = writeGroups(writing, groups, { node, edge: null });
  const returned = values.map((value, index) => cypher`${value} AS ${columnName(index)}`);
  return cypher`${matched(writing, match, node)}${where}\n${grouped}\nRETURN ${join(returned, ', ')} ${orderBy}`;
}

/** The nodes of a match before its conditions, each once. */
function matched(writing: Writing, { kinds, ascent }: KindsMatch, node: Cypher): Cypher {
  return ascent ? writeAscent(writing, ascent, node) : cypher`MATCH ${writeNode(writing, node, kinds)}`;
}

/**
 * `MATCH` of one kind, or a `CALL` that unites the matches of several and returns the node with what was computed for it;
 * a node with two labels, made by hand, comes once.
 */
function perKind(
  writing: Writing,
  kinds: readonly string[],
  node: Cypher,
  imports: Cypher,
  rest: () => Cypher,
  carried: Cypher = node,
): Cypher {
  const matches = kinds.map((kind) => cypher`MATCH ${writeNode(writing, node, [kind])}${rest()}`);
  if (matches.length === 1 && matches[0]) return matches[0];
  const branches = matches.map((match) => cypher`${match}\nRETURN ${carried}`);
  return cypher`CALL ${imports} ${block(union(branches))}`;
}

function union(branches: readonly Cypher[]): Cypher {
  return branches.reduce((all, branch) => cypher`${all}\nUNION\n${branch}`);
}

function conditionsOf(writing: Writing, match: KindsMatch, node: Cypher): readonly (Cypher | null)[] {
  return [
    match.identified ? null : cypher`${property(node, 'id')} IS NOT NULL`,
    match.day && match.lifetime.length > 0 ? writeAlive(writing, node, match.day) : null,
    match.filter && writeFilter(writing, match.filter, { node, edge: null }),
  ];
}

function nodeAlone(node: Cypher): RowSubjects {
  return { node, edge: null, quote: null, keys: [] };
}
