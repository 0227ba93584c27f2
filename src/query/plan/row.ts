import type { Filter } from '../selection/filter.ts';
import type { AnyHop, Day, Form, Proved, Subject } from '../selection/hop.ts';
import type { Groups, OrderKey, SearchOf, Window } from '../selection/selection.ts';
import type { Ascent } from './filters/ascent.ts';

/** What one row of a result holds, by position: lists decode four to five times faster than maps. */
export interface Row {
  readonly columns: readonly Column[];
}

export type Column =
  | { readonly kind: 'label' }
  | { readonly kind: 'quote' }
  | { readonly kind: 'property'; readonly subject: Subject; readonly property: string }
  /** A value that was computed to order the rows, by its place in the order. */
  | { readonly kind: 'orderKey'; readonly place: number }
  | { readonly kind: 'certain'; readonly form: Form; readonly day: Day }
  /** Of which relationship the statement is. */
  | { readonly kind: 'type' }
  /** How it leads, seen from the node around which it was read; of some types always both ways. */
  | { readonly kind: 'direction'; readonly symmetric: readonly string[] }
  | { readonly kind: 'sources'; readonly evidence: string; readonly row: Row }
  | {
      readonly kind: 'page';
      readonly only: Guard;
      readonly match: RelationMatch;
      readonly page: Page;
      readonly row: Row;
    }
  /** Stands for the node by its key; its own row is read once, however many statements lead to it. */
  | { readonly kind: 'apart'; readonly row: Row }
  | {
      readonly kind: 'count';
      readonly only: Guard;
      readonly match: RelationMatch;
      readonly distinct: boolean;
    }
  /** Rows of key, label and count. */
  | { readonly kind: 'groups'; readonly only: Guard; readonly match: RelationMatch; readonly groups: Groups };

/** The kinds a column is computed for where the others do not ask for it; null if all do. */
export type Guard = readonly string[] | null;

/** Which statements around a node, of which day. */
export interface RelationMatch {
  readonly hop: AnyHop;
  readonly day: Day | null;
  readonly filter: Filter | null;
  /** What need not be looked at, since it is proved of all; absent where nothing is. */
  readonly proved?: Proved;
}

/** Which nodes of some kinds, alive on which day. */
export interface KindsMatch {
  readonly kinds: readonly string[];
  /** Those of the kinds whose nodes have a lifetime. */
  readonly lifetime: readonly string[];
  readonly day: Day | null;
  readonly filter: Filter | null;
  /** Whether every node of the kinds has an id, so that it need not be looked at; absent where that is not proved. */
  readonly identified?: true;
  /** How the nodes are found from below, which is a part of the filter; absent where all of the kinds are looked at. */
  readonly ascent?: Ascent;
}

/** Which nodes of some kinds have a name with these words, alive on which day. */
export interface SearchMatch extends Omit<SearchOf, 'kind'> {
  readonly day: Day | null;
}

/**
 * Which rows of an ordered list, and in which direction they are read: a backward page comes last row first. One more
 * than `size` is read to know whether there are others beyond.
 */
export interface Page extends Window {
  readonly order: readonly OrderKey[];
  /** Whether every node has the first key of the order, which an index then gives; absent where that is not proved. */
  readonly stored?: true;
  /** Places of the keys that can decide between two rows, where others are proved not to; absent where all can. */
  readonly deciding?: readonly number[];
}
