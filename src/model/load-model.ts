import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { grappeError } from '../errors/problem.ts';
import { asUnreadable } from '../errors/unreadable.ts';
import type { GraphModel } from './graph-model.ts';
import { readModel } from './read-model.ts';

/** Reads every `*.graphql` of a model folder, subfolders included; MODEL_INVALID if it is no model or no folder. */
export async function loadModel(dir: string): Promise<GraphModel> {
  const paths = await modelFiles(dir);
  if (paths.length === 0) throw grappeError('MODEL_INVALID', `There is no .graphql file in ${dir}.`);
  const files = await Promise.all(paths.map(async (path) => ({ path, text: await textOf(path) })));
  return readModel(files);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw asUnreadable('MODEL_INVALID', path, error);
  }
}

async function modelFiles(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { recursive: true });
    return entries.filter((name) => name.endsWith('.graphql')).map((name) => join(dir, name));
  } catch (cause) {
    throw grappeError(
      'MODEL_INVALID',
      `The model folder ${dir} cannot be read.`,
      { hint: 'GRAPPE_SCHEMA names the folder; by default it is schema/.' },
      { cause },
    );
  }
}
