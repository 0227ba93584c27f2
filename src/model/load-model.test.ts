import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '../../test/support/harbour-model.ts';
import { loadModel } from './load-model.ts';
import { readModel } from './read-model.ts';

describe('loadModel', () => {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'model-'));
  });
  afterEach(async () => {
    await rm(dir, { recursive: true });
  });

  async function writeAll(folder: string): Promise<void> {
    await mkdir(join(dir, folder), { recursive: true });
    for (const { path, text } of filesOf({})) await writeFile(join(dir, folder, path), text);
  }

  it('reads every .graphql file, in subfolders too, and no other', async () => {
    await writeAll('kinds');
    await writeFile(join(dir, 'notes.md'), 'type {');
    expect(await loadModel(dir)).toEqual(readModel(filesOf({})));
  });

  it('names the file in which a mistake is', async () => {
    await writeAll('.');
    await writeFile(join(dir, 'ship.graphql'), 'type Ship {');
    await expect(loadModel(dir)).rejects.toThrow(`${join(dir, 'ship.graphql')}:1:12  Syntax Error`);
  });

  it('refuses a folder that is not there, and one without a model', async () => {
    await expect(loadModel(join(dir, 'absent'))).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(loadModel(dir)).rejects.toThrow(`There is no .graphql file in ${dir}.`);
  });

  it('tells a folder that is called like a file', async () => {
    await mkdir(join(dir, 'ship.graphql'));
    await expect(loadModel(dir)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(loadModel(dir)).rejects.toThrow(`${join(dir, 'ship.graphql')}:1:1  This is a folder`);
  });
});
