import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** GRAPPE_UPDATE_GOLDENS=1 writes goldens anew, which CI never does. */
const update = process.env['GRAPPE_UPDATE_GOLDENS'] === '1';

/** Compares a text with a file byte for byte, or writes the file if goldens are to be written anew. */
export function expectGolden(path: string, actual: string): void {
  if (update && process.env['CI']) throw new Error('CI compares goldens, it does not write them.');
  if (update) writeFileSync(path, actual);
  else expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
