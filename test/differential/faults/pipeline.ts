import { getOperationAST, getVariableValues, type ExecutionResult } from 'graphql';
import { answer } from '../../../src/answer/answer.ts';
import { assembled } from '../../../src/answer/assembled.ts';
import { graphqlErrorOf } from '../../../src/api/problem-error.ts';
import type { CypherQuery } from '../../../src/cypher/cypher.ts';
import type { Database } from '../../../src/database/database.ts';
import type { Knowledge } from '../../../src/query/plan/knowledge.ts';
import { planOperation } from '../../../src/query/plan/plan-operation.ts';
import type { PlannedStatement } from '../../../src/query/plan/plan.ts';
import { select } from '../../../src/query/selection/select.ts';
import type { Selection } from '../../../src/query/selection/selection.ts';
import { writeStatement } from '../../../src/query/write/write-statement.ts';
import { soon } from '../../support/neo4j.ts';
import type { TestModel } from '../models.ts';
import type { Operation } from '../operations/generate.ts';

/** A defect between two stages of the compiler. */
export interface Fault {
  readonly name: string;
  readonly selection?: (selection: Selection) => Selection;
  readonly statement?: (statement: PlannedStatement) => PlannedStatement;
  readonly query?: (query: CypherQuery) => CypherQuery;
}

export interface Compiled {
  readonly plan: ReturnType<typeof planOperation>;
  readonly queries: readonly CypherQuery[];
}

/** What the compiler makes of an operation with this knowledge, with a fault in it or none. */
export function compileWith(
  fault: Fault,
  { model, schema }: TestModel,
  pageMax: number,
  { document, variables }: Operation,
  knowledge: Knowledge,
): Compiled {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has one operation.');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw new Error(errors.map(String).join('\n'));
  const today = new Date().toISOString().slice(0, 10);
  const request = { document, operation, variables: coerced, schema, model, pageMax, today };
  const selection = select(request);
  const plan = planOperation(fault.selection?.(selection) ?? selection, knowledge);
  const statements = plan.statements.map((each) => fault.statement?.(each) ?? each);
  return {
    plan,
    queries: statements.map((each) => writeStatement(each)).map((query) => fault.query?.(query) ?? query),
  };
}

/** Runs what was compiled and answers as the executor does; introspection is left out. */
export async function runCompiled({ plan, queries }: Compiled, database: Database): Promise<ExecutionResult> {
  const { rows } = queries.length > 0 ? await database.read(queries, soon()) : { rows: [] };
  const findings = { rows: assembled(plan.statements, rows), introspection: null };
  const { text, problems } = await answer(plan.shape, findings);
  return {
    data: JSON.parse(text) as Record<string, unknown>,
    ...(problems.length > 0 && { errors: problems.map(graphqlErrorOf) }),
  };
}
