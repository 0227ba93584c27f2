import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import type { Step } from './statements.ts';
import type { AsOf } from './time.ts';

/** What a field of the reference reads from: one for each sort of object in the answer. */
export type Parent =
  | { readonly at: 'query'; readonly asOf: AsOf | null }
  | {
      readonly at: 'node';
      readonly kind: string;
      readonly node: GraphNode;
      readonly asOf: AsOf | null;
      readonly hops: number;
    }
  | { readonly at: 'connection'; readonly list: List }
  | { readonly at: 'edge'; readonly row: Step; readonly list: List; readonly changed?: true }
  | { readonly at: 'changes'; readonly changes: Changes; readonly list: List }
  | { readonly at: 'pageInfo'; readonly list: List }
  | { readonly at: 'group'; readonly group: Group }
  | {
      readonly at: 'evidence';
      readonly edge: GraphEdge;
      readonly source: GraphNode;
      readonly quote: string | null;
      readonly list: List;
    };

/** What began and what ended, earliest first, and how many of each are shown. */
export interface Changes {
  readonly joined: readonly Step[];
  readonly left: readonly Step[];
  readonly first: number;
}

/** A list and the page of it that was asked for. */
export interface List {
  readonly asOf: AsOf | null;
  /** Kinds that it can hold. */
  readonly kinds: readonly string[];
  readonly all: readonly Step[];
  /** Those of any day that fit the filter. */
  readonly everFitting: readonly Step[];
  readonly page: readonly Step[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: Step) => string;
  /** How many relations lead to its nodes. */
  readonly hops: number;
}

/** Rows of a list that have a key in common. */
export interface Group {
  readonly key: string | null;
  readonly label: string | null;
  readonly count: number;
}
