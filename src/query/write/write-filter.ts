import type { Cypher } from '../../cypher/cypher.ts';
import { block, cypher, join, property } from '../../cypher/fragment.ts';
import type { Comparison, Filter, Quantifier, RelationFilter, SourcesFilter } from '../selection/filter.ts';
import { subjectOf, type Subjects } from './subjects.ts';
import { whereList } from './where-list.ts';
import { writeEvidence } from './write-evidence.ts';
import { writeKinds, writeWhere } from './write-pattern.ts';
import { writeRelated, writeRelatedCount } from './write-related.ts';
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
      return compare(writing, property(subjectOf(subjects, filter.subject), filter.property), filter);
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
    case 'relationCount':
      return compare(writing, writeRelatedCount(writing, filter, subjects.node), filter);
    case 'sources':
      return sources(writing, filter, subjectOf(subjects, 'edge'));
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
  stored: Cypher,
  { operator, value }: Pick<Comparison, 'operator' | 'value'>,
): Cypher {
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

function related(writing: Writing, { quantifier, filter, ...around }: RelationFilter, from: Cypher): Cypher {
  const edge = writing.variable('r');
  const node = writing.variable('n');
  const wanted = fitting(writing, quantifier, filter, { node, edge });
  return exists(quantifier, writeRelated(writing, around, from, { edge, node }, [wanted]));
}

/** A condition on the sources of a statement: each is a node, and its edge a map of the words kept of it. */
function sources(
  writing: Writing,
  { quantifier, evidence, filter }: SourcesFilter,
  statement: Cypher,
): Cypher {
  const { found, node, quote } = writeEvidence(writing, evidence, statement);
  const edge = writing.variable('r');
  const wanted = fitting(writing, quantifier, filter, { node, edge });
  // The answer shows an empty quote as null: here too it is none.
  const piece = cypher`WITH ${node}, {quote: nullIf(${quote}, '')} AS ${edge}${writeWhere([wanted])}`;
  return exists(quantifier, join([found, piece, cypher`RETURN ${node}`], '\n'));
}

/** What has to be found, or must not be: an item that fits, of `all` one that does not. */
function fitting(writing: Writing, quantifier: Quantifier, filter: Filter, subjects: Subjects): Cypher {
  const condition = writeFilter(writing, filter, subjects);
  return quantifier === 'all' ? negate(condition) : condition;
}

function exists(quantifier: Quantifier, clauses: Cypher): Cypher {
  const some = cypher`EXISTS ${block(clauses)}`;
  return quantifier === 'some' ? some : cypher`NOT ${some}`;
}

function negate(condition: Cypher): Cypher {
  return cypher`NOT coalesce(${condition}, false)`;
}
