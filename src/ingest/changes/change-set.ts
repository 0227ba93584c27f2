/** What a property of a node or statement can hold before it is given its type in the database. */
export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/**
 * What one source says of one node. A claim whose `property` is null holds everything the source says in passing, as
 * canonical JSON of `NodeSaying`; the others hold one property each, as text, with the words it rests on.
 */
export interface NodeClaim {
  readonly node: string;
  readonly source: string;
  readonly run: string;
  readonly property: string | null;
  readonly value: string;
  readonly preferred: boolean;
  readonly quote: string | null;
  /** Tells apart several values that one source gives for the property; not given for the first. */
  readonly nth?: number;
}

/** The content of a claim without `property`. A source that gives `kind` puts the node; any other only adds to it. */
export interface NodeSaying {
  readonly kind: string | null;
  /** `[tag, name]`, in the order of the source. */
  readonly names: readonly (readonly [string, string])[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** It only names what it needs, such as a region by its code: it counts as long as nobody else puts the node. */
  readonly onlyNamed?: true;
}

/** What one source says by one statement; the statement itself is made of the entries of all its sources. */
export interface StatementEntry {
  /** `TYPE/from/to` or `TYPE/from/to/key`. */
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly run: string;
  readonly quote: string | null;
  readonly preferred: boolean;
  /** The day the source vouches for, EDTF; null on statements of book-keeping. */
  readonly asOf: string | null;
  readonly confidence: string;
  /** Dates as stated and the statement's own properties. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Everything that one source says: what its change set leads to. */
export interface SourceContent {
  readonly source: string;
  readonly run: string;
  readonly claims: readonly NodeClaim[];
  readonly statements: readonly StatementEntry[];
}

export type Change =
  | { readonly kind: 'putNode'; readonly claim: NodeClaim }
  | { readonly kind: 'retractNode'; readonly claim: NodeClaim }
  | { readonly kind: 'state'; readonly entry: StatementEntry }
  | { readonly kind: 'retractStatement'; readonly entry: StatementEntry };

/** Changes of one source that are made together or not at all. Plain data that survives JSON. */
export interface ChangeSet {
  readonly source: string;
  readonly run: string;
  readonly changes: readonly Change[];
}

/** Names a claim within its source. */
export function claimKey({ node, property, nth }: Pick<NodeClaim, 'node' | 'property' | 'nth'>): string {
  return [node, ...(property === null ? [] : [property]), ...(nth === undefined ? [] : [nth])].join('/');
}
