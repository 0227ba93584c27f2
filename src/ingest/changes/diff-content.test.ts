import { expect, test } from 'vitest';
import type { NodeClaim, SourceContent, StatementEntry } from './change-set.ts';
import { diffContent } from './diff-content.ts';

function claim(node: string, value: string, property: string | null = null): NodeClaim {
  return { node, source: 'record:a', run: 'seed:a', property, value, preferred: false, quote: null };
}

function entry(id: string, quote: string | null = null): StatementEntry {
  const [type = '', from = '', to = ''] = id.split('/');
  const common = { source: 'record:a', run: 'seed:a', preferred: false, asOf: '2013', confidence: 'STATED' };
  return { id, type, from, to, ...common, quote, properties: {} };
}

function content(claims: readonly NodeClaim[], statements: readonly StatementEntry[]): SourceContent {
  return { source: 'record:a', run: 'seed:a', claims, statements };
}

const before = content(
  [claim('x', '1'), claim('x', '2', 'p'), claim('y', '3')],
  [entry('R/x/y'), entry('R/y/x')],
);
const after = content(
  [claim('x', '1'), claim('x', '4', 'p'), claim('z', '5')],
  [entry('R/x/y', 'Q'), entry('S/x/y')],
);

const brief = (changes: ReturnType<typeof diffContent>['changes']) =>
  changes.map((change) =>
    'claim' in change ? [change.kind, change.claim.node, change.claim.value] : [change.kind, change.entry.id],
  );

test('what is gone is retracted first, then what is new or changed is put and stated', () => {
  expect(brief(diffContent(before, after).changes)).toEqual([
    ['retractStatement', 'R/y/x'],
    ['retractNode', 'y', '3'],
    ['putNode', 'x', '4'],
    ['putNode', 'z', '5'],
    ['state', 'R/x/y'],
    ['state', 'S/x/y'],
  ]);
});

test('equal contents differ in nothing, unless all is to be said again', () => {
  expect(diffContent(before, structuredClone(before)).changes).toEqual([]);
  expect(diffContent(before, before, true).changes).toHaveLength(5);
  expect(diffContent(null, before).changes).toHaveLength(5);
});

test('a change set survives JSON', () => {
  const changes = diffContent(before, after);
  expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
});
