import { expect, test } from 'vitest';
import type { Effect } from './apply-changes.ts';
import { loadProgress } from './load-progress.ts';

const none = { added: 0, changed: 0, removed: 0 };
const effect: Effect = { nodes: { ...none, added: 2 }, statements: { ...none, changed: 1 } };

function linesOf(total: number): readonly string[] {
  const lines: string[] = [];
  const tell = loadProgress(total, (line) => lines.push(line));
  for (let file = 0; file < total; file += 1) tell(`${file}.yaml`, effect);
  return lines;
}

test('few sources are told one by one', () => {
  expect(linesOf(2)).toEqual([
    '0.yaml: 2 nodes added, 1 statement changed.',
    '1.yaml: 2 nodes added, 1 statement changed.',
  ]);
});

test('of many sources each tenth is told, with what was done so far', () => {
  const lines = linesOf(144);
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('15 of 144 sources: 30 nodes added, 15 statements changed.');
  expect(lines.at(-1)).toBe('144 of 144 sources: 288 nodes added, 144 statements changed.');
});
