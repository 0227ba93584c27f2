import type { Knowledge } from './knowledge.ts';
import type { Choice, PlannedStatement } from './plan.ts';

/** A plan while it is made. */
export interface Planning {
  readonly knowledge: Knowledge;
  readonly statements: PlannedStatement[];
  readonly choices: Choice[];
  readonly wished: Set<string>;
}
