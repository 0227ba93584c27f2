import type { Problem } from '../../errors/problem.ts';
import type { NameTag, SearchedNames } from '../../model/search.ts';
import type { Filter } from './filter.ts';
import type { AnyHop, Day, Hop, Proved, Subject } from './hop.ts';

/**
 * What an operation asks, as plain data: fragments, variables, `@skip` and `@include` are gone, fields are merged by
 * response key and, where the runtime type decides, listed for each kind.
 */
export interface Selection {
  readonly roots: readonly Root[];
}

export type Root =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'introspection'; readonly key: string }
  | { readonly kind: 'refused'; readonly key: string; readonly problem: Problem }
  | {
      readonly kind: 'at';
      readonly key: string;
      /** Whether the day is the one of the request, for the operation names none. */
      readonly today: boolean;
      readonly roots: readonly Root[];
    }
  | { readonly kind: 'lookup'; readonly key: string; readonly by: KeyValue; readonly select: NodeSelect }
  | {
      readonly kind: 'nodes';
      readonly key: string;
      readonly by: readonly KeyValue[];
      readonly select: NodeSelect;
    }
  | { readonly kind: 'list'; readonly key: string; readonly connection: ConnectionSelect }
  /** The edges of the connection are the answer. */
  | { readonly kind: 'suggest'; readonly key: string; readonly connection: ConnectionSelect }
  | ({ readonly kind: 'history'; readonly key: string } & HistorySelect)
  | { readonly kind: 'dataset'; readonly key: string; readonly fields: readonly DatasetField[] };

/** What a node of book-keeping about a change holds, in the order in which it is read. */
export const revisionColumns = [
  'subject',
  'at',
  'by',
  'why',
  'source',
  'contribution',
  'before',
  'after',
] as const;

/** What was contributed on one subject, the newest first. */
export interface HistorySelect {
  /** Id of the node or statement. */
  readonly id: string;
  readonly size: number;
  readonly fields: readonly HistoryField[];
}

export type HistoryField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: (typeof revisionColumns)[number]; readonly key: string };

export type DatasetField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'release' | 'loadedAt' | 'sources'; readonly key: string }
  | {
      readonly kind: 'counts';
      readonly key: string;
      readonly kinds: readonly string[];
      readonly fields: readonly KindCountField[];
    };

export type KindCountField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'kind' | 'count'; readonly key: string };

