import { knowingNothing, type Knowing } from '../../src/api/knowing.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { nothingKnown, type Forms } from '../../src/query/plan/knowledge.ts';
import { silent } from '../../src/util/report.ts';
import { emptyDatabase, soon } from '../support/neo4j.ts';
import { parsingExecutor, type ParsingExecute } from '../support/parsing-executor.ts';
import { cursorsAt } from './answers.ts';
import { generateGraph } from './graph/generate-graph.ts';
import type { Graph } from './graph/graph.ts';
import { loadGraph, type RunOf } from './graph/load-graph.ts';
import type { TestModel } from './models.ts';
import { Coverage } from './operations/coverage.ts';
import { generateOperation, type Operation } from './operations/generate.ts';
import { Pools } from './operations/pools.ts';
import { Random } from './random.ts';
import { differences } from './reference/differences.ts';
import { Reference, type ReferenceAnswer } from './reference/reference.ts';

export const pageMax = 25;
const limits = { pageMax, maxHops: 20, maxNodes: 1e12 } as const;

/** An operation that was answered twice. */
export interface Tried {
  /** Number of its shape; null for one that was searched for. */
  readonly shape: number | null;
  readonly operation: Operation;
  readonly reference: ReferenceAnswer;
  readonly differences: readonly string[];
}

/** All that was asked of Neo4j and of memory, and as much more as anybody wants to ask. */
export interface Trial {
  readonly coverage: Coverage;
  readonly tried: readonly Tried[];
  readonly more: () => Iterable<Operation>;
  readonly answer: (operation: Operation) => ReferenceAnswer;
}

/** Where operations run and are answered a second time. */
interface Bench extends TestModel {
  readonly execute: ParsingExecute;
  readonly reference: Reference;
  readonly pools: Pools;
}

/** Knows nothing, and has the planner choose these forms. */
function onlyForms(forms: Forms): Knowing {
  return { ...knowingNothing, current: () => ({ ...nothingKnown, forms }) };
}

/** Shapes that are searched for what those asked do not have; to make one costs a millisecond. */
const mostMore = 6000;

/** Values for each shape: with others its Cypher is the same, so they cost little. */
const valuesPerShape = Number(process.env['GRAPPE_TEST_VALUES'] ?? 5);

/**
 * A random graph of the model, in memory and in the database, which held something else before. Of the share that is to be
 * hidden memory knows nothing, and the database that its import is not finished.
 */
export async function prepareGraph(
  database: Database,
  { model }: TestModel,
  seed: number,
  shareHidden = 0,
): Promise<Graph> {
  const graph = generateGraph(model, new Random(seed), { nodes: 300, edges: 3300 });
  await emptyDatabase(database);
  // Plans of an earlier graph would fill the memory that those of this one need.
  await database.read([cypherQuery(cypher`CALL db.clearQueryCaches()`)], soon());
  await applySchema(database, model, silent);
  const hidden = hide(graph, new Random(seed + 1), shareHidden);
  await loadGraph(database, model, graph, hidden);
  if (hidden.size === 0) return graph;
  await openRun(database);
  return without(graph, hidden);
}

const unfinished = 'import:unfinished';

/** Some of the nodes and of the statements. Of what leads to hidden nodes, some does not know of any import. */
function hide({ nodes, edges }: Graph, random: Random, share: number): RunOf {
  const items = [...nodes, ...edges];
  return new Map(items.filter(() => random.chance(share)).map((item) => [item, unfinished]));
}

function without({ nodes, edges }: Graph, hidden: RunOf): Graph {
  return {
    nodes: nodes.filter((node) => !hidden.has(node)),
    edges: edges.filter((edge) => ![edge, edge.from, edge.to].some((item) => hidden.has(item))),
  };
}

async function openRun(database: Database): Promise<void> {
  const text = cypher`CREATE (:GrappeRun {id: $id, state: 'open'}), (:GrappeRun {id: 'import:done', state: 'closed'})`;
  await database.write((tx) => tx.run(cypherQuery(text, { id: unfinished })), soon());
}

export interface TrialOptions {
  readonly seed: number;
  readonly shapes: number;
  readonly forms?: Forms;
  /** Parts of the grammar for which more is asked where the shapes happen to have none of them. */
  readonly required?: readonly string[];
}

