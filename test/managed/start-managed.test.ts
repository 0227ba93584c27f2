import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig, type ManagedConfig } from '../../src/config/config.ts';
import { findJava } from '../../src/managed/java.ts';
import { freePort, isFree } from '../../src/managed/ports.ts';
import { isAlive, type ProcessIdentity } from '../../src/managed/process-identity.ts';
import { speaksBolt } from '../../src/managed/readiness.ts';
import { startManaged, type ManagedOptions, type ManagedServer } from '../../src/managed/start-managed.ts';

const { cacheDir } = readConfig(process.env).managed;
/** The first start of all assembles Neo4j. */
const patience = 15 * 60_000;
const quiet = () => undefined;

let dir: string;
let config: ManagedConfig;
let servers: ManagedServer[];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-managed-'));
  config = { cacheDir, dataDir: join(dir, 'my data ü'), password: null, heap: '512m', pageCache: '64m' };
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

async function start(
  changes: Partial<ManagedConfig> = {},
  options: ManagedOptions = {},
): Promise<ManagedServer> {
  const ports = { boltPort: await freePort(), httpPort: await freePort() };
  const server = await startManaged({ ...config, ...changes }, quiet, { ...ports, ...options });
  servers.push(server);
  return server;
}

const portOf = (uri: string) => Number(new URL(uri).port);
const lockFile = () => join(config.dataDir, 'grappe.lock');

/** The watchdog and the Java of the server that holds the data folder. */
function programs(): ProcessIdentity[] {
  return (JSON.parse(readFileSync(lockFile(), 'utf8')) as { helpers: ProcessIdentity[] }).helpers;
}

function query(
  server: ManagedServer,
  statement: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const login = Buffer.from(`${server.user}:${server.password}`).toString('base64');
  return fetch(new URL('/db/neo4j/tx/commit', server.browserUrl), {
    method: 'POST',
    headers: {
      authorization: `Basic ${login}`,
      'content-type': 'application/json',
      connection: 'close',
      ...headers,
    },
    body: JSON.stringify({ statements: [{ statement }] }),
  });
}

