import { grappeError } from '../../errors/problem.ts';
import { dayColumns, type Property } from '../../model/graph-model.ts';
import { daysOf } from '../../util/edtf.ts';
import { invariant } from '../../util/invariant.ts';
import type { Comparison, Filter, FilterValue, Operator } from './filter.ts';
import type { Subject } from './hop.ts';

const operators: readonly string[] = [
  'eq',
  'in',
  'contains',
  'startsWith',
  'endsWith',
  'lt',
  'lte',
  'gt',
  'gte',
  'has',
] satisfies readonly Operator[];

type Bound = 'lt' | 'lte' | 'gt' | 'gte';

/** The comparisons that a filter of one property states, one for each of its operators. */
export function selectComparisons(
  subject: Subject,
  property: Pick<Property, 'name' | 'type'>,
  input: Readonly<Record<string, unknown>>,
  path: string,
): readonly Filter[] {
  return Object.entries(input).map(([operator, value]): Filter => {
    const { name } = property;
    if (operator === 'isNull' || operator === 'isEmpty') {
      const missing: Filter = { kind: operator, subject, property: name };
      return value === true ? missing : { kind: 'not', filter: missing };
    }
    if (property.type === 'EDTF' && isBound(operator)) {
      return dateBound(subject, name, operator, value as string, `${path}.${operator}`);
    }
    invariant(isOperator(operator), `no operator ${operator}`);
    return { kind: 'compare', subject, property: name, operator, value: value as FilterValue };
  });
}

/**
 * Dates compare by their derived days: `lt` is before the first day that the given date can mean, `lte` before the
 * first day after it, and `gte` and `gt` are their opposites. Where only the day after is stored (`endDate`), the last
 * day is compared, which is the day before.
 */
function dateBound(subject: Subject, name: string, operator: Bound, text: string, path: string): Comparison {
  const days = daysOf(text);
  const value = operator === 'lt' || operator === 'gte' ? days?.first : days?.after;
  if (value == null) {
    throw grappeError(
      'BAD_USER_INPUT',
      `${path}: "${text}" is open on the side that is compared; give a date with both ends.`,
    );
  }
  const { first, after } = dayColumns(name);
  const property = first ?? after;
  invariant(property, `${name} has a derived day`);
  const compareFirst = { lt: 'lt', lte: 'lt', gt: 'gte', gte: 'gte' } as const;
  const compareAfter = { lt: 'lte', lte: 'lte', gt: 'gt', gte: 'gt' } as const;
  return {
    kind: 'compare',
    subject,
    property,
    operator: (first ? compareFirst : compareAfter)[operator],
    value,
  };
}

function isBound(name: string): name is Bound {
  return ['lt', 'lte', 'gt', 'gte'].includes(name);
}

function isOperator(name: string): name is Operator {
  return operators.includes(name);
}
