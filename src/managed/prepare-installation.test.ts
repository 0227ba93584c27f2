import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assemblyAt } from './assembly.ts';
import { prepareInstallation } from './prepare-installation.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
let cacheDir: string;
const quiet = () => undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-cache-'));
  cacheDir = join(dir, 'cache');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Java that knows its version and nothing else, and a Maven that does as the script says. */
function withTools(mavenScript: string) {
  const tools = {
    java: `[ "$1" = -version ] && echo 'openjdk version "17.0.1"' && exit; echo 'no such class' >&2; exit 1`,
    mvn: `[ "$1" = -v ] && echo 'Apache Maven 3.9.0' && exit\n${mavenScript}`,
  };
  mkdirSync(join(dir, 'bin'));
  for (const [name, script] of Object.entries(tools)) {
    writeFileSync(join(dir, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(dir, 'bin', name), 0o755);
  }
  return { environment: { PATH: `${join(dir, 'bin')}:/usr/bin:/bin` } };
}

test('a failing assembly carries what Maven said and leaves nothing', async () => {
  const options = withTools('echo "[INFO] Scanning"; echo "[ERROR] Could not transfer artifact"; exit 1');
  const failing = prepareInstallation(cacheDir, quiet, options);
  await expect(failing).rejects.toMatchObject({ code: 'ASSEMBLY_FAILED' });
  await expect(failing).rejects.toThrow('[ERROR] Could not transfer artifact');
  expect(readdirSync(cacheDir)).toEqual([]);
});

test('a Maven that succeeds without bringing Neo4j has failed', async () => {
  await expect(prepareInstallation(cacheDir, quiet, withTools('exit 0'))).rejects.toMatchObject({
    code: 'ASSEMBLY_FAILED',
  });
  expect(readdirSync(cacheDir)).toEqual([]);
});

test('an abort ends Maven and leaves nothing', async () => {
  const abort = new AbortController();
  const options = { ...withTools(`touch ${dir}/begun; sleep 600`), signal: abort.signal };
  const preparing = prepareInstallation(cacheDir, quiet, options);
  const refused = expect(preparing).rejects.toThrow('enough');
  await expect.poll(() => readdirSync(dir), { timeout: 20_000 }).toContain('begun');
  abort.abort(new Error('enough'));
  await refused;
  expect(readdirSync(cacheDir)).toEqual([]);
});

test('two first starts at once assemble once, clear leftovers, and go on without a class-data archive', async () => {
  const { version } = assemblyAt(cacheDir);
  const options = withTools(
    `for a in "$@"; do case $a in -DoutputDirectory=*) out=\${a#*=};; esac; done
     sleep 0.5; echo once >> ${dir}/runs; touch "$out/neo4j-${version}.jar"`,
  );
  mkdirSync(join(cacheDir, 'draft-1', 'lib'), { recursive: true });
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  const both = await Promise.all([
    prepareInstallation(cacheDir, say, options),
    prepareInstallation(cacheDir, say, options),
  ]);
  expect(both.map(({ lib, archive }) => ({ lib, archive }))).toEqual(
    Array(2).fill({ lib: assemblyAt(cacheDir).lib, archive: null }),
  );
  expect(readFileSync(join(dir, 'runs'), 'utf8')).toBe('once\n');
  expect(readdirSync(cacheDir)).toEqual([`neo4j-${version}-${assemblyAt(cacheDir).dir.split('-').at(-1)}`]);
  expect(lines.join('\n')).toContain('Waiting for process');
  expect(lines.join('\n')).toContain('Fast starts could not be prepared');
});
