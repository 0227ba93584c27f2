import type { Value } from '../../cypher/cypher.ts';
import type { Relationship } from '../../model/graph-model.ts';
import { daysOf } from '../../util/edtf.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { PropertyValue, StatementEntry } from '../changes/change-set.ts';
import { chooseValue, type Candidate } from './choose-value.ts';
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
 * The edge that the entries of all its sources make, the same in whatever order they come. `sources` and `quotes` are
 * parallel lists, and so are the {@link entriesOf} the edge.
 *
 * @param run the change set that made the edge; it stays while its source does
 */
export function mergeStatement(
  relationship: Relationship,
  given: readonly StatementEntry[],
  run?: string,
): MergedStatement {
  const entries = inOrder(given);
  const { values, conflicts } = choose(relationship, entries);
  const attested = entries.flatMap(({ asOf }) => asOf ?? []);
  if (relationship.properties.some(({ name }) => name === 'asOf')) {
    values['asOf'] = latestDate(attested);
    values['confidence'] = surest(entries);
  }
  const days = statementDays(relationship, values, attested);
  conflicts.push(...intervalConflict(days, values['startDate'], values['endDate']));
  const properties: Record<string, Value> = {};
  for (const property of relationship.properties)
    properties[property.name] = storedValue(property, values[property.name] ?? null);
  return { conflicts, properties: Object.assign(properties, days, books(entries, run)) };
}

function inOrder(entries: readonly StatementEntry[]): readonly StatementEntry[] {
  return entries.length === 1 ? entries : [...entries].sort(compareSpeakers);
}

/** The values that all sources together give, but for those that are derived of all. */
function choose({ properties }: Relationship, entries: readonly StatementEntry[]) {
  const values: Record<string, PropertyValue | null> = {};
  const conflicts: Conflict[] = [];
  for (const { name, type } of properties) {
    if (common.includes(name)) continue;
    const choice = chooseValue(type, candidatesFor(name, entries));
    values[name] = choice.value;
    if (choice.conflict) conflicts.push({ kind: 'values', property: name, candidates: choice.conflict });
  }
  return { values, conflicts };
}

function surest(entries: readonly StatementEntry[]): string | null {
  return confidences.find((level) => entries.some(({ confidence }) => confidence === level)) ?? null;
}

/** The part of each source as canonical JSON, in the order of `sources`: the edge can be made anew from them. */
export function entriesOf(given: readonly StatementEntry[]): readonly string[] {
  return inOrder(given).map((entry) => canonicalJson(entry));
}

function candidatesFor(name: string, entries: readonly StatementEntry[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { properties, source, run, preferred } of entries) {
    const value = properties[name];
    if (value !== undefined) candidates.push({ value, source, run, preferred });
  }
  return candidates;
}

function books(entries: readonly StatementEntry[], run: string | undefined): Record<string, Value> {
  const kept = entries.find((entry) => entry.run === run) ?? entries[0];
  return {
    id: kept?.id ?? null,
    sources: entries.map(({ source }) => source),
    quotes: entries.map(({ quote }) => quote ?? ''),
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
