import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { cypher, cypherQuery } from '../../src/cypher/fragment.ts';
import { connect } from '../../src/database/connect.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { silent } from '../../src/util/report.ts';
import { libraryModel as model } from '../ingest/library-model.ts';
import { dump, emptyGraph } from '../ingest/support.ts';
import { soon, useNeo4j } from '../support/neo4j.ts';
import { startProxy } from '../support/proxy.ts';
import type { Line } from './said-source.ts';
import { batchesNoted, importing, node, statement, writeRows } from './support.ts';

const live = useNeo4j();
const small = { batchRows: 50 };

/** @see https://neo4j.com/docs/bolt/current/bolt/message/#messages-commit */
const commit = Buffer.from([0xb0, 0x12]);

beforeAll(async () => {
  await applySchema(live.database, model, silent);
});
beforeEach(() => emptyGraph(live.database));

/** Writers and houses with contradictions, parallel statements and a node that is in the graph before. */
const lines: readonly Line[] = Array.from({ length: 600 }, (_, index) => {
  const writer = `party:w${index}`;
  const house = `party:h${index % 40}`;
  return [
    node(writer, 'Writer', { name: `Writer ${index}` }),
    node(house, 'House', { name: `House ${index % 40}`, staff: index % 3 }),
    statement('WORKS_FOR', writer, house, { role: 'EDITOR' }, { nth: String(index) }),
    statement('WORKS_FOR', writer, house, { role: 'ADVISER' }, { nth: String(index + 1) }),
  ];
});

const older: readonly Line[] = [[node('party:h7', 'House', { name: 'House Seven', register: 'R7' })]];

async function unbroken(): Promise<unknown> {
  await importing(live.database, model, 'older.jsonl').run(older);
  await importing(live.database, model).run(lines, small);
  const graph = await dump(live.database);
  await emptyGraph(live.database);
  await importing(live.database, model, 'older.jsonl').run(older);
  return graph;
}

test('killed again and again it ends as if it had not been', async () => {
  const whole = await unbroken();
  const { dir, run } = importing(live.database, model);
  writeRows(dir, lines);
  const found: number[] = [];
  for (let kills = 0; kills < 20; kills += 1) {
    await killedAfter(dir, 150 + 37 * kills);
    found.push(await batchesNoted(live.database));
  }
  console.log(`batches written at each kill: ${found.join(' ')}`);
  expect(new Set(found).size).toBeGreaterThan(3);
  await run(lines, small);
  expect(await dump(live.database)).toEqual(whole);
}, 180_000);

/** Lets the import run in a process of its own and kills it so many milliseconds after it has connected. */
async function killedAfter(dir: string, milliseconds: number): Promise<void> {
  const { uri, user, password } = live.target;
  const hooks = new URL('../../scripts/typescript-hooks.mjs', import.meta.url).pathname;
  const script = new URL('import-child.ts', import.meta.url).pathname;
  const words = ['--import', hooks, script, uri, user, password, join(dir, 'rows.jsonl'), dir];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: dir },
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
}

test('cut off again and again it ends as if it had not been', async () => {
  const whole = await unbroken();
  const proxy = await startProxy(boltPort());
  const database = await connect({ ...live.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  let cuts = 0;
  const cutting = setInterval(() => {
    cuts += 1;
    proxy.cut();
  }, 170);
  try {
    const { run } = importing(database, model);
    while (cuts < 20) await run(lines, small).catch(() => undefined);
  } finally {
    clearInterval(cutting);
    await database.close();
    await proxy.close();
  }
  await importing(live.database, model).run(lines, small);
  expect(await dump(live.database)).toEqual(whole);
}, 180_000);

test('robbed of the reply to one commit after the other it writes nothing twice', async () => {
  const whole = await unbroken();
  const found: number[] = [];
  for (let losses = 0; losses < 8; losses += 1) {
    await robbedOfOneReply();
    found.push(await batchesNoted(live.database));
  }
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  await importing(live.database, model).run(lines, small);
  expect(await dump(live.database)).toEqual(whole);
}, 180_000);

/** Imports until the server has committed once, and hears of nothing after that. */
async function robbedOfOneReply(): Promise<void> {
  const proxy = await startProxy(boltPort());
  const database = await connect({ ...live.target, uri: `bolt://127.0.0.1:${proxy.port}` });
  try {
    proxy.loseAnswerTo(commit);
    await expect(importing(database, model).run(lines, small)).rejects.toThrow();
  } finally {
    await database.close();
    await proxy.close();
  }
}

function boltPort(): number {
  return Number(new URL(live.target.uri).port);
}

test('an interrupted import is hidden, and tells so far it came', async () => {
  const stop = new AbortController();
  const interrupted = importing(live.database, model).run(lines, { ...small, signal: stop.signal });
  while ((await batchesNoted(live.database)) < 2) await wait(20);
  stop.abort(new Error('enough'));
  await expect(interrupted).rejects.toThrow('enough');
  expect(await batchesNoted(live.database)).toBeGreaterThanOrEqual(2);
  const states = await live.database.read(
    [cypherQuery(cypher`MATCH (run:GrappeRun) RETURN run.state`)],
    soon(),
  );
  expect(states.rows[0]).toEqual([['open']]);
});

test('a file that is not what it was begins anew under another name', async () => {
  const { run } = importing(live.database, model);
  const first = await run(lines.slice(0, 10), small);
  const second = await run(lines.slice(0, 11), small);
  expect(second.run).not.toBe(first.run);
  expect(second.effect).toMatchObject({ nodes: { added: 3 }, statements: { added: 2 } });
});