/** Asks a graph operations of so many random shapes; the same seed asks the same. */
export async function runTrial(
  database: Database,
  { model, schema }: TestModel,
  graph: Graph,
  { seed, shapes, forms, required = [] }: TrialOptions,
): Promise<Trial> {
  const bench: Bench = {
    model,
    schema,
    execute: parsingExecutor({
      model,
      schema,
      database,
      limits,
      ...(forms && { knowing: onlyForms(forms) }),
    }),
    reference: new Reference({ model, schema, graph, pageMax }),
    pools: new Pools(model, graph),
  };
  const found: (readonly Tried[])[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < shapes) {
      const shape = next++;
      found[shape] = await tryShape(bench, shape, seed);
    }
  };
  // Neo4j plans some while we answer others.
  await Promise.all([work(), work(), work()]);
  const tried = found.flat();
  const coverage = new Coverage(schema);
  for (const { operation } of tried) coverage.add(operation);
  const more = () => moreOperations(bench, seed);
  for (const operation of withMissing(required, coverage, more())) {
    coverage.add(operation);
    tried.push({ shape: null, operation, ...(await ask(bench, operation)).compared });
  }
  return { coverage, tried, more, answer: (operation) => answerOf(bench, operation) };
}

/** Operations that have something of what is required and no operation had before. */
function* withMissing(
  required: readonly string[],
  coverage: Coverage,
  operations: Iterable<Operation>,
): Iterable<Operation> {
  for (const operation of operations) {
    const missing = required.filter((feature) => coverage.countOf(feature) === 0);
    if (missing.length === 0) return;
    const features = coverage.of(operation);
    if (missing.some((feature) => features.has(feature))) yield operation;
  }
}

function* moreOperations({ schema, pools }: Bench, seed: number): Iterable<Operation> {
  for (let shape = 1; shape <= mostMore; shape += 1) {
    const choices = { shape: new Random(seed - shape), values: new Random(seed + shape) };
    yield generateOperation(schema, choices, pools);
  }
}

async function tryShape(bench: Bench, shape: number, seed: number): Promise<readonly Tried[]> {
  const choicesAt = (attempt: number, place: number) => ({
    shape: new Random(seed + shape + attempt * 104_729),
    values: new Random(seed + 7919 * shape + place),
  });
  const generate = (attempt: number, place: number) =>
    generateOperation(bench.schema, choicesAt(attempt, place), bench.pools);
  // Left to chance, few operations find anything three relations away: every other shape is searched for until it does.
  const isDeep = (attempt: number) => answerOf(bench, generate(attempt, 0)).hops >= 3;
  const attempt = shape % 2 === 0 ? 0 : ([0, 1, 2, 3, 4, 5, 6, 7].find(isDeep) ?? 0);
  const tried: Tried[] = [];
  for (let place = 0; place < valuesPerShape; place += 1) {
    const operation = generate(attempt, place);
    const asked = await ask(bench, operation);
    tried.push({ shape, operation, ...asked.compared });
    const random = new Random(seed + shape + place);
    const continued = continuationOf(operation, asked.cursors, random);
    if (continued) tried.push({ shape, operation: continued, ...(await ask(bench, continued)).compared });
  }
  return tried;
}

function answerOf({ reference }: Bench, { document, variables }: Operation): ReferenceAnswer {
  return reference.answer(document, variables);
}

async function ask(bench: Bench, operation: Operation) {
  const { document, variables, continuation } = operation;
  const result = await bench.execute({ document, variables, explain: false, ...soon(120) });
  const expected = answerOf(bench, operation);
  const cursors = continuation ? cursorsAt(result.data, continuation.path) : [];
  return { compared: { reference: expected, differences: differences(result, expected.result) }, cursors };
}

/** The same operation again, its list continued behind one of the cursors it showed. */
function continuationOf(operation: Operation, cursors: readonly string[], random: Random): Operation | null {
  const { continuation, variables } = operation;
  if (!continuation || cursors.length === 0) return null;
  const name = continuation.variable.slice(1);
  return { ...operation, variables: { ...variables, [name]: random.pick(cursors) } };
}