describe('a managed Neo4j', { timeout: patience }, () => {
  test('starts, keeps its data and password, stops cleanly, and starts faster the second time', async () => {
    const first = await start();
    expect(first).toMatchObject({ user: 'neo4j', passwordIsNew: true });
    expect(statSync(join(config.dataDir, 'password')).mode & 0o777).toBe(0o600);
    expect(await speaksBolt(portOf(first.boltUri))).toBe(true);
    expect(await (await fetch(first.browserUrl)).text()).toContain('Neo4j Browser');
    expect(await (await query(first, 'CREATE (n:Kept {x: 1})')).json()).toMatchObject({ errors: [] });
    const running = programs();
    expect(running).toHaveLength(2);

    await first.stop();
    expect(await first.exited).toBe(0);
    expect(running.filter(isAlive)).toEqual([]);
    expect(await isFree(portOf(first.boltUri))).toBe(true);
    expect(existsSync(lockFile())).toBe(false);
    expect(existsSync(join(config.dataDir, 'tmp'))).toBe(false);

    // Maven is not needed any more.
    const withoutMaven = { JAVA_HOME: (await findJava(process.env)).home, PATH: dir };
    const begun = performance.now();
    const second = await start({}, { environment: withoutMaven });
    console.info(`second start of the managed Neo4j: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    expect(second).toMatchObject({ passwordIsNew: false, password: first.password });
    const kept = await (await query(second, 'MATCH (n:Kept) RETURN n.x')).json();
    expect(kept).toMatchObject({ results: [{ data: [{ row: [1] }] }], errors: [] });
  });

  test('lets nobody in without the password, and no other web page with it', async () => {
    const server = await start({ password: '-@ "ü\\ x' });
    expect(server.passwordIsNew).toBe(false);
    expect(existsSync(join(config.dataDir, 'password'))).toBe(false);
    expect((await query({ ...server, password: 'something else' }, 'RETURN 1')).status).toBe(401);
    const fromElsewhere = await query(server, 'RETURN 1', { origin: 'http://elsewhere.example' });
    expect(fromElsewhere.headers.get('access-control-allow-origin')).toBe(new URL(server.browserUrl).origin);

    await server.stop();
    const wrong = start({ password: 'another one' });
    await expect(wrong).rejects.toMatchObject({ code: 'DATABASE_LOGIN_FAILED' });
    await expect(wrong).rejects.toThrow('has another password than NEO4J_PASSWORD');
    expect(existsSync(lockFile())).toBe(false);
    await expect(start()).rejects.toMatchObject({ code: 'DATABASE_LOGIN_FAILED' });
  });

  test('refuses a second start on the same data, also when the lock file was lost', async () => {
    const server = await start();
    const refused = start();
    await expect(refused).rejects.toMatchObject({ code: 'DATA_IN_USE' });
    await expect(refused).rejects.toThrow(`in use by process ${process.pid}`);

    rmSync(lockFile());
    await expect(start()).rejects.toMatchObject({ code: 'DATA_IN_USE' });
    expect((await query(server, 'RETURN 1')).status).toBe(200);
  });

  test('is not disturbed by settings meant for other programs', async () => {
    const environment = {
      ...process.env,
      JAVA_TOOL_OPTIONS: '-Xmx1m',
      _JAVA_OPTIONS: '-Xmx1m',
      NEO4J_HOME: '/nowhere',
      NEO4J_CONF: '/nowhere',
      CLASSPATH: '/nowhere',
    };
    const server = await start({}, { environment, extraSettings: { 'browser.post_connect_cmd': ':help' } });
    const shown = await (await query(server, "SHOW SETTINGS 'browser.post_connect_cmd' YIELD value")).json();
    expect(shown).toMatchObject({ results: [{ data: [{ row: [':help'] }] }] });
  });

  test('takes other ports when another program was quicker', async () => {
    const preferredPorts = { bolt: await freePort(), http: await freePort() };
    const lines: string[] = [];
    const thief = createServer();
    const report = (line: string) => {
      if (line === 'Starting Neo4j' && !thief.listening) thief.listen(preferredPorts.bolt, '127.0.0.1');
      lines.push(line);
    };
    try {
      const server = await startManaged(config, report, { preferredPorts });
      servers.push(server);
      expect(portOf(server.boltUri)).not.toBe(preferredPorts.bolt);
      expect(lines.join('\n')).toContain('Another program took the port first');
      expect(lines.join('\n')).toContain(`Port ${preferredPorts.bolt} is taken`);
    } finally {
      thief.close();
    }
  });

  test('says why it did not start, and leaves nothing running', async () => {
    const failing = start({}, { extraSettings: { 'no.such.setting': '1' } });
    await expect(failing).rejects.toMatchObject({ code: 'DATABASE_START_FAILED' });
    await expect(failing).rejects.toThrow('no.such.setting');
    expect(existsSync(lockFile())).toBe(false);
  });

  test('can be given up while it starts', async () => {
    const abort = new AbortController();
    const starting = start({}, { signal: abort.signal });
    const refused = expect(starting).rejects.toThrow('changed my mind');
    await expect.poll(() => existsSync(lockFile()) && programs().length, { timeout: 60_000 }).toBe(2);
    const running = programs();
    abort.abort(new Error('changed my mind'));
    await refused;
    expect(running.filter(isAlive)).toEqual([]);
    expect(existsSync(lockFile())).toBe(false);
  });

  test('tells when Neo4j is killed, and gives the data folder back', async () => {
    const server = await start();
    const [, java] = programs();
    process.kill(java?.pid ?? 0, 'SIGKILL');
    expect(await server.exited).toBe(137);
    expect(existsSync(lockFile())).toBe(false);
    await server.stop();
  });

  test('leaves no process behind when its holder is killed with its whole process group', async () => {
    const ports = [await freePort(), await freePort()].map(String);
    const hooks = resolve(import.meta.dirname, '../../scripts/typescript-hooks.mjs');
    const holder = resolve(import.meta.dirname, 'hold-server.ts');
    // A shell stands for npm, in a group with the process it started.
    const line = [process.execPath, '--import', hooks, holder, cacheDir, config.dataDir, ...ports];
    const shell = spawn('/bin/sh', ['-c', '"$@"; exit $?', 'sh', ...line], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let running: ProcessIdentity[];
    try {
      await once(shell.stdout, 'data');
      running = programs();
      expect(running.filter(isAlive)).toHaveLength(2);
    } finally {
      process.kill(-(shell.pid ?? 0), 'SIGKILL');
    }

    // Started at once, the next one waits for the old Neo4j to end and takes its place.
    const next = await start();
    expect(running.filter(isAlive)).toEqual([]);
    expect(next.passwordIsNew).toBe(false);
    expect(readdirSync(dir)).toEqual(['my data ü']);
  });
});
