import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from './environment.ts';

const run = promisify(execFile);

/** Every executable file of that name on the search path, in its order. */
export function programsOnPath(name: string, path: string | undefined): string[] {
  const folders = new Set((path ?? '').split(delimiter).filter(Boolean));
  return [...folders].map((folder) => join(folder, name)).filter(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What `program argument` prints within 20 seconds, output and error together; empty when it fails. */
export async function printed(program: string, argument: string, env: Environment): Promise<string> {
  try {
    const { stdout, stderr } = await run(program, [argument], { env, timeout: 20_000 });
    return `${stdout}\n${stderr}`.trim();
  } catch {
    return '';
  }
}
