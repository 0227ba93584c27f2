import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf } from './process-identity.ts';
import { runningAt } from './running.ts';
import { managedSettings, settingsText } from './settings.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-running-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function hold(owner: object): void {
  writeFileSync(join(dir, 'grappe.lock'), JSON.stringify({ owner, helpers: [] }));
}

test('a folder that nobody holds, or that cannot be, has no server', () => {
  expect(runningAt(dir, null)).toBeNull();
  expect(runningAt(join(dir, 'nowhere'), null)).toBeNull();
  writeFileSync(join(dir, 'file'), '');
  expect(runningAt(join(dir, 'file', 'below'), null)).toBeNull();
  writeFileSync(join(dir, 'grappe.lock'), 'half a lo');
  expect(runningAt(dir, null)).toBeNull();
  hold({ pid: process.pid, born: 'long ago' });
  expect(runningAt(dir, null)).toBeNull();
});

test('a held folder tells process, ports and password', () => {
  hold(identityOf(process.pid));
  expect(runningAt(dir, 'given')).toEqual({ pid: process.pid, ports: undefined, password: 'given' });
  mkdirSync(join(dir, 'conf'));
  const ports = { bolt: 17687, http: 17474 };
  writeFileSync(join(dir, 'conf', 'neo4j.conf'), settingsText(managedSettings(ports, '64m')));
  writeFileSync(join(dir, 'password'), 'kept\n');
  expect(runningAt(dir, null)).toEqual({ pid: process.pid, ports, password: 'kept' });
});
