import type { Probe } from './filters/probe.ts';
import type { Knowledge } from './knowledge.ts';
import type { Choice, PlannedStatement } from './plan.ts';
import { proofName, type Proof } from './proof.ts';

/** A plan while it is made. */
export interface Planning {
  readonly knowledge: Knowledge;
  readonly statements: PlannedStatement[];
  readonly choices: Choice[];
  readonly assumed: Map<string, Proof>;
  readonly wished: Map<string, Proof>;
  readonly probes: Map<string, Probe>;
}

export function newPlanning(knowledge: Knowledge): Planning {
  return {
    knowledge,
    statements: [],
    choices: [],
    assumed: new Map(),
    wished: new Map(),
    probes: new Map(),
  };
}

/** Whether a fact is proved. One that the plan could use and is not becomes a wish. */
export function assume({ knowledge, assumed, wished }: Planning, proof: Proof): boolean {
  // Facts are counted over all that is stored: a degree, say, has what is hidden in it.
  if (knowledge.forms.proofs === 'never' || knowledge.hiddenRuns.length > 0) return false;
  const name = proofName(proof);
  const isProved = knowledge.statistics?.proofs.includes(name) ?? false;
  (isProved ? assumed : wished).set(name, proof);
  return isProved;
}
