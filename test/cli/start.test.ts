import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { useNeo4j } from '../support/neo4j.ts';

const root = join(import.meta.dirname, '../..');
const neo4j = useNeo4j();

const seeds = mkdtempSync(join(tmpdir(), 'grappe-start-'));
afterAll(() => rmSync(seeds, { recursive: true }));
writeFileSync(
  join(seeds, 'list.yaml'),
  `source: { id: 'catalogue:list', name: A list, published: 1999-05-01 }
nodes: { 'work:metropolis': { kind: Film, name: Metropolis, minutes: 153 } }
`,
);

const questions = mkdtempSync(join(tmpdir(), 'grappe-start-questions-'));
afterAll(() => rmSync(questions, { recursive: true }));
mkdirSync(join(questions, '01-films'));
for (const [file, content] of [
  [
    'question.yaml',
    'systems: [1]\ntitle: { en: "Which?", fr: "Lesquels ?" }\nanswer: { en: "Films.", fr: "Des films." }\n',
  ],
  ['question.graphql', 'query Films { films(first: 3) { totalCount nodes { id name } } }\n'],
  ['question.cypher', 'MATCH (f:Film) RETURN f LIMIT 3\n'],
] as const)
  writeFileSync(join(questions, '01-films', file), content);

/** The built command line as a process of its own, on the Neo4j of this run and a small model. */
function grappe(words: readonly string[], settings: Record<string, string> = {}) {
  const { uri, user, password } = neo4j.target;
  const child = spawn(process.execPath, [join(root, 'dist/src/cli/main.js'), ...words], {
    env: {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      PORT: '0',
      GRAPPE_SCHEMA: join(root, 'test/models/films/schema'),
      GRAPPE_SEEDS: seeds,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([once(child, 'close'), text(child.stderr)]).then(([[code], err]) => ({
    code: Number(code),
    err,
  }));
  return { child, ended };
}

test('start says where it answers, answers, and SIGTERM ends it with 0', async () => {
  const { child, ended } = grappe(['start', '--json']);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const places = JSON.parse(line.toString()) as Record<string, string | null>;
  expect(places).toMatchObject({ bolt: neo4j.target.uri, browser: null, password: null });
  const served = `http://localhost:${new URL(places['graphql'] ?? '').port}/neo4j`;
  const browserCommands = [`:style ${served}/style.grass`, `:guide ${served}/guide.html`];
  expect(places).toMatchObject({ browserCommands });
  const ready = await fetch(new URL('/readyz', places['graphql'] ?? ''));
  const films = await fetch(places['graphql'] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ films { nodes { name minutes } } }' }),
  });
  expect(await films.json()).toMatchObject({
    data: { films: { nodes: [{ name: 'Metropolis', minutes: 153 }] } },
  });
  expect([ready.status, await ready.json()]).toEqual([
    200,
    { status: 'ready', boltUri: neo4j.target.uri, browserUrl: null },
  ]);
  child.kill('SIGTERM');
  const { code, err } = await ended;
  expect(code).toBe(0);
  expect(err).toMatch(/Stopping[^]*Stopped\.\n$/);
  await expect(fetch(places['graphql'] ?? '')).rejects.toThrow();
});

test.each([
  ['when it answers', {}, true],
  ['unless told not to', { GRAPPE_WARM_UP: 'false' }, false],
])('the questions are run once %s', async (_when, settings, isExpected) => {
  const { child, ended } = grappe(['start', '--json'], { ...settings, GRAPPE_QUESTIONS: questions });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  const before = said;
  const warmed = () => /"questions":1,"texts":(\d+),"refused":0,"milliseconds":\d+/.exec(said)?.[1];
  if (isExpected) await expect.poll(() => Number(warmed()), { timeout: 60_000 }).toBeGreaterThanOrEqual(1);
  else await delay(3000);
  expect(before).not.toContain('warmed up');
  child.kill('SIGTERM');
  expect((await ended).code).toBe(0);
  expect(said.includes('warmed up')).toBe(isExpected);
});

test('load says what it did; again, it does nothing', async () => {
  for (const outcome of ['loaded', 'unchanged']) {
    const { child, ended } = grappe([
      'load',
      '--json',
      '--quiet',
      ...(outcome === 'loaded' ? ['--again', 'all'] : []),
    ]);
    const result: unknown = JSON.parse(await text(child.stdout));
    expect(result).toMatchObject({ sources: [{ source: 'catalogue:list', outcome }], absent: [] });
    expect(await ended).toEqual({ code: 0, err: '' });
  }
});

test('a source is taken back, and what it said is gone', async () => {
  const { child, ended } = grappe(['source', 'withdraw', 'catalogue:list', '--quiet']);
  expect(await text(child.stdout)).toBe('2 nodes and 0 statements removed.\n');
  expect(await ended).toEqual({ code: 0, err: '' });
});

test.each([
  ['a wrong password', { NEO4J_PASSWORD: 'not this one' }, 77, 'DATABASE_LOGIN_FAILED'],
  ['a server that is not there', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 69, 'DATABASE_UNAVAILABLE'],
])('%s is told, with its exit code', async (_what, settings, exit, error) => {
  const { ended } = grappe(['start'], settings);
  const { code, err } = await ended;
  expect(code).toBe(exit);
  expect(err).toContain(error);
});
