import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockData } from './data-lock.ts';
import { identityOf } from './process-identity.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 30_000 });

let dir: string;
const quiet = () => undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'grappe-data-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('names the living holder', async () => {
  const lock = await lockData(dir, quiet);
  const refused = lockData(dir, quiet);
  await expect(refused).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  await expect(refused).rejects.toThrow(`${dir} is in use by process ${process.pid}`);
  lock.release();
});

test('waits for what a killed holder left running', async () => {
  const left = spawn('sleep', ['0.5']);
  const holders = { owner: { pid: spawnSync('true').pid, born: null }, helpers: [identityOf(left.pid ?? 0)] };
  writeFileSync(join(dir, 'grappe.lock'), JSON.stringify(holders));
  const lines: string[] = [];
  (await lockData(dir, (line) => lines.push(line))).release();
  expect(lines).toEqual(['Waiting for the Neo4j of an earlier run to stop']);
});

test('takes over from a holder that is just dying', async () => {
  const dying = spawn('sleep', ['0.2']);
  const holders = { owner: identityOf(dying.pid ?? 0), helpers: [] };
  writeFileSync(join(dir, 'grappe.lock'), JSON.stringify(holders));
  (await lockData(dir, quiet)).release();
});

test('says which setting names a folder that cannot be made', async () => {
  writeFileSync(join(dir, 'file'), '');
  const refused = lockData(join(dir, 'file', 'data'), quiet);
  await expect(refused).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
  await expect(refused).rejects.toThrow('Set GRAPPE_DATA_DIR to a folder');
});
