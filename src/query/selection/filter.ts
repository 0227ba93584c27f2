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
  | RelationFilter;

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

/** `all` holds where no related statement fails the condition, so also where there is none. */
export interface RelationFilter {
  readonly kind: 'relation';
  readonly quantifier: 'some' | 'none' | 'all';
  readonly hop: Hop;
  readonly day: Day | null;
  readonly filter: Filter;
  /** What need not be looked at, since the planner has it proved of all; absent where nothing is. */
  readonly proved?: Proved;
}
