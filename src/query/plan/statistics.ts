/** What is known of one state of the database. Counts guide choices; proofs let conditions be left out, at that state only. */
export interface Statistics {
  /** The token of the state it was read at. */
  readonly state: string;
  /** How many nodes there are of each kind. */
  readonly nodes: Readonly<Record<string, number>>;
  /** How many relationships there are of each type, and how many of them start and end at each kind. */
  readonly relationships: Readonly<Record<string, EndCounts>>;
  /** Names of the facts that hold at that state; see `proofName`. */
  readonly proofs: readonly string[];
}

export interface EndCounts {
  readonly total: number;
  readonly from: Readonly<Record<string, number>>;
  readonly to: Readonly<Record<string, number>>;
}
