import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import type { Database, Limited } from '../database/database.ts';
import { catalogue } from '../errors/catalogue.ts';
import { GrappeError } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { compile } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import type { OperationRequest } from '../query/selection/select.ts';
import { invariant } from '../util/invariant.ts';
import { today } from '../util/today.ts';
import { HiddenRuns } from './hidden-runs.ts';
import type { Learning } from './learning.ts';
import { Measurements } from './measurements.ts';
import { readOperation, type ReadingWith } from './read-operation.ts';

export interface WarmUpOptions {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, 'read' | 'losses'>;
  readonly knowing: Pick<Learning, 'current' | 'observe' | 'learn'>;
  readonly pageMax: number;
  /** That one operation may take. */
  readonly querySeconds: number;
}

/** Different texts that were run, operations that Neo4j or the compiler refused, and the time it took in milliseconds. */
export interface WarmUp {
  readonly texts: number;
  readonly refused: number;
  readonly milliseconds: number;
}

/**
 * Runs the statements of operations once, so that Neo4j has planned their texts before somebody asks: as they are compiled
 * now, and as they are when the facts that their plans wish for have been learned. One after another, with pauses as long
 * as the runs; ends early at the signal, and where the database has no time even for this.
 *
 * @param operations valid documents of one operation without variables
 */
export async function warmUp(
  operations: readonly string[],
  options: WarmUpOptions,
  signal: AbortSignal,
): Promise<WarmUp> {
  const begun = performance.now();
  const texts = new Set<string>();
  const refused = new Set<string>();
  const database = recording(options.database, texts);
  const using = {
    database,
    knowing: options.knowing,
    runs: new HiddenRuns(database),
    measurements: new Measurements(),
  };
  try {
    await runAll(operations, using, options, signal, refused);
    // Learning has a longer patience than a stop.
    await Promise.race([options.knowing.learn(), once(signal, 'abort')]);
    await runAll(operations, using, options, signal, refused);
  } catch (error) {
    if (!signal.aborted && !isBusy(error)) throw error;
  }
  const milliseconds = Math.round(performance.now() - begun);
  return { texts: texts.size, refused: refused.size, milliseconds };
}

async function runAll(
  operations: readonly string[],
  using: ReadingWith,
  options: WarmUpOptions,
  signal: AbortSignal,
  refused: Set<string>,
): Promise<void> {
  for (const operation of operations) {
    const begun = performance.now();
    try {
      await run(operation, using, options, signal);
    } catch (error) {
      if (!(error instanceof GrappeError) || signal.aborted || isBusy(error)) throw error;
      refused.add(operation);
    }
    await delay(performance.now() - begun, undefined, { signal });
  }
}

/** Runs it as the executor would, with what has to be counted or read again. */
async function run(
  operation: string,
  using: ReadingWith,
  { model, schema, pageMax, querySeconds }: WarmUpOptions,
  signal: AbortSignal,
): Promise<void> {
  const request = requestOf(operation, { model, schema, pageMax });
  const compileWith = (known: Knowledge) => compile(request, known);
  const knowledge = using.knowing.current();
  const limited: Limited = { deadline: Date.now() + querySeconds * 1000, signal };
  await readOperation(using, compileWith, compileWith(knowledge), knowledge, limited);
}

function requestOf(
  text: string,
  options: Pick<WarmUpOptions, 'model' | 'schema' | 'pageMax'>,
): OperationRequest {
  const document = parse(text);
  const operation = getOperationAST(document);
  invariant(operation, 'a document to warm up holds one operation');
  return { ...options, document, operation, variables: {}, today: today() };
}

function recording(
  database: Pick<Database, 'read' | 'losses'>,
  texts: Set<string>,
): Pick<Database, 'read' | 'losses'> {
  return {
    get losses() {
      return database.losses;
    },
    read: async (queries, limited) => {
      const answer = await database.read(queries, limited);
      for (const { text } of queries) texts.add(text);
      return answer;
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof GrappeError && catalogue[error.code].status === 503;
}
