import type { PropertyValue } from '../changes/change-set.ts';

/** What the source says of a node; `kind` and `type` are names of the model. */
export interface PutGiven {
  readonly id: string;
  /** Null to add to a node that is there. */
  readonly kind: string | null;
  /** `[tag, name]`. */
  readonly names: readonly (readonly [string, string])[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly values: readonly ValueGiven[];
}

export interface ValueGiven {
  readonly property: string;
  /** As text, as seeds write it. */
  readonly value: string;
  readonly quote: string | null;
  readonly preferred: boolean;
}

/** What the source states. */
export interface StateGiven {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** EDTF; null for today. */
  readonly asOf: string | null;
  readonly confidence: string | null;
  readonly quote: string | null;
  readonly preferred: boolean;
}

/** One change as somebody asks for it. */
export type GivenChange =
  | { readonly kind: 'put'; readonly put: PutGiven }
  | { readonly kind: 'state'; readonly state: StateGiven }
  /** All that the source said of a node or statement. */
  | { readonly kind: 'retract'; readonly id: string };

/** Changes in the name of one source, and who makes them. */
export interface GivenContribution {
  readonly changes: readonly GivenChange[];
  readonly source: string;
  /** Names the contribution among those of its key. */
  readonly idempotencyKey: string;
  readonly why: string | null;
  readonly by: { readonly id: string; readonly name: string };
}