/** The node of one of these kinds whose unique property has this value. */
export interface KeyValue {
  readonly kinds: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** An object position that holds a node. */
export interface NodeSelect {
  readonly byKind: Readonly<Record<string, readonly NodeField[]>>;
}

export type NodeField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | PropertyField
  | { readonly kind: 'connection'; readonly key: string; readonly connection: ConnectionSelect };

export interface PropertyField {
  readonly kind: 'property';
  readonly key: string;
  readonly property: string;
  readonly leaf: Leaf;
  /** `Cluster.name`, for messages. */
  readonly coordinate: string;
}

/** How a stored value becomes a value of the answer. */
export interface Leaf {
  readonly type: 'string' | 'int' | 'float' | 'boolean' | { readonly oneOf: readonly string[] };
  readonly list: boolean;
  readonly nonNull: boolean;
}

/** A page of a list: of nodes of some kinds, of what a search finds, or of the statements around a node. */
export interface ConnectionSelect {
  readonly of: ListOf;
  readonly day: Day | null;
  readonly filter: Filter | null;
  /** Never empty: the id is always the last key. */
  readonly order: readonly OrderKey[];
  readonly window: Window;
  /** What a cursor of this list is bound to. */
  readonly binding: string;
  readonly fields: readonly ConnectionField[];
}

export type ListOf =
  | { readonly kind: 'kinds'; readonly kinds: readonly string[]; readonly lifetime: readonly string[] }
  | { readonly kind: 'relation'; readonly relation: AnyHop }
  | SearchOf;

/** The nodes of some kinds that have a name with these words. Each is found by an edge that says how well and by which name. */
export interface SearchOf {
  readonly kind: 'search';
  /** Folded words, one space between them. */
  readonly text: string;
  readonly kinds: readonly string[];
  readonly lifetime: readonly string[];
  readonly names: SearchedNames;
}

/** Which part of an ordered list is asked for. */
export interface Window {
  /** How many rows at most. */
  readonly size: number;
  /** Whether they are counted from the end. */
  readonly backward: boolean;
  /** Places between which the rows lie, both left out: one value for each key of the order, null where the list is not cut. */
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
}

export type OrderKey =
  | {
      readonly kind: 'property';
      readonly subject: Subject;
      /** The stored property compared; for dates a derived day. */
      readonly property: string;
      readonly type: KeyType;
      readonly descending: boolean;
    }
  /** How many statements of a relation the node has that hold on the day. */
  | {
      readonly kind: 'count';
      readonly hop: Hop;
      readonly day: Day | null;
      readonly descending: boolean;
    };

/** What sort of value an order compares. */
export type KeyType = 'string' | 'int' | 'float' | 'boolean';

export type CursorValue = string | number | boolean | null;

export type ConnectionField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly select: NodeSelect }
  | { readonly kind: 'totalCount' | 'nodeCount'; readonly key: string }
  | {
      readonly kind: 'groups';
      readonly key: string;
      readonly groups: Groups;
      readonly fields: readonly GroupField[];
    }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoField[] }
  | { readonly kind: 'changes'; readonly key: string; readonly fields: readonly ChangesField[] };

/** What began or ended: a list of its own beside the page, of which edges or the count are asked. */
export type ChangesField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'list' | 'count'; readonly key: string; readonly connection: ConnectionSelect };

/** The first groups of a whole list, the largest ones first. */
export interface Groups {
  readonly by: GroupKey;
  /** How many groups at most. */
  readonly size: number;
}

/** What the rows of one group have in common. */
export type GroupKey =
  | { readonly kind: 'property'; readonly subject: Subject; readonly property: string }
  /** The year of a calendar day; rows that lack the property have none, whatever day was derived for them. */
  | {
      readonly kind: 'year';
      readonly subject: Subject;
      readonly property: string;
      /** Where the day is stored, and whether that is the day itself or the day after it. */
      readonly day: string;
      readonly isAfter: boolean;
    }
  /** Which of these kinds the node is of, and what each is called. */
  | { readonly kind: 'kind'; readonly kinds: readonly string[]; readonly words: readonly string[] }
  /** Nodes related to that of the row; `names` are the properties that can hold what they are called. */
  | {
      readonly kind: 'related';
      readonly hop: Hop;
      readonly day: Day | null;
      readonly names: readonly string[];
      /** What need not be looked at, since it is proved of all; absent where nothing is. */
      readonly proved?: Proved;
    };

export type GroupField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'key' | 'label' | 'count'; readonly key: string };

export type EdgeField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'certain'; readonly key: string }
  /** Of which relationship the statement is, and how it leads. */
  | {
      readonly kind: 'type' | 'direction';
      readonly key: string;
      readonly leaf: Leaf;
      readonly coordinate: string;
    }
  | { readonly kind: 'node'; readonly key: string; readonly select: NodeSelect }
  | PropertyField
  | { readonly kind: 'matched'; readonly key: string; readonly fields: readonly MatchedField[] }
  | {
      readonly kind: 'sources';
      readonly key: string;
      readonly evidence: string;
      readonly fields: readonly EvidenceField[];
    };

export type MatchedField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | PropertyField
  | { readonly kind: 'tag'; readonly key: string; readonly part: keyof NameTag };

export type EvidenceField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'quote'; readonly key: string }
  | { readonly kind: 'source'; readonly key: string; readonly select: NodeSelect };

export type PageInfoField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'; readonly key: string };
