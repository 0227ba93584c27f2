import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { libraryModel } from '../../test/ingest/library-model.ts';
import { readConfig } from '../config/config.ts';
import { assemblyAt } from '../managed/assembly.ts';
import { fail, warn, type Check, type Examined } from './check.ts';
import { checks } from './checks.ts';
import { database } from './checks/database.ts';
import { folders } from './checks/folders.ts';
import { java } from './checks/java.ts';
import { model } from './checks/model.ts';
import { neo4jAssembly } from './checks/neo4j-assembly.ts';
import { node } from './checks/node.ts';
import { ports } from './checks/ports.ts';
import { tools } from './checks/tools.ts';
import { examine } from './examine.ts';
import { isBookkeeping, storedNames } from './stored-names.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-doctor-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

interface Circumstances {
  readonly settings?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly nodeVersion?: string;
}

function circumstances({ settings, environment, nodeVersion = 'v20.19.0' }: Circumstances = {}): Examined {
  const config = readConfig({
    GRAPPE_DATA_DIR: join(dir, 'data'),
    GRAPPE_CACHE_DIR: join(dir, 'cache'),
    PORT: '0',
    ...settings,
  });
  const why = warn('not looked for', 'nothing');
  return {
    config,
    environment: environment ?? {},
    nodeVersion,
    nodeRange: '>=20.19',
    model: { ok: true, value: libraryModel },
    graph: { ok: false, why },
  };
}

/** Its findings as `status found`. */
async function lines(check: Check, given?: Circumstances): Promise<readonly string[]> {
  const findings = await check.run(circumstances(given));
  for (const { status, fix } of findings) expect(fix === null).toBe(status === 'ok');
  return findings.map(({ status, found }) => `${status} ${found}`);
}

/** A program of that name that prints a text, alone in a folder that becomes the PATH. */
function pathWith(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(dir, 'path-'));
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho '${text}'\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

async function listening<Kind extends Server>(server: Kind): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const own = { NEO4J_URI: 'bolt://127.0.0.1:1' };
const java17 = 'openjdk version "17.0.9" 2023-10-17';

test.each([
  ['v20.19.0', 'ok Node.js 20.19.0'],
  ['v22.1.0', 'ok Node.js 22.1.0'],
  ['v20.18.3', 'fail Node.js 20.18.3, but 20.19 or later is needed'],
  ['v18.20.0', 'fail Node.js 18.20.0, but 20.19 or later is needed'],
])('node: %s', async (nodeVersion, line) => {
  expect(await lines(node, { nodeVersion })).toEqual([line]);
});

describe('java', () => {
  test('is found, too old, or not there', async () => {
    const found = await lines(java, { environment: { PATH: pathWith({ java: java17 }) } });
    expect(found).toEqual([expect.stringMatching(/^ok openjdk version "17\.0\.9" .* \(.*\/java\)$/)]);
    const eight = pathWith({ java: 'java version "1.8.0_392"' });
    const [old] = await lines(java, { environment: { PATH: eight } });
    expect(old).toMatch(/^fail .*needs Java 17 or 21/);
    expect(await lines(java, { environment: { PATH: '/nowhere' } })).toEqual([
      expect.stringMatching(/^fail .*no java is on PATH/),
    ]);
  });

  test('is not needed beside a Neo4j of the user', async () => {
    expect(await lines(java, { settings: own })).toEqual(['ok not needed, as NEO4J_URI names a server']);
  });
});

describe('neo4j', () => {
  test('is there once its folder is', async () => {
    mkdirSync(assemblyAt(join(dir, 'cache')).lib, { recursive: true });
    expect(await lines(neo4jAssembly)).toEqual([expect.stringMatching(/^ok Neo4j 5\.26\.\d+ in /)]);
  });

  test.each([
    ['Apache Maven 3.9.6', /^ok Maven at /],
    ['Apache Maven 3.6.3', /^fail .*mvn is Maven 3\.6\.3/],
  ])('is to be made by %s', async (maven, line) => {
    const environment = { PATH: pathWith({ java: java17, mvn: maven }) };
    expect(await lines(neo4jAssembly, { environment })).toEqual([
      expect.stringMatching(/^warn Neo4j .* is not in /),
      expect.stringMatching(line),
    ]);
  });

  test('needs no Maven where Java is missing: that is told once', async () => {
    expect(await lines(neo4jAssembly, { environment: { PATH: '/nowhere' } })).toHaveLength(1);
  });
});

