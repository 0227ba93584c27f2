import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/executor.ts';
import { warmUp } from '../../src/api/warm-up.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database } from '../../src/database/database.ts';
import { generateGraph } from '../differential/graph/generate-graph.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { Random } from '../differential/random.ts';
import { prepareGraph } from '../differential/trial.ts';
import { replaceGraph, withIds } from '../laws/asking.ts';
import { endless, expectNothingRuns, running, waitFor } from '../support/expect-database.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { strictLearning } from '../support/strict-learning.ts';

const neo4j = useNeo4j();
const limits = { pageMax: 100, maxHops: 6, maxNodes: 1e6, querySeconds: 60 } as const;
const operations = [
  '{ films(first: 5, orderBy: [{ name: ASC }]) { totalCount nodes { id name } } }',
  '{ films(first: 5) { nodes { id actors(first: 5) { totalCount nodes { id name } } } } }',
];

let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await prepareGraph(neo4j.database, testModel, 1);
  const graph = withIds(generateGraph(testModel.model, new Random(1), { nodes: 60, edges: 200 }));
  const nodes = graph.nodes.filter(({ properties }) => properties['name'] !== undefined);
  const kept = new Set(nodes);
  const edges = graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to));
  await replaceGraph(neo4j.database, testModel, { nodes, edges });
});

/** The database, and the texts that it is sent. */
function listening(): { readonly database: Pick<Database, 'read' | 'losses'>; readonly texts: Set<string> } {
  const texts = new Set<string>();
  const read: Database['read'] = (queries, options) => {
    for (const { text } of queries) texts.add(text);
    return neo4j.database.read(queries, options);
  };
  return { database: { read, losses: 0 }, texts };
}

const learner = () => strictLearning(neo4j.database);

test('every text that is sent for the operations has been run before, also with what was learned', async () => {
  const warmed = listening();
  const knowing = learner();
  const options = { ...testModel, ...limits, knowing, database: warmed.database };
  const done = await warmUp(operations, options, new AbortController().signal);
  expect(done).toMatchObject({ texts: warmed.texts.size, refused: 0 });

  const asked = listening();
  const execute = createExecutor({ ...testModel, limits, knowing, database: asked.database });
  for (const operation of operations)
    await execute({ document: parse(operation), variables: {}, explain: false, ...soon() });
  expect(asked.texts.size).toBeGreaterThanOrEqual(operations.length);
  expect([...asked.texts].filter((text) => !warmed.texts.has(text))).toEqual([]);
  // What was learned changed some of them: the texts of the first round alone would not have been enough.
  expect([...warmed.texts].filter((text) => !asked.texts.has(text))).not.toEqual([]);
});

test('what Neo4j refuses is passed over', async () => {
  const refused = cypherQuery(cypher`RETURN secret_word`);
  let reads = 0;
  const read: Database['read'] = (queries, options) => {
    reads += 1;
    return neo4j.database.read(reads === 1 ? [refused] : queries, options);
  };
  const options = { ...testModel, ...limits, knowing: learner(), database: { read, losses: 0 } };
  const { texts, refused: count } = await warmUp(operations, options, new AbortController().signal);
  expect(count).toBe(1);
  expect(texts).toBeGreaterThan(1);
});

test('a stop ends it at the server, and nothing more is run', async () => {
  let reads = 0;
  const read: Database['read'] = (queries, options) => {
    reads += 1;
    return neo4j.database.read([...queries, endless], options);
  };
  const stop = new AbortController();
  const options = { ...testModel, ...limits, knowing: learner(), database: { read, losses: 0 } };
  const warming = warmUp(operations, options, stop.signal);
  await waitFor(async () => (await running(neo4j.database)) === 1, 30);
  stop.abort();
  expect(await warming).toMatchObject({ texts: 0, refused: 0 });
  await expectNothingRuns(neo4j.database, 5);
  expect(reads).toBe(1);
});
