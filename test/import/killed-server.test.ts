import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomOf } from '../../bench/graph/random.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { silent } from '../../src/util/report.ts';
import { libraryModel as model } from '../ingest/library-model.ts';
import { dump, emptyGraph } from '../ingest/support.ts';
import { MortalNeo4j } from './mortal-neo4j.ts';
import type { Line } from './said-source.ts';
import { batchesNoted, importing, node, statement } from './support.ts';

const small = { batchRows: 20 };
/** Rounds and how often the server dies in each; to come back takes it 10 s, of which most is its start. */
const rounds = [
  [1, 4],
  [2, 3],
  [3, 3],
] as const;

let server: MortalNeo4j;
let database: Database;

beforeAll(async () => {
  server = new MortalNeo4j();
  database = await connect(await server.start());
  await applySchema(database, model, silent);
});
afterAll(async () => {
  await database.close();
  await server.end();
  expect(server.remains).toEqual([]);
});

/** What is in the graph before, and is changed by the last transaction of the import. */
const older: readonly Line[] = [[node('party:h7', 'House', { name: 'House Seven', register: 'R7' })]];

/** Writers and houses with contradictions and parallel statements, another file for each round. */
function linesOf(round: number): readonly Line[] {
  return Array.from({ length: 300 }, (_, index) => {
    const writer = `party:w${index}`;
    const house = `party:h${index % 40}`;
    return [
      node(writer, 'Writer', { name: `Writer ${index} of ${round}` }),
      node(house, 'House', { name: `House ${index % 40}`, staff: index % 3 }),
      statement('WORKS_FOR', writer, house, { role: 'EDITOR' }, { nth: String(index) }),
      statement('WORKS_FOR', writer, house, { role: 'ADVISER' }, { nth: String(index + 1) }),
    ];
  });
}

test.each(rounds)(
  'a server killed again and again has in the end what it would have had (round %i)',
  async (round, kills) => {
    const lines = linesOf(round);
    const random = randomOf(round);
    const whole = await unbroken(lines);
    await importing(database, model, 'older.jsonl').run(older);
    const found: string[] = [];
    for (const moment of momentsOf(round, kills, whole.transactions)) {
      const delay = random.int(0, 25);
      const noted = await batchesNoted(database);
      await killedAt(lines, Math.max(1, moment - noted), delay);
      found.push(`${moment}+${delay}ms:${await batchesNoted(database)}`);
    }
    console.log(`of ${whole.transactions} transactions, killed at: batches noted: ${found.join(' ')}`);
    await importing(database, model).run(lines, small);
    expect(await dump(database)).toEqual(whole.graph);
    await emptyGraph(database);
  },
  180_000,
);

/** Numbers of transactions, in ascending order; the last is that which closes the import. */
function momentsOf(round: number, kills: number, transactions: number): readonly number[] {
  const random = randomOf(100 + round);
  const within = Array.from({ length: kills - 1 }, () => random.int(1, transactions - 2));
  return [...within.sort((a, b) => a - b), transactions - 1];
}

async function unbroken(lines: readonly Line[]) {
  await importing(database, model, 'older.jsonl').run(older);
  let transactions = 0;
  const counted = tellingWrites(database, () => (transactions += 1));
  await importing(counted, model).run(lines, small);
  const graph = await dump(database);
  await emptyGraph(database);
  return { graph, transactions };
}

/** Imports, kills the server so many milliseconds after so many transactions have begun, and starts it again. */
async function killedAt(lines: readonly Line[], transactions: number, milliseconds: number): Promise<void> {
  let begun = 0;
  let killed: Promise<void> | undefined;
  const watched = tellingWrites(database, () => {
    begun += 1;
    if (begun === transactions) killed = wait(milliseconds).then(() => server.kill());
  });
  const error: unknown = await importing(watched, model)
    .run(lines, small)
    .catch((reason: unknown) => reason);
  expect(killed, `the import had ${transactions} transactions left`).toBeDefined();
  await killed;
  await server.gone();
  // A kill after the last reply breaks nothing; any other one is told.
  if (error instanceof Error)
    expect(error).toMatchObject({
      code: expect.stringMatching(/^DATABASE_UNAVAILABLE|WRITE_OUTCOME_UNKNOWN$/) as string,
    });
  await database.close();
  database = await connect(await server.start());
}

/** The same database, telling of each write transaction that begins. */
function tellingWrites(real: Database, begins: () => void): Database {
  return {
    ...real,
    get losses() {
      return real.losses;
    },
    write: (work, options) => {
      begins();
      return real.write(work, options);
    },
  };
}
