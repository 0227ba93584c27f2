import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { CypherQuery } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { PlanNode } from '../../src/database/plan-tree.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { nothingKnown, type Forms } from '../../src/query/plan/knowledge.ts';
import { silent } from '../../src/util/report.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { strictLearning } from '../support/strict-learning.ts';
import { ofOperations } from '../support/of-operations.ts';
import { parsingExecutor } from '../support/parsing-executor.ts';

const neo4j = useNeo4j();
const limits = { pageMax: 100, maxHops: 6, maxNodes: 1e9 } as const;

/** 500 people in 5 films each, 5 in each of 500 films; the names of films repeat 2 and 250 times. */
const graph = [
  cypher`UNWIND range(0, 499) AS i
CREATE (:Person {id: 'person:' + i, name: 'P' + i}), (:Film {id: 'work:' + i, name: CASE WHEN i < 2 THEN 'Rare' WHEN i < 252 THEN 'Common' ELSE 'F' + i END})`,
  cypher`UNWIND range(0, 499) AS i MATCH (p:Person {id: 'person:' + i}) UNWIND range(0, 4) AS j
MATCH (f:Film {id: 'work:' + ((i + j * 97) % 500)}) CREATE (p)-[:ACTED_IN {id: 'ACTED_IN/' + i + '/' + j}]->(f)`,
];

let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await applySchema(neo4j.database, testModel.model, silent);
  for (const text of graph) await neo4j.database.write((tx) => tx.run(cypherQuery(text)), soon(120));
  // Right after loading, Neo4j thinks its indexes empty.
  await neo4j.database.write((tx) => tx.run(cypherQuery(cypher`CALL db.prepareForReplanning()`)), soon(120));
}, 300_000);

function question(name: string) {
  return `{ people(where: {actedIn: {some: {node: {actors: {some: {node: {actedIn: {some: {node: {name: {eq: "${name}"}}}}}}}}}}}) { totalCount nodes { id } } }`;
}

/** What is asked of the database, and how much it does, for a question whose forms are chosen so; at the last of so many times. */
async function ask(name: string, filters: Forms['filters'], times = 1) {
  const learning = strictLearning(neo4j.database);
  await learning.learn();
  const asked: CypherQuery[] = [];
  const execute = parsingExecutor({
    ...testModel,
    limits,
    knowing: {
      current: () => ({ ...learning.current(), forms: { ...nothingKnown.forms, filters } }),
      observe: () => undefined,
    },
    database: {
      losses: 0,
      read: (queries, options) => {
        asked.push(...ofOperations(queries));
        return neo4j.database.read(queries, options);
      },
    },
  });
  const request = { document: parse(question(name)), variables: {}, explain: false } as const;
  for (let time = 1; time < times; time += 1) await execute({ ...request, ...soon(90) });
  asked.length = 0;
  const { data, errors } = await execute({ ...request, ...soon(90) });
  expect(errors).toBeUndefined();
  const texts = asked.map(({ text }) => text);
  const plans = await Promise.all(asked.map((query) => neo4j.database.profile(query, soon(90))));
  return { data, texts, hits: plans.reduce((total, plan) => total + hitsOf(plan), 0) };
}

function hitsOf({ dbHits = 0, children }: PlanNode): number {
  return children.reduce((total, child) => total + hitsOf(child), dbHits);
}

test('a rare value is counted first, and the list found from it', async () => {
  const [exists, chosen] = [await ask('Rare', 'exists'), await ask('Rare', 'auto')];
  expect(chosen.data).toEqual(exists.data);
  expect(chosen.texts).toHaveLength(2);
  expect(chosen.texts[0]).toMatch(
    /^MATCH \(n0:Film(\|Series)?\)\nWHERE n0\.name = \$p0\nWITH n0 LIMIT \$p1\nRETURN count\(n0\)/,
  );
  expect(chosen.texts[1]).not.toContain('EXISTS');
  console.log(`rare: ${exists.hits} database hits by EXISTS, ${chosen.hits} as chosen`);
  expect(chosen.hits).toBeLessThan(exists.hits / 10);
});

test('a common value is read in the order of the list', async () => {
  const [exists, chosen] = [await ask('Common', 'exists'), await ask('Common', 'auto')];
  expect(chosen.data).toEqual(exists.data);
  expect(chosen.texts.slice(1)).toEqual(exists.texts);
  const bottomUp = await ask('Common', 'bottomUp');
  expect(bottomUp.data).toEqual(exists.data);
  console.log(
    `common: ${exists.hits} database hits by EXISTS, ${bottomUp.hits} from below, ${chosen.hits} as chosen`,
  );
});

test('what was counted once is not counted again in the same state', async () => {
  const [first, second] = [await ask('Rare', 'auto'), await ask('Rare', 'auto', 2)];
  expect(second.data).toEqual(first.data);
  expect(second.texts).toEqual(first.texts.slice(1));
});
