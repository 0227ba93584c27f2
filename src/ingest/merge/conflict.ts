import type { Candidate } from './choose-value.ts';

/** What cannot be so at once in a node or statement that several sources make up. */
export type Conflict =
  | {
      readonly kind: 'values';
      readonly property: string;
      readonly candidates: readonly [Candidate, Candidate];
    }
  | { readonly kind: 'interval'; readonly startDate: string; readonly endDate: string }
  | { readonly kind: 'kinds'; readonly kinds: readonly [string, string] }
  | { readonly kind: 'nameless' };

/** The impossible interval of two dates, if it is one: its end lies wholly before its start. */
export function intervalConflict(
  days: Readonly<Record<string, unknown>>,
  startDate: unknown,
  endDate: unknown,
): readonly Conflict[] {
  const { startDay, endDay } = days;
  const impossible = typeof startDay === 'string' && typeof endDay === 'string' && endDay <= startDay;
  return impossible && typeof startDate === 'string' && typeof endDate === 'string'
    ? [{ kind: 'interval', startDate, endDate }]
    : [];
}