describe('folders', () => {
  test('are there or to be made', async () => {
    mkdirSync(join(dir, 'cache'));
    expect(await lines(folders)).toEqual([
      expect.stringMatching(/^(ok|warn) data folder .*data \(to be made\), .* free$/),
      expect.stringMatching(/^(ok|warn) cache folder .*cache, .* free$/),
    ]);
  });

  test('below a file cannot be', async () => {
    writeFileSync(join(dir, 'file'), '');
    const settings = { GRAPPE_DATA_DIR: join(dir, 'file', 'data') };
    expect((await lines(folders, { settings }))[0]).toMatch(/^fail data folder .* is a file$/);
  });

  test.skipIf(process.getuid?.() === 0)('that may not be written fail', async () => {
    mkdirSync(join(dir, 'locked'), { mode: 0o500 });
    const settings = { GRAPPE_DATA_DIR: join(dir, 'locked', 'data') };
    expect((await lines(folders, { settings }))[0]).toMatch(/^fail data folder .* cannot be written$/);
  });
});

describe('ports', () => {
  test('of another program fail', async () => {
    const port = await listening(createServer((socket) => socket.destroy()));
    const [line] = await lines(ports, { settings: { PORT: String(port), ...own } });
    expect(line).toBe(`fail port ${port} is taken by another program`);
  });

  test('of a Grappe that runs are right', async () => {
    const port = await listening(createHttpServer((_, res) => res.end('{"status":"alive"}')));
    const [line] = await lines(ports, { settings: { PORT: String(port), ...own } });
    expect(line).toBe(`ok port ${port} is that of a Grappe that runs`);
  });

  test('of Neo4j are looked at for the managed one only', async () => {
    expect(await lines(ports, { settings: own })).toHaveLength(1);
    expect(await lines(ports)).toHaveLength(3);
  });
});

test('a model that is none is told with its place', async () => {
  expect(await lines(model)).toEqual([expect.stringMatching(/^ok \d+ kinds and \d+ relationships in /)]);
  const why = fail('thing.graphql:1:1 No.', 'mend it');
  expect(await model.run({ ...circumstances(), model: { ok: false, why } })).toEqual([why]);
});

test('Chromium is wanted, not needed', async () => {
  const chromium = join(pathWith({ chromium: '' }), 'chromium');
  expect(await lines(tools, { environment: { CHROMIUM: chromium } })).toEqual([`ok Chromium at ${chromium}`]);
  expect(await lines(tools, { environment: { CHROMIUM: join(dir, 'none') } })).toEqual([
    'warn no Chromium: the browser tests are skipped',
  ]);
});

test('without a database one line says so, and what needs one is silent', async () => {
  const given = circumstances();
  expect(await database.run(given)).toEqual([given.graph.ok ? null : given.graph.why]);
  const names = new Set((await examine(given.config, {})).map(({ check }) => check));
  for (const { name } of checks) {
    expect([name, names.has(name)]).toEqual([name, !['indexes', 'drift', 'seeds', 'outside'].includes(name)]);
  }
});

test('the whole is told whatever is missing, and no password is', async () => {
  const secret = 'geheim-123';
  const { config } = circumstances({
    settings: {
      NEO4J_URI: `bolt://neo4j:${secret}@127.0.0.1:1`,
      NEO4J_PASSWORD: secret,
      GRAPPE_SCHEMA: join(dir, 'nowhere'),
    },
  });
  const findings = await examine(config, { PATH: '/nowhere', NEO4J_PASSWORD: secret });
  const failed = findings.filter(({ status }) => status === 'fail').map(({ check }) => check);
  expect(failed).toEqual(['model', 'database']);
  expect(JSON.stringify(findings)).not.toContain(secret);
});

test('a graph may hold the properties of the model, the days derived from them and our books', () => {
  const { nodes, edges } = storedNames(libraryModel);
  expect(nodes.get('Book')).toContain('run');
  expect(nodes.get('Writer')).toContain('name');
  expect([...(edges.get('WORKS_FOR') ?? [])]).toEqual(
    expect.arrayContaining([
      'startDate',
      'startDay',
      'endDay',
      'asOfDay',
      'certainEndDay',
      'sources',
      'role',
    ]),
  );
  expect(['GrappeLoad', 'GRAPPE_STATES', 'Grape'].map(isBookkeeping)).toEqual([true, true, false]);
});
