import { styleText } from 'node:util';
import type { NamedFinding } from '../doctor/examine.ts';

const colours = { ok: 'green', warn: 'yellow', fail: 'red' } as const;

/** `fail  java      what was found`, with its fix on a line of its own. */
export function findingLine({ status, check, found, fix }: NamedFinding, colour: boolean): string {
  const mark = status.padEnd(4);
  const shown = colour ? styleText(colours[status], mark, { validateStream: false }) : mark;
  const line = `${shown}  ${check.padEnd(9)} ${found}`;
  return fix === null ? line : `${line}\n${' '.repeat(16)}→ ${fix}`;
}
