import type { Day, Hop, Proved, Subject } from './hop.ts';

/**
 * A condition on a node and, inside a relation, on its statement. Two-valued: a comparison with a missing value is
 * false, and its negation true.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  | Comparison
  | { readonly kind: 'isNull'; readonly subject: Subject; readonly property: string }
  | { readonly kind: 'isEmpty'; readonly subject: Subject; readonly property: string }
  | { readonly kind: 'ofKind'; readonly kinds: readonly string[] }
  | RelationFilter
  | RelationCountFilter
  | SourcesFilter;

export interface Comparison {
  readonly kind: 'compare';
  readonly subject: Subject;
  readonly property: string;
  readonly operator: Operator;
  readonly value: FilterValue;
}

export type Operator =
  'eq' | 'in' | 'contains' | 'startsWith' | 'endsWith' | 'lt' | 'lte' | 'gt' | 'gte' | 'has';

export type FilterValue = string | number | boolean | readonly (string | number)[];

/** `all` holds where nothing fails the condition, so also where there is nothing. */
export type Quantifier = 'some' | 'none' | 'all';

export interface RelationFilter {
  readonly kind: 'relation';
  readonly quantifier: Quantifier;
  readonly hop: Hop;
  readonly day: Day | null;
  readonly filter: Filter;
  /** What need not be looked at, since the planner has it proved of all; absent where nothing is. */
  readonly proved?: Proved;
}

/** A comparison of the number of statements that a relation has on the day. */
export interface RelationCountFilter {
  readonly kind: 'relationCount';
  readonly hop: Hop;
  readonly day: Day | null;
  /** As in {@link RelationFilter}. */
  readonly proved?: Proved;
  readonly operator: CountOperator;
  readonly value: number | readonly number[];
}

export type CountOperator = Extract<Operator, 'eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte'>;

/** On the sources of the statement: `filter` speaks of each source as its node, and of its words as `quote` of its edge. */
export interface SourcesFilter {
  readonly kind: 'sources';
  readonly quantifier: Quantifier;
  /** The kind of the sources. */
  readonly evidence: string;
  readonly filter: Filter;
}
