import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { answer, answerWithout, type Answer, type Findings } from '../answer/answer.ts';
import type { Database, Rows } from '../database/database.ts';
import { GrappeError, type Problem } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { compile, type Compilation } from '../query/compile.ts';
import type { Plan } from '../query/plan/plan.ts';
import { explanationOf } from './explanation.ts';
import { introspect } from './introspect.ts';
import { graphqlErrorOf } from './problem-error.ts';

/** What one operation may ask: rows of a page, relation hops, nodes of an answer. */
export interface OperationLimits {
  readonly pageMax: number;
  readonly maxHops: number;
  readonly maxNodes: number;
}

export interface ExecutorOptions {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, 'read'>;
  readonly limits: OperationLimits;
}

export interface ExecuteRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
  /** Whether the answer shows selection, plan and Cypher in `extensions.explain`. */
  readonly explain: boolean;
}

export type Execute = (request: ExecuteRequest) => Promise<ExecutionResult>;

/**
 * An executor that compiles a validated operation as a whole, runs it in one read transaction and answers it once.
 * Errors of the answer carry codes of the catalogue.
 *
 * @see https://spec.graphql.org/October2021/#sec-Execution
 */
export function createExecutor(options: ExecutorOptions): Execute {
  return async (request) => {
    const operation = getOperationAST(request.document, request.operationName);
    if (!operation)
      return failure({ code: 'OPERATION_RESOLUTION_FAILURE', message: 'There is no such operation.' });
    const { coerced, errors } = getVariableValues(
      options.schema,
      operation.variableDefinitions ?? [],
      request.variables,
    );
    if (errors)
      return {
        errors: errors.map((error) => graphqlErrorOf({ code: 'BAD_USER_INPUT', message: error.message })),
      };
    const { model, schema, limits } = options;
    const { document } = request;
    const today = new Date().toISOString().slice(0, 10);
    const compilation = compile({
      document,
      operation,
      variables: coerced,
      schema,
      model,
      pageMax: limits.pageMax,
      today,
    });
    const excess = excessOf(compilation.plan, limits);
    if (excess) return failure(excess);
    const introspection = introspect(schema, request, compilation.plan.shape);
    const result = await run(options, request, compilation, introspection);
    const explained = request.explain ? { extensions: { explain: explanationOf(compilation) } } : {};
    return { data: result.data, ...errorsOf(result.problems), ...explained };
  };
}

async function run(
  { database }: ExecutorOptions,
  { deadline, signal }: ExecuteRequest,
  { plan, queries }: Compilation,
  introspection: Findings['introspection'],
): Promise<Answer> {
  try {
    const rows: readonly Rows[] =
      queries.length > 0 ? (await database.read(queries, { deadline, ...(signal && { signal }) })).rows : [];
    return answer(plan.shape, { rows, introspection });
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error;
    return answerWithout(plan.shape, error.problems[0], { rows: [], introspection });
  }
}

function excessOf({ cost }: Plan, { maxHops, maxNodes }: OperationLimits): Problem | null {
  const details = { cost: cost.nodes, limit: maxNodes };
  if (cost.hops > maxHops) {
    const message = `The operation walks ${cost.hops} relations in a row; the limit is ${maxHops}.`;
    return { code: 'QUERY_TOO_COMPLEX', message, details: { hops: cost.hops, limit: maxHops } };
  }
  if (cost.nodes <= maxNodes) return null;
  const message = `The operation may answer ${cost.nodes} nodes (product of its pages); the limit is ${maxNodes}. Ask for smaller pages.`;
  return { code: 'QUERY_TOO_COMPLEX', message, details };
}

function failure(problem: Problem): ExecutionResult {
  return { errors: [graphqlErrorOf(problem)] };
}

function errorsOf(problems: readonly Problem[]): Pick<ExecutionResult, 'errors'> {
  return problems.length > 0 ? { errors: problems.map(graphqlErrorOf) } : {};
}
