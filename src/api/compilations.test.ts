import { expect, test } from 'vitest';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Compilation } from '../query/compile.ts';
import { nothingKnown, type Knowledge } from '../query/plan/knowledge.ts';
import type { Statistics } from '../query/plan/statistics.ts';
import { Compilations } from './compilations.ts';

const statistics: Statistics = { state: 'FB:1', nodes: {}, relationships: {}, proofs: [] };
const known: Knowledge = { ...nothingKnown, statistics };

function compilationOf(kind = 'Film', probes: Compilation['plan']['probes'] = []): Compilation {
  const plan = {
    statements: [],
    shape: [],
    choices: [],
    probes,
    cost: { nodes: 0, hops: 0 },
    wished: [],
    assumed: [],
  };
  return { selection: { roots: [] }, plan, queries: [cypherQuery(cypher`MATCH (n${label(kind)}) RETURN n`)] };
}

/** Whether something compiled with `first` has to be compiled again with `second`. */
function again(first: Knowledge, second: Knowledge, compilation = compilationOf()): boolean {
  const compilations = new Compilations();
  let times = 0;
  for (const knowledge of [first, second]) {
    const compile = () => {
      times += 1;
      return compilation;
    };
    expect(compilations.get('key', knowledge, compile)).toBe(compilation);
  }
  return times === 2;
}

test('the same is compiled once while the same is known', () => {
  expect(again(known, { ...known, hiddenRuns: [] })).toBe(false);
});

test('other counts, other unfinished imports and an open question compile anew', () => {
  expect(again(known, { ...known, statistics: { ...statistics } })).toBe(true);
  expect(again(known, { ...known, hiddenRuns: ['import:a'] })).toBe(true);
  const probe = { kinds: ['Film'], filter: { kind: 'and', filters: [] }, cap: 1 } as const;
  expect(again(known, known, compilationOf('Film', [probe]))).toBe(true);
});

test('a text too long to be kept is compiled each time', () => {
  expect(again(known, known, compilationOf('F'.repeat(2_000_000)))).toBe(true);
});
