import type { Groups, KeyValue } from '../selection/selection.ts';
import type { Probe } from './filters/probe.ts';
import type { Proof } from './proof.ts';
import type { KindsMatch, Page, Row, SearchMatch } from './row.ts';
import type { RootShape } from './shape.ts';

/**
 * How an operation is answered: a fixed number of statements, whatever the number of rows, and the shape in which their
 * rows become the answer.
 */
export interface Plan {
  readonly statements: readonly PlannedStatement[];
  readonly shape: readonly RootShape[];
  readonly cost: Cost;
  /** Where there was more than one way to write it, in the order of the statements. */
  readonly choices: readonly Choice[];
  /** What must hold at the state that is read, or rows may be wrong: the plan left out what would have seen to it. */
  readonly assumed: readonly Proof[];
  /** Facts that would have allowed a better form, had they been proved. */
  readonly wished: readonly Proof[];
  /** What has to be counted before the forms can be chosen; the plan is right as it is, but perhaps not the best. */
  readonly probes: readonly Probe[];
}

/** A form that was chosen among several, for whoever wants to know why. */
export interface Choice {
  /** Response keys or names on the way to it, such as `clusters.members`. */
  readonly place: string;
  readonly chosen: string;
  /** With the figures that decided. */
  readonly reason: string;
}

export type PlannedStatement =
  | { readonly kind: 'lookup'; readonly by: KeyValue; readonly row: Row }
  | {
      readonly kind: 'nodes';
      readonly kinds: readonly string[];
      readonly ids: readonly string[];
      readonly row: Row;
    }
  /** A page and, in the same query, how many nodes there are in all: two queries would need a transaction, and its round trips. */
  | {
      readonly kind: 'list';
      readonly match: KindsMatch;
      readonly page: Page;
      readonly row: Row;
      readonly count: KindsMatch | null;
    }
  | { readonly kind: 'count'; readonly match: KindsMatch }
  /** Rows of key, label and count. */
  | { readonly kind: 'groups'; readonly match: KindsMatch; readonly groups: Groups }
  | { readonly kind: 'search'; readonly match: SearchMatch; readonly page: Page; readonly row: Row }
  | { readonly kind: 'searchCount'; readonly match: SearchMatch }
  /** What was contributed on a node or statement, the newest first: columns as in `revisionColumns`. */
  | { readonly kind: 'history'; readonly id: string; readonly size: number }
  /** What was loaded: release, time, number of sources, and the list of these counts. */
  | { readonly kind: 'dataset'; readonly counts: readonly KindsMatch[] };

/** `nodes`: the most nodes and counts that the answer can hold (product of pages along each path); `hops`: the longest path, filters included. */
export interface Cost {
  readonly nodes: number;
  readonly hops: number;
}
