import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grappe } from '../../test/support/command-line.ts';
import { standInExplanation, startStandIn } from '../../test/server/stand-in.ts';
import { catalogue } from '../errors/catalogue.ts';
import type { RunningServer } from '../server/server.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';

const scratch = mkdtempSync(join(tmpdir(), 'grappe-cli-'));
let server: RunningServer;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true });
});

function urlOf(other: Server): string {
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
}

describe('help', () => {
  test('names every verb, and every exit code of the catalogue with its meaning', async () => {
    const { code, out } = await grappe(['help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`  ${name.split(' ')[0]} `);
    for (const [exit, meaning] of exitCodes())
      expect(out).toMatch(new RegExp(`^ +${exit}  ${meaning}$`, 'm'));
    const unexplained = exitCodes().filter(([, meaning]) => meaning === 'see the error code');
    expect(unexplained).toEqual([]);
  });

  test('is there for each verb', async () => {
    for (const { name, options } of commands) {
      const { code, out } = await grappe([...name.split(' '), '--help']);
      expect(code).toBe(0);
      for (const { flags } of options) expect(out).toContain(flags);
    }
  });

  test('the guide in docs/ names every verb and option', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
    for (const { name, options } of commands) {
      expect(guide).toContain(`grappe ${name}`);
      for (const { flags } of options) expect(guide).toContain(flags);
    }
    for (const [exit, meaning] of exitCodes()) expect(guide).toContain(`| ${exit} | ${meaning} |`);
  });
});

describe('a command line that is not understood', () => {
  test.each([
    ['an unknown verb', ['frob'], "unknown command 'frob'"],
    ['a missing argument', ['query'], "missing required argument 'operation'"],
    ['an unknown option', ['check', '--frob'], "unknown option '--frob'"],
    ['too many arguments', ['query', '{a}', '{b}'], 'too many arguments'],
    ['variables that are not JSON', ['query', '{ asked }', '--variables', '{'], 'not JSON'],
    [
      'variables that are a list',
      ['query', '{ asked }', '--variables', join(scratch, 'list.json')],
      'must be a JSON object',
    ],
    ['a file that is not there', ['query', 'nowhere.graphql'], 'nowhere.graphql cannot be read'],
  ])('%s', async (_what, words, message) => {
    writeFileSync(join(scratch, 'list.json'), '[]');
    const { code, out, err } = await grappe(words);
    expect([code, out]).toEqual([catalogue.USAGE.exit, '']);
    expect(err).toContain(message);
  });
});

describe('query', () => {
  const ask = (...words: string[]) => grappe(['query', ...words, '--url', `${server.url}/graphql`]);

  test('prints the answer and nothing else on stdout', async () => {
    const { code, out, err } = await ask(
      'query ($id: ID!) { thing(id: $id) { id } }',
      '--variables',
      '{"id": "a"}',
    );
    expect([code, JSON.parse(out), err]).toEqual([0, { data: { thing: { id: 'a' } } }, '']);
  });

  test('reads operation and variables from files', async () => {
    writeFileSync(
      join(scratch, 'two.graphql'),
      'query A { asked } query B($id: ID!) { thing(id: $id) { id } }',
    );
    writeFileSync(join(scratch, 'variables.json'), '{"id": "from file"}');
    const { out } = await ask(
      join(scratch, 'two.graphql'),
      '--operation',
      'B',
      '--variables',
      join(scratch, 'variables.json'),
      '--json',
    );
    expect(out).toBe('{"data":{"thing":{"id":"from file"}}}\n');
  });

  test('prints an answer with errors, and says them on stderr', async () => {
    const { code, out, err } = await ask('{ asked fail(how: "catalogue") }');
    expect([code, JSON.parse(out)]).toMatchObject([65, { data: { fail: null } }]);
    expect(err).toContain('INVALID_CURSOR');
    expect(err).toContain('fail: No such page.');
  });

  test('says where in the operation the mistake is', async () => {
    const { code, err } = await ask('{\n  thng\n}');
    expect(code).toBe(65);
    expect(err).toContain('operation:2:3  Cannot query field "thng"');
  });

  const unreachable = { code: catalogue.SERVER_UNREACHABLE.exit, out: '' };

  test('says it when nobody answers', async () => {
    const { err, ...outcome } = await grappe([
      'query',
      '{ asked }',
      '--url',
      'http://127.0.0.1:1/graphql',
      '--json',
    ]);
    expect(outcome).toEqual(unreachable);
    expect(JSON.parse(err)).toMatchObject({ errors: [{ code: 'SERVER_UNREACHABLE' }] });
  });

  test('says it when something else answers', async () => {
    const other = createServer((_req, res) => res.end('hello')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { err, ...outcome } = await grappe(['query', '{ asked }', '--url', urlOf(other)]);
    other.close();
    expect(outcome).toEqual(unreachable);
    expect(err).toContain('(HTTP 200) is no GraphQL server');
  });

  test('asks 127.0.0.1 at PORT by default', async () => {
    expect((await grappe(['query', '{ asked }', '--json'], { PORT: String(server.port) })).out).toContain(
      '"asked"',
    );
  });
});

describe('explain', () => {
  test('shows selection, plan and Cypher without a server', async () => {
    const { code, out } = await grappe(['explain', '{ films(first: 2) { nodes { id } } }']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\n\/\/ Selection\n[^]*\n\/\/ Plan\n[^]*\n\/\/ Cypher 1 of 1\nMATCH [^]*\n\/\/ Parameters 1 of 1\n/,
    );
  });

  test('asks a server if told to', async () => {
    const words = ['explain', '{ asked }', '--json', '--url'];
    expect((await grappe([...words, `${server.url}/graphql`])).out).toBe(
      `${JSON.stringify(standInExplanation)}\n`,
    );
    const silent = await startStandIn({ explain: false });
    expect(await grappe([...words, `${silent.url}/graphql`])).toMatchObject({
      code: catalogue.FORBIDDEN.exit,
      out: '',
    });
    await silent.stop();
  });

  test.each([
    ['{ films', 'GRAPHQL_PARSE_FAILED', 'operation:1:8'],
    ['{ flms }', 'GRAPHQL_VALIDATION_FAILED', 'operation:1:3'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE', '--operation'],
    ['query ($n: Int!) { films(first: $n) { totalCount } }', 'BAD_USER_INPUT', '$n'],
  ] as const)('refuses %s as the server does', async (operation, error, message) => {
    const { code, err } = await grappe(['explain', operation]);
    expect(code).toBe(catalogue[error].exit);
    expect(err).toContain(error);
    expect(err).toContain(message);
  });
});

describe('check and schema', () => {
  test('a model that is none and a setting that is unusable have their own exit codes', async () => {
    expect(await grappe(['schema'], { GRAPPE_SCHEMA: scratch })).toMatchObject({
      code: catalogue.MODEL_INVALID.exit,
      out: '',
    });
    const { code, err } = await grappe(['schema'], { PORT: 'x' });
    expect(code).toBe(catalogue.CONFIGURATION_INVALID.exit);
    expect(err).toContain('PORT is not usable');
  });

  test('the SDL goes to stdout', async () => {
    const { code, out, err } = await grappe(['schema']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('type Film implements');
  });

  test('seeds that are none are refused with their place', async () => {
    writeFileSync(join(scratch, 'broken.yaml'), 'source: [\n');
    const { code, err } = await grappe(['check'], { GRAPPE_SEEDS: scratch });
    expect(code).toBe(catalogue.SEED_INVALID.exit);
    expect(err).toMatch(/broken\.yaml:\d+:\d+ {2}/);
  });
});

test('texts counts what Neo4j has to plan: other names, order and page sizes are no other text', async () => {
  const folder = mkdtempSync(join(scratch, 'operations-'));
  writeFileSync(join(folder, 'a.graphql'), '{ films(first: 3) { nodes { id name } } }');
  writeFileSync(join(folder, 'b.graphql'), '{ x: films(first: 5) { nodes { name key: id } } }');
  writeFileSync(join(folder, 'c.graphql'), '{ films { totalCount } films { nodes { id name } } }');
  expect((await grappe(['texts', folder])).out).toBe('3 operations, 3 statements, 2 distinct Cypher texts\n');
  const nowhere = await grappe(['texts', join(folder, 'nowhere')]);
  expect(nowhere.code).toBe(catalogue.USAGE.exit);
});
