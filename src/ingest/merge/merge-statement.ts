import type { Value } from '../../cypher/cypher.ts';
import type { Relationship } from '../../model/graph-model.ts';
import { daysOf } from '../../util/edtf.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { PropertyValue, StatementEntry } from '../changes/change-set.ts';
import { chooseValue } from './choose-value.ts';
import { intervalConflict, type Conflict } from './conflict.ts';
import { statementDays } from './derived-days.ts';
import { compareSpeakers } from './speaker-order.ts';
import { storedValue } from './stored-value.ts';

/** Best first: a statement is as sure as its surest source. */
const confidences = ['STATED', 'MATCHED', 'INFERRED'];

const common = ['id', 'asOf', 'confidence'];

export interface MergedStatement {
  /** Every property the edge is to have; null for those it is not to have. */
  readonly properties: Readonly<Record<string, Value>>;
  readonly conflicts: readonly Conflict[];
}

/**
 * The edge that the entries of all its sources make, the same in whatever order they come. `sources`, `quotes` and
 * `entries` are parallel lists; `entries` keeps each source's part as canonical JSON, from which the edge can be made anew.
 *
 * @param run the change set that made the edge; it stays while its source does
 */
export function mergeStatement(
  relationship: Relationship,
  given: readonly StatementEntry[],
  run?: string,
): MergedStatement {
  const entries = [...given].sort(compareSpeakers);
  const conflicts: Conflict[] = [];
  const values: Record<string, PropertyValue | null> = {};
  for (const { name, type } of relationship.properties) {
    if (common.includes(name)) continue;
    const candidates = entries.flatMap(({ properties, source, run: by, preferred }) => {
      const value = properties[name];
      return value === undefined ? [] : [{ value, source, run: by, preferred }];
    });
    const choice = chooseValue(type, candidates);
    values[name] = choice.value;
    if (choice.conflict) conflicts.push({ kind: 'values', property: name, candidates: choice.conflict });
  }
  const attested = entries.flatMap(({ asOf }) => asOf ?? []);
  const dated = relationship.properties.some(({ name }) => name === 'asOf');
  if (dated) values['asOf'] = latestDate(attested);
  if (dated)
    values['confidence'] =
      confidences.find((level) => entries.some(({ confidence }) => confidence === level)) ?? null;
  const days = statementDays(relationship, values, attested);
  conflicts.push(...intervalConflict(days, values['startDate'], values['endDate']));
  return { conflicts, properties: { ...stored(relationship, values), ...days, ...books(entries, run) } };
}

function stored(
  relationship: Relationship,
  values: Readonly<Record<string, PropertyValue | null>>,
): Record<string, Value> {
  const properties = relationship.properties.filter(({ name }) => name !== 'id');
  return Object.fromEntries(
    properties.map((property) => [property.name, storedValue(property, values[property.name] ?? null)]),
  );
}

function books(entries: readonly StatementEntry[], run: string | undefined): Record<string, Value> {
  const kept = entries.find((entry) => entry.run === run) ?? entries[0];
  return {
    id: kept?.id ?? null,
    sources: entries.map(({ source }) => source),
    quotes: entries.map(({ quote }) => quote ?? ''),
    entries: entries.map((entry) => canonicalJson(entry)),
    run: kept?.run ?? null,
  };
}

/** The EDTF date that ends last; of those the most precise. */
export function latestDate(dates: readonly string[]): string | null {
  const key = (date: string) => `${daysOf(date)?.after ?? '9999-12-31'} ${daysOf(date)?.first ?? ''}`;
  return dates.reduce<string | null>(
    (best, date) => (best === null || key(date) > key(best) ? date : best),
    null,
  );
}
