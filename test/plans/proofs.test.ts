import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { Cypher } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { generateGraph } from '../differential/graph/generate-graph.ts';
import { Random } from '../differential/random.ts';
import { prepareGraph } from '../differential/trial.ts';
import { replaceGraph, withIds } from '../laws/asking.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { strictLearning } from '../support/strict-learning.ts';
import { parsingExecutor } from '../support/parsing-executor.ts';

const neo4j = useNeo4j();
const limits = { pageMax: 1000, maxHops: 6, maxNodes: 1e9 } as const;
const question = `{
  films(first: 50, orderBy: [{ name: ASC }]) { totalCount nodes { id name actors(first: 50) { totalCount nodes { id } } } }
}`;

let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await prepareGraph(neo4j.database, testModel, 1);
  const graph = withIds(generateGraph(testModel.model, new Random(1), { nodes: 300, edges: 3300 }));
  const edges = graph.edges.filter(({ properties }) => properties['id'] !== undefined);
  const nodes = graph.nodes.filter(({ properties }) => properties['name'] !== undefined);
  const kept = new Set(nodes);
  await replaceGraph(neo4j.database, testModel, {
    nodes,
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  });
  // Right after loading, Neo4j thinks its indexes empty, and would sort.
  await neo4j.database.write((tx) => tx.run(cypherQuery(cypher`CALL db.prepareForReplanning()`)), soon(60));
}, 240_000);

/** An executor, the texts it sends, and what it knows. */
function learner(asked = question) {
  const knowing = strictLearning(neo4j.database);
  const texts: string[] = [];
  const execute = parsingExecutor({
    ...testModel,
    limits,
    knowing,
    database: {
      losses: 0,
      read: (queries, options) => {
        texts.push(...queries.map(({ text }) => text));
        return neo4j.database.read(queries, options);
      },
    },
  });
  const ask = async () => {
    texts.length = 0;
    const { data, errors } = await execute({
      document: parse(asked),
      variables: {},
      explain: false,
      ...soon(),
    });
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  };
  return { ask, texts, learn: () => knowing.learn() };
}

test('what is proved is not looked at, and the answer is the same', async () => {
  const { ask, texts, learn } = learner();
  const before = await ask();
  expect(texts.join()).toMatch(/r\d\.id IS NOT NULL/);
  await learn();
  expect(await ask()).toBe(before);
  expect(texts).toHaveLength(1);
  expect(texts.join()).toMatch(/n0\.name IS NOT NULL/);
  expect(texts.join()).not.toMatch(/r\d\.id IS NOT NULL/);
  expect(texts.join()).toMatch(/COUNT \{\s+MATCH \(n0\)<-\[r\d:ACTED_IN\]-\(n\d\)\s+\}/);
  const [list] = texts.map((text) => cypherQuery(text as Cypher, { p0: 5n, p1: 5n }));
  if (!list) throw new Error('There is a list.');
  const plan = JSON.stringify(await neo4j.database.profile(list, soon()));
  expect(plan).toContain('NodeCountFromCountStore');
  expect(plan).toContain('getDegree');
  expect(plan).toContain('RANGE INDEX n0:Film(name, id)');
  expect(plan).not.toMatch(/"(Sort|Top|PartialTop)","details":"`?n0/);
});

test('what somebody writes by hand is not trusted by the very next question', async () => {
  const { ask, texts, learn } = learner();
  const before = await ask();
  await learn();
  await ask();
  await neo4j.database.write(
    (tx) =>
      tx.run(
        cypherQuery(cypher`MATCH (f:Film) WITH f ORDER BY f.name LIMIT 1
CREATE (f)<-[:ACTED_IN]-(:Person {name: 'Nobody'}), (f)<-[:ACTED_IN {id: 'by-hand'}]-(:Studio {id: 'studio:by-hand', name: 'No actor'}), (:Film {name: 'No id'})`),
      ),
    soon(),
  );
  expect(await ask()).toBe(before);
  expect(texts.filter((text) => text.includes('r1.id IS NOT NULL')).length).toBeGreaterThan(0);
  // Nothing is proved of this state but what still holds.
  await learn();
  expect(await ask()).toBe(before);
  expect(texts.join()).toMatch(/r\d\.id IS NOT NULL/);
});

const ordered = `{
  films(first: 50) { nodes { id actors(first: 5, orderBy: [{ node: { name: ASC } }]) { edges { id node { id } } } } }
}`;

test('a page is sorted by what can decide, until two actors have one name and one plays twice in a film', async () => {
  await neo4j.database.write(
    (tx) =>
      tx.run(
        cypherQuery(cypher`MATCH (p:Person) WITH p, p.id AS id SET p.name = 'Person ' + id
WITH count(*) AS named
MATCH (f:Film)<-[r:ACTED_IN]-(p:Person) WITH f, p, collect(r) AS all UNWIND all[1..] AS more DELETE more`),
      ),
    soon(),
  );
  const { ask, texts, learn } = learner(ordered);
  const before = await ask();
  expect(texts.join()).toMatch(/ORDER BY n2\.name, n2\.id, r1\.id/);
  await learn();
  expect(await ask()).toBe(before);
  expect(texts.join()).toMatch(/ORDER BY n2\.name LIMIT/);
  await neo4j.database.write(
    (tx) =>
      tx.run(
        cypherQuery(cypher`MATCH (f:Film)<-[r:ACTED_IN]-(p:Person) WITH f, r, p ORDER BY r.id LIMIT 1
CREATE (f)<-[:ACTED_IN {id: 'acted-in:0-again'}]-(p)`),
      ),
    soon(),
  );
  const parallel = await ask();
  await learn();
  expect(await ask()).toBe(parallel);
  expect(texts.join()).toMatch(/ORDER BY n2\.name, r1\.id LIMIT/);
  await neo4j.database.write(
    (tx) => tx.run(cypherQuery(cypher`MATCH (p:Person) SET p.name = 'One name for all'`)),
    soon(),
  );
  const alike = await ask();
  await learn();
  expect(await ask()).toBe(alike);
  expect(texts.join()).toMatch(/ORDER BY n2\.name, n2\.id, r1\.id/);
});
