import type { Problem } from '../../errors/problem.ts';
import type { NameTag } from '../../model/search.ts';
import type { DatasetField, GroupField, HistoryField, Leaf } from '../selection/selection.ts';

/** How rows become the answer: response keys in order, with the positions of their values. Knows nothing of Cypher. */
export type RootShape =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'introspection'; readonly key: string }
  | { readonly kind: 'refused'; readonly key: string; readonly problem: Problem }
  | { readonly kind: 'at'; readonly key: string; readonly roots: readonly RootShape[] }
  | { readonly kind: 'lookup'; readonly key: string; readonly statement: number; readonly node: NodeShape }
  | {
      readonly kind: 'nodes';
      readonly key: string;
      readonly size: number;
      /** Null where no id was asked for. */
      readonly statement: number | null;
      readonly node: NodeShape;
    }
  | {
      readonly kind: 'list';
      readonly key: string;
      /** Statements of the rows and of the count, or null where not asked; where they are the same, the count is in the last row. */
      readonly rows: number | null;
      readonly count: number | null;
      /** Statements of the groupings. */
      readonly groups: readonly number[];
      readonly connection: ConnectionShape;
    }
  | {
      readonly kind: 'suggest';
      readonly key: string;
      readonly rows: number;
      /** Its edges, under the same key, are the answer. */
      readonly connection: ConnectionShape;
    }
  | {
      readonly kind: 'history';
      readonly key: string;
      readonly statement: number;
      readonly fields: readonly HistoryField[];
    }
  | {
      readonly kind: 'dataset';
      readonly key: string;
      readonly statement: number;
      readonly fields: readonly DatasetField[];
    };

export interface NodeShape {
  /**
   * Column in which the node's own row stands, the very same list wherever that node comes again; null where the columns of
   * the node are in this row itself.
   */
  readonly row: number | null;
  /** Column of the label where the kind is not known beforehand. */
  readonly label: number | null;
  /** Column of the id if it was read anyway, for messages. */
  readonly id: number | null;
  readonly byKind: Readonly<Record<string, readonly FieldShape[]>>;
}

export type FieldShape =
  | TypenameShape
  | PropertyShape
  | {
      readonly kind: 'connection';
      readonly key: string;
      /** Columns of the page and of the counts, or null where not asked. */
      readonly rows: number | null;
      readonly count: number | null;
      readonly nodeCount: number | null;
      /** Columns of the groupings. */
      readonly groups: readonly number[];
      readonly connection: ConnectionShape;
    };

export interface TypenameShape {
  readonly kind: 'typename';
  readonly key: string;
  readonly name: string;
}

export interface PropertyShape {
  readonly kind: 'property';
  readonly key: string;
  readonly column: number;
  readonly leaf: Leaf;
  readonly coordinate: string;
}

export interface ConnectionShape {
  readonly size: number;
  /** Whether the rows come last one first. */
  readonly backward: boolean;
  /** Whether the page continues another one: some row lies on the side from which it is read. */
  readonly isContinued: boolean;
  readonly binding: string;
  /** Columns of the order keys, for cursors; empty where no cursor is asked. */
  readonly cursor: readonly number[];
  readonly fields: readonly ConnectionFieldShape[];
}

export type ConnectionFieldShape =
  | TypenameShape
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeFieldShape[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly node: NodeShape }
  | { readonly kind: 'totalCount' | 'nodeCount'; readonly key: string }
  | {
      readonly kind: 'groups';
      readonly key: string;
      /** Which of the groupings of the list. */
      readonly place: number;
      readonly fields: readonly GroupField[];
    }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoFieldShape[] }
  | { readonly kind: 'changes'; readonly key: string; readonly fields: readonly ChangesFieldShape[] };

/** Columns of the row in which the connection itself stands. */
export type ChangesFieldShape =
  | TypenameShape
  | { readonly kind: 'count'; readonly key: string; readonly column: number }
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly column: number;
      /** Its edges, under the same key, are the list. */
      readonly connection: ConnectionShape;
    };

export type EdgeFieldShape =
  | TypenameShape
  | PropertyShape
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'certain'; readonly key: string; readonly column: number | null }
  | { readonly kind: 'node'; readonly key: string; readonly node: NodeShape }
  | { readonly kind: 'matched'; readonly key: string; readonly fields: readonly MatchedFieldShape[] }
  | {
      readonly kind: 'sources';
      readonly key: string;
      readonly column: number;
      readonly fields: readonly EvidenceFieldShape[];
    };

export type MatchedFieldShape =
  | TypenameShape
  | PropertyShape
  | { readonly kind: 'tag'; readonly key: string; readonly column: number; readonly part: keyof NameTag };

export type EvidenceFieldShape =
  | TypenameShape
  | { readonly kind: 'quote'; readonly key: string; readonly column: number }
  | { readonly kind: 'source'; readonly key: string; readonly node: NodeShape };

export type PageInfoFieldShape =
  | TypenameShape
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'; readonly key: string };
