/**
 * The model: what kinds of node and relationship there are, as plain readonly data that survives JSON.
 * `schema/*.graphql` is its one home; API, constraints, validation and dictionary follow from it.
 */
export interface GraphModel {
  /** Concrete kinds by name, in the order of the model folder. One kind is one label. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Sets of kinds with common fields, `Node` (all kinds) among them. */
  readonly interfaces: Readonly<Record<string, KindInterface>>;
  /** Relationships by Neo4j type. */
  readonly relationships: Readonly<Record<string, Relationship>>;
  readonly enums: Readonly<Record<string, Enumeration>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  /** The kind that statements cite, or null if statements of this model have no sources. */
  readonly evidence: string | null;
  /** Hash of all of the above: changes when the model does. */
  readonly version: string;
}

export interface Kind {
  readonly name: string;
  readonly description: string;
  /** Root look-up field and root list field. */
  readonly singular: string;
  readonly plural: string;
  /** What ids of this kind begin with, before the colon; several kinds may share one. */
  readonly prefix: string;
  readonly interfaces: readonly string[];
  /** Whether nodes live from `startDate` to `endDate`. */
  readonly lifetime: boolean;
  readonly properties: readonly Property[];
  readonly relations: readonly Relation[];
}

export interface KindInterface {
  readonly name: string;
  readonly description: string;
  /** Null for an interface without root fields (`Node`, which has `node(id)`). */
  readonly singular: string | null;
  readonly plural: string | null;
  /** Interfaces it implements, the general ones first. */
  readonly interfaces: readonly string[];
  readonly kinds: readonly string[];
  readonly properties: readonly Property[];
  /** Relations that every kind of the interface has, with the same target. */
  readonly relations: readonly Relation[];
}

export interface Property {
  readonly name: string;
  readonly description: string;
  /** Name of a scalar (built in or of the model) or of an enumeration. */
  readonly type: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly search: boolean;
  readonly unique: boolean;
}

/** A relationship type: each of its edges is a statement. */
export interface Relationship {
  /** Neo4j type, `MEMBER_OF`. */
  readonly type: string;
  /** GraphQL name of the statement, `Membership`. */
  readonly statement: string;
  readonly description: string;
  readonly form: StatementForm;
  readonly symmetric: boolean;
  /** From no node does it lead back to that node, over however many statements, on whatever days they hold. */
  readonly acyclic: boolean;
  /** Paths, neighbourhoods and measures leave it out unless named. */
  readonly bookkeeping: boolean;
  /** The edge says what another statement would be: planned, disputed, superseded. Sees every kind on both ends. */
  readonly claim: boolean;
  /** Common properties first (`id`, dates, `confidence`), then the statement's own. Derived properties are not among them. */
  readonly properties: readonly Property[];
  readonly ends: readonly Ends[];
  readonly out: RelationName;
  readonly in: RelationName;
}

/**
 * `span`: holds from `startDate` to `endDate`. `moment`: has a `date` and holds from then on. `undated`: is seen on
 * every day (claims, and statements of book-keeping).
 */
export type StatementForm = 'span' | 'moment' | 'undated';

/** One allowed pair of ends; both lists name concrete kinds. */
export interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface RelationName {
  readonly field: string;
  readonly description: string;
}

/** A relationship as one kind sees it: a field. */
export interface Relation {
  readonly field: string;
  readonly description: string;
  readonly type: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Concrete kinds at the other end. */
  readonly targets: readonly string[];
  /** GraphQL type of the other end: a kind, or the smallest interface that holds all of them. */
  readonly target: string;
}

export interface Enumeration {
  readonly name: string;
  readonly description: string;
  readonly values: readonly { readonly name: string; readonly description: string }[];
}

export interface Scalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedBy: string | null;
  /** JavaScript regular expression that the whole text must match; null where the engine knows better (`Date`, `EDTF`). */
  readonly pattern: string | null;
}

/**
 * The derived days of a date property, which filters and orders compare: `startDate` → `startDay`, `endDate` → `endDay`
 * (the first day after), `date` → `startDay`; any other property `p` has `pDay` (its first day) and `pEndDay` (the first day after).
 */
export interface DayColumns {
  readonly first: string | null;
  readonly after: string | null;
}

export function dayColumns(property: string): DayColumns {
  switch (property) {
    case 'startDate':
    case 'date':
      return { first: 'startDay', after: null };
    case 'endDate':
      return { first: null, after: 'endDay' };
    default:
      return { first: `${property}Day`, after: `${property}EndDay` };
  }
}

/** The last day on which a span is certain is the day before this one; derived, on spans only. */
export const certainEndDay = 'certainEndDay';
