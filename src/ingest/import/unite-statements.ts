import type { PropertyValue, StatementEntry } from '../changes/change-set.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { groupBy } from '../../util/group-by.ts';
import type { StatementSaid } from './import-source.ts';
import { latestDate as latest } from '../merge/merge-statement.ts';
import type { Speaker } from '../merge/speaker-order.ts';

/** A speaker who vouches for a day where a row names none. */
export interface DatedSpeaker extends Speaker {
  /** EDTF. */
  readonly asOf: string;
}

/** What rows state between one pair. */
export interface UnitedStatements {
  readonly entries: readonly StatementEntry[];
  /** Rows that state what another row states, with other values, and that have nothing to tell them apart: only the first of them counts. */
  readonly contradicted: number;
}

/**
 * What many rows state by one relationship between one pair, as the entries of their source.
 *
 * @param said of one type and pair, in the order of the file
 * @param dated whether statements of this type have an `asOf`
 */
export function uniteStatements(
  said: readonly StatementSaid[],
  { source, run, asOf }: DatedSpeaker,
  dated: boolean,
): UnitedStatements {
  const parallel =
    said.length === 1
      ? [['', said] as const]
      : [...groupBy(said, ({ nth }) => nth ?? '')].sort(([a], [b]) => compareNth(a, b));
  let contradicted = 0;
  const entries = parallel.flatMap(([nth, group], index): StatementEntry[] => {
    const [first, ...others] = group;
    if (!first) return [];
    const same = others.filter((other) => areSame(first, other));
    contradicted += others.length - same.length;
    const { type, from, to, properties, confidence = 'STATED' } = first;
    const id = [type, from, to, ...(index > 0 ? [nth] : [])].join('/');
    return [
      {
        ...{ id, type, from, to, source, run, quote: null, preferred: false, confidence, properties },
        asOf: dated ? latest([first, ...same].map((each) => each.asOf ?? asOf)) : null,
      },
    ];
  });
  return { entries, contradicted };
}

/** All but the day is to be the same for two rows to state the same. */
function areSame(a: StatementSaid, b: StatementSaid): boolean {
  const names = Object.keys(a.properties);
  return (
    a.confidence === b.confidence &&
    names.length === Object.keys(b.properties).length &&
    names.every((name) => isSame(a.properties[name], b.properties[name]))
  );
}

function isSame(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && canonicalJson(a) === canonicalJson(b));
}

function compareNth(a: string, b: string): number {
  const [one, other] = [Number(a), Number(b)];
  if (Number.isFinite(one) && Number.isFinite(other) && one !== other) return one - other;
  return a < b ? -1 : 1;
}
