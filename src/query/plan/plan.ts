import type { KeyValue } from '../selection/selection.ts';
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
}

export type PlannedStatement =
  | { readonly kind: 'lookup'; readonly by: KeyValue; readonly row: Row }
  | {
      readonly kind: 'nodes';
      readonly kinds: readonly string[];
      readonly ids: readonly string[];
      readonly row: Row;
    }
  | { readonly kind: 'list'; readonly match: KindsMatch; readonly page: Page; readonly row: Row }
  | { readonly kind: 'count'; readonly match: KindsMatch }
  | { readonly kind: 'search'; readonly match: SearchMatch; readonly page: Page; readonly row: Row }
  | { readonly kind: 'searchCount'; readonly match: SearchMatch };

/** `nodes`: the most nodes that the answer can hold (product of pages along each path); `hops`: the longest path, filters included. */
export interface Cost {
  readonly nodes: number;
  readonly hops: number;
}
