import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findMaven, mavenVersionOf } from './maven.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

const java = { program: '/java', home: '/', version: 'openjdk version "17"' };
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-maven-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function fakeMaven(script: string): void {
  writeFileSync(join(dir, 'mvn'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(dir, 'mvn'), 0o755);
}

test.each([
  ['\u001b[1mApache Maven 3.8.7\u001b[m\nMaven home: /usr', '3.8.7'],
  ['Apache Maven 4.0.0-rc-3 (abc)', '4.0.0-rc-3'],
  ['sh: mvn: not found', null],
])('reads the version of %j', (text, version) => {
  expect(mavenVersionOf(text)).toBe(version);
});

test('takes Maven 3.8 and later', async () => {
  fakeMaven('echo "Apache Maven 3.10.1"');
  expect(await findMaven({ PATH: dir }, java)).toBe(join(dir, 'mvn'));
});

test('says what it found instead and what to install', async () => {
  await expect(findMaven({ PATH: dir }, java)).rejects.toThrow('but no mvn is on PATH. Install Maven');
  fakeMaven('echo "Apache Maven 3.6.3"');
  await expect(findMaven({ PATH: dir }, java)).rejects.toThrow(`${dir}/mvn is Maven 3.6.3`);
  fakeMaven('exit 1');
  await expect(findMaven({ PATH: dir }, java)).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});
