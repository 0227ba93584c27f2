import {
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { answer, answerWithout, type Answer, type Findings } from '../answer/answer.ts';
import type { Database, Limited, StateToken } from '../database/database.ts';
import { GrappeError, grappeError, throwIfAny, type Problem } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { compile, type Compilation } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import type { OperationRequest } from '../query/selection/select.ts';
import { isDeeperThan } from '../util/depth.ts';
import { today } from '../util/today.ts';
import { answerKey } from './answer-key.ts';
import { asksToday, citationOf, withRelease } from './citation.ts';
import { costReport, excessOf } from './cost-report.ts';
import { explanationOf } from './explanation.ts';
import { Compilations } from './compilations.ts';
import { HiddenRuns } from './hidden-runs.ts';
import { introspect } from './introspect.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { knowingNothing, type Knowing } from './knowing.ts';
import { Measurements } from './measurements.ts';
import { mutate, type Curation } from './mutate.ts';
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
  readonly database: Pick<Database, 'read' | 'losses'>;
  readonly limits: OperationLimits;
  /** Without it the compiler knows nothing of the database. */
  readonly knowing?: Knowing;
  /** Without it nobody writes. */
  readonly curation?: Curation;
  /** Without it every answer is read anew. */
  readonly kept?: KeptAnswers<Executed>;
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
  /** Whether `extensions.citation` says what the answer is of. */
  readonly citation?: boolean;
  /** Whether the answer must be read anew even if one that is true is kept. */
  readonly anew?: boolean;
  /** The header of that name. */
  readonly authorization?: string | undefined;
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
export function createExecutor(given: ExecutorOptions): Execute {
  const options = {
    ...given,
    runs: new HiddenRuns(given.database),
    measurements: new Measurements(),
    compilations: new Compilations(),
  };
  return async (request) => {
    try {
      refuseDeepVariables(request.variables);
      const kind = getOperationAST(request.document, request.operationName)?.operation;
      if (kind === OperationTypeNode.MUTATION) return await mutate(options.schema, options.curation, request);
      const { kept } = options;
      const { executed } = await (kept ? findOrKeep(kept, options, request) : execute(options, request));
      return executed;
    } catch (error) {
      if (error instanceof GrappeError) return { errors: error.problems.map(graphqlErrorOf) };
      throw error;
    }
  };
}

/** Variables of any depth can be sent; neither the key of an answer nor the compiler would come to their end. */
function refuseDeepVariables(variables: ExecuteRequest['variables']): void {
  if (!isDeeperThan(variables, maxVariableDepth)) return;
  throw grappeError('QUERY_TOO_COMPLEX', `Variables are nested more than ${maxVariableDepth} levels deep.`);
}

/** What all requests share. */
interface Executing extends ExecutorOptions {
  readonly runs: HiddenRuns;
  readonly measurements: Measurements;
  readonly compilations: Compilations;
}

/** An answer and, where rows were read for it, after which state and in which. */
interface Outcome {
  readonly executed: Executed;
  readonly read: Pick<OperationRead, 'after' | 'state' | 'rows'> | null;
}

/** The kept answer if it is still true, else one that is kept if it can be. */
async function findOrKeep(
  kept: KeptAnswers<Executed>,
  options: Executing,
  request: ExecuteRequest,
): Promise<Outcome> {
  if (request.explain) return execute(options, request);
  const key = answerKey(request, today());
  const nothing = { after: undefined };
  // A probe that fails is no answer: the operation itself will say what is wrong, field by field.
  const found = request.anew ? nothing : await kept.find(key, limitsOf(request)).catch(() => nothing);
  if ('kept' in found) return { executed: found.kept, read: null };
  const outcome = await execute(options, request, found.after);
  const { executed, read } = outcome;
  if (read && executed.text !== undefined && !executed.errors)
    kept.keep(key, executed, executed.text.length, read.after, read.state);
  return outcome;
}

async function execute(options: Executing, request: ExecuteRequest, after?: StateToken): Promise<Outcome> {
  const { schema, limits, knowing = knowingNothing } = options;
  const operation = operationRequest(options, request);
  const knowledge = knowledgeOf({ ...options, knowing });
  const compileWith = (known: Knowledge) => {
    const compilation = compile(operation, known);
    return request.citation ? withRelease(compilation) : compilation;
  };
  const key = answerKey(request, operation.today);
  const first = options.compilations.get(key, knowledge, () => compileWith(knowledge));
  const { cost } = first.plan;
  const extensions = { cost: costReport(cost, limits) };
  const excess = excessOf(operation, cost, limits);
  if (excess.length > 0) return { executed: { ...errorsOf(excess), extensions }, read: null };
  const introspection = introspect(schema, request, first.plan.shape);
  const reading = () =>
    readOperation({ ...options, knowing }, compileWith, first, knowledge, limitsOf(request, after));
  const { compilation, read, text, problems } = await run(reading, first, introspection);
  const day = asksToday(compilation.selection.roots) ? operation.today : null;
  const beside = {
    ...(request.explain && { explain: explanationOf(compilation) }),
    ...(request.citation && { citation: citationOf(request, day, text, read?.rows ?? []) }),
  };
  const executed = { text, ...errorsOf(problems), extensions: { ...extensions, ...beside } };
  return { executed, read };
}

function knowledgeOf({
  knowing,
  runs,
  measurements,
}: Pick<Executing, 'runs' | 'measurements'> & { readonly knowing: Knowing }): Knowledge {
  const current = knowing.current();
  return { ...current, hiddenRuns: runs.ids, measured: measurements.beside(current.statistics) };
}

function operationRequest(
  { model, schema, limits }: ExecutorOptions,
  request: ExecuteRequest,
): OperationRequest {
  const { document, operationName, variables } = request;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw grappeError('OPERATION_RESOLUTION_FAILURE', 'There is no such operation.');
  const { coerced, errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  throwIfAny(errors.map(({ message }): Problem => ({ code: 'BAD_USER_INPUT', message })));
  const { pageMax } = limits;
  return { document, operation, variables: coerced ?? {}, schema, model, pageMax, today: today() };
}

/** The answer, and as what the operation was compiled in the end. */
async function run(
  read: () => Promise<OperationRead>,
  first: Compilation,
  introspection: Findings['introspection'],
): Promise<Answer & Pick<Outcome, 'read'> & { readonly compilation: Compilation }> {
  const { shape } = first.plan;
  try {
    const found = first.queries.length > 0 ? await read() : null;
    const { compilation, rows } = found ?? { compilation: first, rows: [] };
    return { ...(await answer(compilation.plan.shape, { rows, introspection })), compilation, read: found };
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error;
    const without = await answerWithout(shape, error.problems[0], { rows: [], introspection });
    return { ...without, compilation: first, read: null };
  }
}

function limitsOf({ deadline, signal }: ExecuteRequest, after?: StateToken): Limited {
  return { deadline, ...(signal && { signal }), ...(after !== undefined && { after }) };
}

function errorsOf(problems: readonly Problem[]): Pick<Executed, 'errors'> {
  return problems.length > 0 ? { errors: problems.map(graphqlErrorOf) } : {};
}
