import type { CypherQuery } from '../cypher/cypher.ts';
import { nothingKnown, type Knowledge } from './plan/knowledge.ts';
import type { Plan } from './plan/plan.ts';
import { planOperation } from './plan/plan-operation.ts';
import { withAliases } from './selection/aliases.ts';
import { select, type OperationRequest } from './selection/select.ts';
import type { Selection } from './selection/selection.ts';
import { writeStatement } from './write/write-statement.ts';

/** An operation after each stage, for whoever runs it and whoever wants to see. */
export interface Compilation {
  readonly selection: Selection;
  readonly plan: Plan;
  /** One query for each statement of the plan. */
  readonly queries: readonly CypherQuery[];
}

/** Compiles a whole operation: what was asked, how it is answered, in which words. Pure; the same request and knowledge give the same texts. */
export function compile(request: OperationRequest, knowledge: Knowledge = nothingKnown): Compilation {
  const selection = withAliases(select(request), knowledge.aliases);
  const plan = planOperation(selection, knowledge);
  return {
    selection,
    plan,
    queries: plan.statements.map((each) => writeStatement(each, knowledge.hiddenRuns)),
  };
}
