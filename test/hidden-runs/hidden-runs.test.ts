import { setTimeout as sleep } from 'node:timers/promises';
import { parse, validate } from 'graphql';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Executed } from '../../src/api/executor.ts';
import { KeptAnswers } from '../../src/api/kept-answers.ts';
import { Learning } from '../../src/api/learning.ts';
import type { Cypher, Value } from '../../src/cypher/cypher.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database, ReadAnswer } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { silent } from '../../src/util/report.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { parsingExecutor, type ParsingExecute } from '../support/parsing-executor.ts';

const neo4j = useNeo4j();
const limits = { pageMax: 100, maxHops: 6, maxNodes: 1e6 };
let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await applySchema(neo4j.database, testModel.model, silent);
});

async function write(text: Cypher, parameters: Readonly<Record<string, Value>> = {}): Promise<void> {
  await neo4j.database.write((tx) => tx.run(cypherQuery(text, parameters)), soon());
}

async function setRun(id: string, state: string): Promise<void> {
  await write(cypher`MERGE (run:GrappeRun {id: $id}) SET run.state = $state`, { id, state });
}

async function ask(execute: ParsingExecute, text: string): Promise<Readonly<Record<string, unknown>>> {
  const document = parse(text);
  expect(validate(testModel.schema, document), text).toEqual([]);
  const { data, errors } = await execute({ document, variables: {}, explain: false, ...soon(60) });
  expect(errors, text).toBeUndefined();
  return data ?? {};
}

const before = cypher`
CREATE (a:Film {id: 'work:a', name: 'Alpha', foldedNames: ['alpha'], minutes: 1}),
  (b:Film {id: 'work:b', name: 'Beta', foldedNames: ['beta'], minutes: 2}),
  (ann:Person {id: 'person:a', name: 'Ann', foldedNames: ['ann']}),
  (bob:Person {id: 'person:b', name: 'Bob', foldedNames: ['bob'], run: 'load:1'}),
  (:Catalogue {id: 'catalogue:a', name: 'A', foldedNames: ['a']}),
  (ann)-[:ACTED_IN {id: 'acting:1', roles: ['X'], sources: ['catalogue:a', 'catalogue:h'], quotes: ['q', 'r']}]->(a),
  (bob)-[:ACTED_IN {id: 'acting:2', roles: ['Y'], run: 'load:1'}]->(b),
  (ann)-[:WORKS_WITH {id: 'working:1'}]->(bob)`;

/** Nodes, statements between others, a statement that leads to a new node and knows no run, and a source that was cited before. */
const imported = cypher`
MATCH (a:Film {id: 'work:a'}), (b:Film {id: 'work:b'}), (ann:Person {id: 'person:a'}), (bob:Person {id: 'person:b'})
CREATE (h:Film {id: 'work:h', name: 'Alpha two', foldedNames: ['alpha two'], minutes: 0, run: 'import:1'}),
  (eve:Person {id: 'person:h', name: 'Ann Eve', foldedNames: ['ann eve'], run: 'import:1'}),
  (:Catalogue {id: 'catalogue:h', name: 'H', foldedNames: ['h'], run: 'import:1'}),
  (eve)-[:ACTED_IN {id: 'acting:h1', roles: ['Z'], run: 'import:1'}]->(a),
  (bob)-[:ACTED_IN {id: 'acting:h2', roles: ['Z'], run: 'import:1'}]->(a),
  (bob)-[:DIRECTED {id: 'directing:h1', run: 'import:1'}]->(b),
  (bob)-[:DIRECTED {id: 'directing:h2'}]->(h),
  (ann)-[:WORKS_WITH {id: 'working:h1', run: 'import:1'}]->(bob),
  (eve)-[:WORKS_WITH {id: 'working:h2'}]->(ann)`;

/** Each is answered otherwise once what was imported may be seen. */
const questions: readonly (readonly [string, string])[] = [
  ['a list of a kind', '{ films(first: 5, orderBy: [{ minutes: ASC }]) { nodes { id name } } }'],
  ['a count of a kind', '{ films { totalCount } }'],
  ['a list of an interface', '{ works(orderBy: [{ name: ASC }]) { totalCount nodes { id } } }'],
  ['a list on a day', '{ at(date: "2001-01-01") { people { totalCount nodes { id } } } }'],
  ['a look-up', '{ film(by: { id: "work:h" }) { name } }'],
  ['a node', '{ node(id: "person:h") { id name } }'],
  ['nodes', '{ nodes(ids: ["work:h", "work:a", "person:h"]) { id name } }'],
  ['a relation', '{ film(by: { id: "work:a" }) { actors { nodes { id } edges { roles } } } }'],
  ['a relation that leads to a new node', '{ people { nodes { directed { nodes { id name } } } } }'],
  ['a relation both ways', '{ people { nodes { collaborators { nodes { id } } } } }'],
  ['counts of a relation', '{ films { nodes { actors { totalCount nodeCount } } } }'],
  ['pages of a relation', '{ film(by: { id: "work:a" }) { actors(first: 1) { pageInfo { hasNextPage } } } }'],
  ['a filter by some', '{ films(where: { directors: { some: {} } }) { totalCount nodes { id } } }'],
  ['a filter by none', '{ films(where: { directors: { none: {} } }) { totalCount nodes { id } } }'],
  [
    'a filter by all',
    '{ films(where: { actors: { all: { node: { name: { eq: "Ann" } } } } }) { nodes { id } } }',
  ],
  ['a filter by a count', '{ films(where: { actors: { count: { gte: 2 } } }) { nodes { id } } }'],
  [
    'a filter two relations away',
    '{ films(where: { actors: { some: { node: { directed: { some: {} } } } } }) { nodes { id } } }',
  ],
  [
    'a filter by sources',
    '{ films { nodes { actors(where: { edge: { sources: { some: { source: { name: { eq: "H" } } } } } }) { totalCount } } } }',
  ],
  ['an order by a count', '{ people(orderBy: [{ directed: { count: DESC } }]) { nodes { id } } }'],
  ['sources', '{ film(by: { id: "work:a" }) { actors { edges { sources { quote source { id } } } } } }'],
  ['a search', '{ search(text: "alpha") { totalCount edges { node { id } } } }'],
  ['suggestions', '{ suggest(text: "an") { node { id } } }'],
  ['the dataset', '{ dataset { counts { kind count } } }'],
];

