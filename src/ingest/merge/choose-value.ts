import { daysOf } from '../../util/edtf.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { PropertyValue } from '../changes/change-set.ts';
import { compareSpeakers, type Speaker } from './speaker-order.ts';

/** What one source gives for a property. */
export interface Candidate extends Speaker {
  readonly value: PropertyValue;
  readonly preferred: boolean;
}

export interface Choice {
  readonly value: PropertyValue | null;
  /** Two candidates that cannot both be so and of which none is preferred over the other. */
  readonly conflict: readonly [Candidate, Candidate] | null;
}

/**
 * The value of a property that several sources give: the preferred one; else the one they share; of dates the most
 * precise, if every other one contains it. Where they conflict, the first source's, so that the result never depends on
 * chance, and the conflict.
 */
export function chooseValue(type: string, candidates: readonly Candidate[]): Choice {
  if (candidates.length <= 1) return { value: candidates[0]?.value ?? null, conflict: null };
  const preferred = candidates.filter((candidate) => candidate.preferred);
  const eligible = preferred.length > 0 ? preferred : candidates;
  const [first, ...others] = [...eligible].sort(compareSpeakers);
  if (!first) return { value: null, conflict: null };
  let best = first;
  for (const other of others) {
    if (same(best, other)) continue;
    if (type === 'EDTF' && refines(other, best)) best = other;
    else if (type !== 'EDTF' || !refines(best, other))
      return { value: first.value, conflict: [first, other] };
  }
  return { value: best.value, conflict: null };
}

function same(a: Candidate, b: Candidate): boolean {
  return canonicalJson(a.value) === canonicalJson(b.value);
}

/** Whether every day that `fine` can mean is one that `coarse` can mean; of two with the same days, the unqualified text. */
function refines(fine: Candidate, coarse: Candidate): boolean {
  if (typeof fine.value !== 'string' || typeof coarse.value !== 'string') return false;
  const [inner, outer] = [daysOf(fine.value), daysOf(coarse.value)];
  if (!inner || !outer) return false;
  if (inner.first === outer.first && inner.after === outer.after)
    return fine.value.length <= coarse.value.length;
  const startsWithin = outer.first === null || (inner.first !== null && outer.first <= inner.first);
  const endsWithin = outer.after === null || (inner.after !== null && inner.after <= outer.after);
  return startsWithin && endsWithin;
}
