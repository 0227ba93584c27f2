import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { answer, answerWithout, type Answer, type Findings } from '../answer/answer.ts';
import type { Database, Limited } from '../database/database.ts';
import { GrappeError, grappeError, throwIfAny, type Problem } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { compile, type Compilation } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import type { OperationRequest } from '../query/selection/select.ts';
import { isDeeperThan } from '../util/depth.ts';
import { costReport, excessOf } from './cost-report.ts';
import { explanationOf } from './explanation.ts';
import { introspect } from './introspect.ts';
import { knowingNothing, type Knowing } from './knowing.ts';
import { graphqlErrorOf } from './problem-error.ts';
import { readOperation, type OperationRead } from './read-operation.ts';

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
  /** Without it the compiler knows nothing of the database. */
  readonly knowing?: Knowing;
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

/** What one operation is answered. */
export interface Executed {
  /** The `data` as JSON; absent where the operation was refused as a whole. */
  readonly text?: string;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export type Execute = (request: ExecuteRequest) => Promise<Executed>;

/** Levels of a variable's value; what is deeper than this is no filter that the compiler would take. */
const maxVariableDepth = 100;

/**
 * An executor that compiles a validated operation as a whole, runs it in one read transaction and answers it once.
 * Errors of the answer carry codes of the catalogue.
 *
 * @see https://spec.graphql.org/October2021/#sec-Execution
 */
export function createExecutor(options: ExecutorOptions): Execute {
  return async (request) => {
    try {
      return await execute(options, request);
    } catch (error) {
      if (error instanceof GrappeError) return { errors: error.problems.map(graphqlErrorOf) };
      throw error;
    }
  };
}

async function execute(options: ExecutorOptions, request: ExecuteRequest): Promise<Executed> {
  const { schema, limits, knowing = knowingNothing } = options;
  const operation = operationRequest(options, request);
  const knowledge = knowing.current();
  const first = compile(operation, knowledge);
  const { cost } = first.plan;
  const extensions = { cost: costReport(cost, limits) };
  const excess = excessOf(operation, cost, limits);
  if (excess.length > 0) return { ...errorsOf(excess), extensions };
  const introspection = introspect(schema, request, first.plan.shape);
  const compileWith = (known: Knowledge) => compile(operation, known);
  const reading = () =>
    readOperation({ ...options, knowing }, compileWith, first, knowledge, limitsOf(request));
  const { compilation, text, problems } = await run(reading, first, introspection);
  const explained = request.explain ? { explain: explanationOf(compilation) } : {};
  return { text, ...errorsOf(problems), extensions: { ...extensions, ...explained } };
}

function operationRequest(
  { model, schema, limits }: ExecutorOptions,
  request: ExecuteRequest,
): OperationRequest {
  const { document, operationName, variables } = request;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw grappeError('OPERATION_RESOLUTION_FAILURE', 'There is no such operation.');
  if (isDeeperThan(variables, maxVariableDepth)) {
    throw grappeError('QUERY_TOO_COMPLEX', `Variables are nested more than ${maxVariableDepth} levels deep.`);
  }
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  throwIfAny(errors.map(({ message }): Problem => ({ code: 'BAD_USER_INPUT', message })));
  const today = new Date().toISOString().slice(0, 10);
  return { document, operation, variables: coerced ?? {}, schema, model, pageMax: limits.pageMax, today };
}

/** The answer, and as what the operation was compiled in the end. */
async function run(
  read: () => Promise<OperationRead>,
  first: Compilation,
  introspection: Findings['introspection'],
): Promise<Answer & { readonly compilation: Compilation }> {
  const { shape, statements } = first.plan;
  try {
    const { compilation, rows } = statements.length > 0 ? await read() : { compilation: first, rows: [] };
    return { ...(await answer(compilation.plan.shape, { rows, introspection })), compilation };
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error;
    const without = await answerWithout(shape, error.problems[0], { rows: [], introspection });
    return { ...without, compilation: first };
  }
}

function limitsOf({ deadline, signal }: ExecuteRequest): Limited {
  return { deadline, ...(signal && { signal }) };
}

function errorsOf(problems: readonly Problem[]): Pick<Executed, 'errors'> {
  return problems.length > 0 ? { errors: problems.map(graphqlErrorOf) } : {};
}
