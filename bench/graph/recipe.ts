import type { Random } from './random.ts';

/** Values by property name; what is missing has no entry. Dates are EDTF. */
export type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a synthetic graph is made of: so many nodes of each kind, and statements between them. */
export interface Recipe {
  readonly kinds: readonly KindRecipe[];
  readonly statements: readonly StatementRecipe[];
  /** The kind that statements cite. */
  readonly evidence: string;
}

export interface KindRecipe {
  readonly kind: string;
  /** What ids begin with, before the colon. */
  readonly prefix: string;
  readonly count: number;
  /** Properties beside `id` and `name`. */
  readonly properties?: (random: Random, index: number) => Properties;
}

export interface StatementRecipe {
  readonly type: string;
  /** Kinds at its ends. */
  readonly from: string;
  readonly to: string;
  readonly pairs: Pairs;
  /** Properties beside id, dates and evidence. */
  readonly properties?: (random: Random) => Properties;
}

/** Which nodes are joined; nodes are numbers from 0 on, and no pair comes twice. */
export type Pairs = SkewedPairs | EachPairs | TreePairs;

/** So many pairs, node number k on either side with a weight of (k + 1) ** -skew; a hub is node 0, joined to exactly so many. */
export interface SkewedPairs {
  readonly kind: 'skewed';
  readonly count: number;
  readonly fromSkew: number;
  readonly toSkew: number;
  readonly hub: number;
}

/** Each node on the left once. */
export interface EachPairs {
  readonly kind: 'each';
  readonly toSkew: number;
  /** How many nodes on the right stay out: the first ones. */
  readonly skip: number;
}

/** Each node but the roots below an earlier one of the same kind. */
export interface TreePairs {
  readonly kind: 'tree';
  readonly parentOf: (index: number) => number | null;
}