describe('what an unfinished import wrote is not there', () => {
  let execute: ParsingExecute;
  let learning: Learning;

  beforeAll(async () => {
    const { database } = neo4j;
    await write(before);
    learning = new Learning(database, (error) => expect.fail(String(error)));
    const kept = new KeptAnswers<Executed>(database, 2 ** 20);
    execute = parsingExecutor({ ...testModel, database, limits, knowing: learning, kept });
  });

  test.each(questions)(
    'for %s',
    async (_, question) => {
      // Wishes, then learns, then uses what is proved of the state: a degree, say, or an order that an index gives.
      await ask(execute, question);
      await learning.learn();
      const unknown = await ask(execute, question);
      await setRun('import:1', 'open');
      expect(await ask(execute, question)).toEqual(unknown);
      await write(imported);
      expect(await ask(execute, question)).toEqual(unknown);
      await learning.learn();
      expect(await ask(execute, question)).toEqual(unknown);
      await setRun('import:1', 'closed');
      const known = await ask(execute, question);
      expect(known).not.toEqual(unknown);
      await learning.learn();
      expect(await ask(execute, question)).toEqual(known);
      // A record that says nothing usable is not finished either.
      await write(cypher`MATCH (run:GrappeRun) REMOVE run.state`);
      expect(await ask(execute, question)).toEqual(unknown);
      await write(cypher`MATCH (n) WHERE n.run = 'import:1' OR n:GrappeRun DETACH DELETE n`);
      await write(cypher`MATCH ()-[r {run: 'import:1'}]->() DELETE r`);
      expect(await ask(execute, question)).toEqual(unknown);
    },
    120_000,
  );
});

/** Films of one import, in so many batches. */
const batches = 5;
const perBatch = 4;

describe('while imports open, write and close', () => {
  beforeEach(() => write(cypher`MATCH (n) DETACH DELETE n`));

  test('no answer shows half of one, and each shows those that were finished before it was asked', async () => {
    const { halves, stale, seen } = await watch(neo4j.database, 20);
    expect({ halves, stale }).toEqual({ halves: 0, stale: 0 });
    // Otherwise nothing would have been tried.
    expect(seen).toBeGreaterThan(10);
  }, 300_000);

  test('a record of an older state would be told', async () => {
    let first: Promise<ReadAnswer> | undefined;
    const { database } = neo4j;
    const forgetful: Pick<Database, 'read' | 'losses'> = {
      losses: 0,
      read: (queries, options) => {
        if (!queries[0]?.text.includes('GrappeRun')) return database.read(queries, options);
        first ??= database.read(queries, options);
        return first;
      },
    };
    const { halves } = await watch(forgetful, 10);
    expect(halves).toBeGreaterThan(0);
  }, 300_000);
});

/** Answers that showed a part of an import, answers that lacked a finished one, and different numbers of films seen. */
interface Watched {
  readonly halves: number;
  readonly stale: number;
  readonly seen: number;
}

async function watch(database: Pick<Database, 'read' | 'losses'>, imports: number): Promise<Watched> {
  const execute = parsingExecutor({ ...testModel, database, limits });
  let closed = 0;
  const importing = async (): Promise<void> => {
    for (let number = 0; number < imports; number += 1) {
      const id = `import:${number}`;
      await setRun(id, 'open');
      for (let batch = 0; batch < batches; batch += 1) {
        await write(
          cypher`UNWIND range(1, $films) AS i CREATE (:Film {id: $id + '/' + i, name: 'Film', run: $run})`,
          { id: `${id}/${batch}`, films: BigInt(perBatch), run: id },
        );
        await sleep(2);
      }
      await setRun(id, 'closed');
      closed += 1;
    }
  };
  const counts = new Set<number>();
  let [halves, stale] = [0, 0];
  const reading = async (): Promise<void> => {
    while (closed < imports) {
      const least = closed;
      const { films } = (await ask(execute, '{ films { totalCount } }')) as { films: { totalCount: number } };
      counts.add(films.totalCount);
      if (films.totalCount % (batches * perBatch) !== 0) halves += 1;
      if (films.totalCount < least * batches * perBatch) stale += 1;
    }
  };
  await Promise.all([importing(), reading(), reading(), reading()]);
  return { halves, stale, seen: counts.size };
}
