import type { Plan, ProfiledPlan } from 'neo4j-driver';

/** One operator of an execution plan; `rows` and `dbHits` only if the query was profiled. */
export interface PlanNode {
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number;
  readonly rows?: number;
  readonly dbHits?: number;
  readonly children: readonly PlanNode[];
}

/** @see https://neo4j.com/docs/cypher-manual/5/planning-and-tuning/execution-plans/ */
export function planTree(plan: Plan | ProfiledPlan): PlanNode {
  const profiled = 'dbHits' in plan ? { rows: Number(plan.rows), dbHits: Number(plan.dbHits) } : {};
  return {
    // A bolt server names the database with each operator: `NodeByLabelScan@neo4j`.
    operator: plan.operatorType.replace(/@.*$/, ''),
    details: textOf(plan.arguments['Details']),
    estimatedRows: Number(plan.arguments['EstimatedRows'] ?? 0),
    ...profiled,
    children: plan.children.map(planTree),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
