import type { Proof } from '../query/plan/proof.ts';
import { nothingKnown, type Knowledge } from '../query/plan/knowledge.ts';

/** Where the compiler's knowledge of the database comes from. */
export interface Knowing {
  current(): Knowledge;
  /** Tells the state that a read met, and the facts that its plan would have used. Returns at once. */
  observe(state: string, wished: readonly Proof[]): void;
}

/** Knows nothing and learns nothing: every plan is right on any graph. */
export const knowingNothing: Knowing = { current: () => nothingKnown, observe: () => undefined };
