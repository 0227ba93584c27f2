import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join, property } from '../../cypher/fragment.ts';
import type { Comparison, Filter, RelationFilter } from '../selection/filter.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { whereList } from './where-list.ts';
import { writeHolds, writeStated } from './write-day.ts';
import { writeHop, writeKinds, writeWhere } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/** The condition of a filter. It is true or not true; only where it is negated does null have to become false first. */
export function writeFilter(writing: Writing, filter: Filter, subjects: Subjects): Cypher {
  switch (filter.kind) {
    case 'and':
      return combine(writing, filter.filters, subjects, ' AND ', cypher`true`);
    case 'or':
      return combine(writing, filter.filters, subjects, ' OR ', cypher`false`);
    case 'not':
      return negate(writeFilter(writing, filter.filter, subjects));
    case 'compare':
      return compare(writing, filter, subjects);
    case 'isNull':
      return cypher`${property(subjectOf(subjects, filter.subject), filter.property)} IS NULL`;
    case 'isEmpty': {
      const stored = property(subjectOf(subjects, filter.subject), filter.property);
      return whereList(stored, cypher`size(${stored}) = 0`, cypher`true`);
    }
    case 'ofKind':
      return filter.kinds.length > 0 ? cypher`${subjects.node}${writeKinds(filter.kinds)}` : cypher`false`;
    case 'relation':
      return related(writing, filter, subjects.node);
  }
}

function combine(
  writing: Writing,
  filters: readonly Filter[],
  subjects: Subjects,
  operator: ' AND ' | ' OR ',
  empty: Cypher,
): Cypher {
  if (filters.length === 0) return empty;
  return cypher`(${join(
    filters.map((each) => writeFilter(writing, each, subjects)),
    operator,
  )})`;
}

function compare(
  writing: Writing,
  { subject, property: name, operator, value }: Comparison,
  subjects: Subjects,
): Cypher {
  const stored = property(subjectOf(subjects, subject), name);
  const wanted = writing.parameter(value);
  switch (operator) {
    case 'eq':
      return cypher`${stored} = ${wanted}`;
    case 'in':
      return cypher`${stored} IN ${wanted}`;
    case 'contains':
      return cypher`${stored} CONTAINS ${wanted}`;
    case 'startsWith':
      return cypher`${stored} STARTS WITH ${wanted}`;
    case 'endsWith':
      return cypher`${stored} ENDS WITH ${wanted}`;
    case 'lt':
      return cypher`${stored} < ${wanted}`;
    case 'lte':
      return cypher`${stored} <= ${wanted}`;
    case 'gt':
      return cypher`${stored} > ${wanted}`;
    case 'gte':
      return cypher`${stored} >= ${wanted}`;
    case 'has':
      return whereList(stored, cypher`${wanted} IN ${stored}`, cypher`false`);
  }
}

function related(
  writing: Writing,
  { quantifier, hop, day, filter, proved }: RelationFilter,
  from: Cypher,
): Cypher {
  const edge = writing.variable('r');
  const node = writing.variable('n');
  const holds = writeHolds(writing, edge, hop.form, day);
  const condition = writeFilter(writing, filter, { node, edge });
  const wanted = quantifier === 'all' ? negate(condition) : condition;
  const where = writeWhere([proved?.stated ? null : writeStated(edge), holds, wanted]);
  const path = writeHop(from, edge, hop, node, proved?.ends ? null : hop.targets);
  const exists = cypher`EXISTS ${block(cypher`MATCH ${path}${where}`)}`;
  return quantifier === 'some' ? exists : cypher`NOT ${exists}`;
}

function negate(condition: Cypher): Cypher {
  return cypher`NOT coalesce(${condition}, false)`;
}
