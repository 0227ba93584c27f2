import { certainEndDay, dayColumns, type Property, type Relationship } from '../../model/graph-model.ts';
import { daysOf } from '../../util/edtf.ts';
import type { PropertyValue } from '../changes/change-set.ts';

export type DerivedDays = Readonly<Record<string, string | null>>;

type Values = Readonly<Record<string, PropertyValue | null>>;

/** First day and day after of each date property, ISO `YYYY-MM-DD`; null where the date is not given or open on that side. */
export function propertyDays(properties: readonly Property[], values: Values): Record<string, string | null> {
  const derived: Record<string, string | null> = {};
  for (const { name, type, list } of properties) {
    if (type !== 'EDTF' || list) continue;
    const value = values[name];
    const days = typeof value === 'string' ? daysOf(value) : null;
    const { first, after } = dayColumns(name);
    if (first !== null) derived[first] = days?.first ?? null;
    if (after !== null) derived[after] = days?.after ?? null;
  }
  return derived;
}

/**
 * The derived days of a statement. A fact starts when stated, else when first attested, and lasts until an end is
 * stated; where only an end is stated and lies before the first attestation, the start is open. It is certain until the
 * stated end, else through the day for which its latest source vouches.
 *
 * @param attested every source's `asOf`, EDTF
 */
export function statementDays(
  relationship: Relationship,
  values: Values,
  attested: readonly string[],
): DerivedDays {
  const derived = propertyDays(relationship.properties, values);
  const since = firstAttested(attested);
  switch (relationship.form) {
    case 'span': {
      const endDay = derived['endDay'] ?? null;
      if (!values['startDate'])
        derived['startDay'] = since !== null && endDay !== null && endDay <= since ? null : since;
      derived[certainEndDay] = endDay ?? derived[dayColumns('asOf').after ?? ''] ?? null;
      return derived;
    }
    case 'moment':
      if (!values['date']) derived['startDay'] = since;
      return derived;
    case 'undated':
      return derived;
  }
}

function firstAttested(attested: readonly string[]): string | null {
  const days = attested.flatMap((date) => daysOf(date)?.first ?? []);
  return days.length > 0 ? days.reduce((a, b) => (a < b ? a : b)) : null;
}
