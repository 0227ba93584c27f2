import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findJava, majorOf } from './java.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'grappe-java-')));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function fakeJava(name: string, version: string): string {
  const home = join(dir, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "22-ea" 2024-03-19', 22],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
  ['command not found', null],
])('reads the feature number of %j', (text, major) => {
  expect(majorOf(text)).toBe(major);
});

describe('findJava', () => {
  test('prefers JAVA_HOME', async () => {
    const home = fakeJava('a', '21.0.2');
    const java = await findJava({ JAVA_HOME: home, PATH: join(fakeJava('b', '17.0.1'), 'bin') });
    expect(java).toMatchObject({ program: join(home, 'bin', 'java'), home });
    expect(java.version).toContain('21.0.2');
  });

  test('passes over versions Neo4j does not run on', async () => {
    const path = [fakeJava('eleven', '11.0.2'), fakeJava('good', '17.0.1')]
      .map((home) => join(home, 'bin'))
      .join(':');
    const java = await findJava({ JAVA_HOME: fakeJava('new', '25.0.1'), PATH: path });
    expect(java.home).toBe(join(dir, 'good'));
  });

  test('says what it found instead and what to install', async () => {
    const home = fakeJava('new', '25.0.1');
    const bin = join(fakeJava('old', '1.8.0_392'), 'bin');
    await expect(findJava({ JAVA_HOME: home, PATH: bin })).rejects.toThrow(
      `needs Java 17 or 21, but ${home}/bin/java is Java 25, ${bin}/java is Java 8. Install a JDK 17 or 21`,
    );
  });

  test('says that there is none at all', async () => {
    await expect(findJava({ PATH: dir })).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    await expect(findJava({})).rejects.toThrow('no java is on PATH and JAVA_HOME is not set');
    await expect(findJava({ JAVA_HOME: join(dir, 'none') })).rejects.toThrow(
      `JAVA_HOME (${dir}/none) holds no bin/java`,
    );
  });
});
