import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createExecutor, type Executed } from '../../src/api/executor.ts';
import { KeptAnswers } from '../../src/api/kept-answers.ts';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import type { Database, Limited, StateToken } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { silent } from '../../src/util/report.ts';
import { loadTestModel, type TestModel } from '../differential/models.ts';
import { Random } from '../differential/random.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';

const neo4j = useNeo4j();
let testModel: TestModel;

beforeAll(async () => {
  testModel = await loadTestModel('films');
  await applySchema(neo4j.database, testModel.model, silent);
  const text = cypher`UNWIND range(0, 40) AS i CREATE (:Film {id: 'work:' + i, name: 'Film', minutes: 0})`;
  await neo4j.database.write((tx) => tx.run(cypherQuery(text)), soon());
});

const document = parse('{ films(first: 50) { nodes { id minutes } } }');

interface Counted {
  readonly films: { readonly nodes: readonly { readonly id: string; readonly minutes: number }[] };
}

/** What was seen of so many reads while somebody else writes. */
interface Watched {
  readonly stale: number;
  readonly reads: number;
  readonly fromDatabase: number;
}

/**
 * Counts reads whose answer was not true at any moment between question and answer. A writer raises one number after the
 * other behind the API's back; what had been acknowledged before the question must be in the answer, and what had not yet
 * been begun when it came cannot be.
 */
async function watch(
  probe: (options: Limited, last: StateToken) => Promise<StateToken>,
  wanted: number,
): Promise<Watched> {
  const { database } = neo4j;
  let fromDatabase = 0;
  let last = '';
  const counted: Pick<Database, 'read' | 'losses'> = {
    losses: 0,
    read: async (queries, options) => {
      fromDatabase += 1;
      const read = await database.read(queries, options);
      last = read.state;
      return read;
    },
  };
  const state: Database['state'] = (options) => probe(options, last);
  const kept = new KeptAnswers<Executed>({ state, losses: 0 }, 2 ** 20);
  const execute = createExecutor({
    ...testModel,
    database: counted,
    kept,
    limits: { pageMax: 100, maxHops: 6, maxNodes: 1e6 },
  });
  const begun = await numbers(database);
  const acknowledged = new Map(begun);
  let isOver = false;
  const write = async (random: Random): Promise<void> => {
    while (!isOver) {
      const id = `work:${random.int(0, 40)}`;
      const minutes = (begun.get(id) ?? 0) + 1;
      begun.set(id, minutes);
      const text = cypher`MATCH (n:Film {id: $id}) SET n.minutes = $minutes`;
      await database.write((tx) => tx.run(cypherQuery(text, { id, minutes: BigInt(minutes) })), soon());
      acknowledged.set(id, minutes);
      await sleep(random.pick([0, 0, 1, 4, 15]));
    }
  };
  let stale = 0;
  let reads = 0;
  const read = async (): Promise<void> => {
    while (reads < wanted) {
      reads += 1;
      // The writer has its turn also where an answer takes no time.
      await setImmediate();
      const least = new Map(acknowledged);
      const { text, errors } = await execute({ document, variables: {}, explain: false, ...soon() });
      expect(errors).toBeUndefined();
      const { nodes } = (JSON.parse(text ?? '') as Counted).films;
      expect(nodes).toHaveLength(41);
      const isTrue = nodes.every(
        ({ id, minutes }) => minutes >= (least.get(id) ?? 0) && minutes <= (begun.get(id) ?? 0),
      );
      if (!isTrue) stale += 1;
    }
  };
  const writers = write(new Random(7));
  await Promise.all([read(), read(), read()]);
  isOver = true;
  await writers;
  return { stale, reads, fromDatabase };
}

async function numbers(database: Database): Promise<Map<string, number>> {
  const { rows } = await database.read([cypherQuery(cypher`MATCH (n:Film) RETURN n.id, n.minutes`)], soon());
  return new Map((rows[0] ?? []).map(([id, minutes]) => [String(id), Number(minutes)]));
}

test('no answer is stale in 10,000 reads while others write', async () => {
  const seen = await watch((options) => neo4j.database.state(options), 10_000);
  console.log(`${seen.reads} reads, ${seen.reads - seen.fromDatabase} of them from kept answers`);
  expect(seen.stale).toBe(0);
  // Otherwise nothing would have been tried.
  expect(seen.reads - seen.fromDatabase).toBeGreaterThan(seen.reads / 20);
  expect(seen.fromDatabase).toBeGreaterThan(seen.reads / 20);
}, 300_000);

test('an answer that is given without a probe would be told', async () => {
  const seen = await watch((_, last) => Promise.resolve(last), 2000);
  expect(seen.stale).toBeGreaterThan(0);
}, 120_000);
