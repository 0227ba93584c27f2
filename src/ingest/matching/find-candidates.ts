import { blocksOf } from './blocks.ts';
import { compareReady, makeReady, type Ready } from './compare-organisations.ts';
import type { Weights } from './compare-names.ts';
import type { Organisation } from './organisation.ts';
import { weightsOf } from './word-weights.ts';

/** Two records that may be of one organisation; `from` is the smaller id by code unit. */
export interface Candidate {
  readonly from: string;
  readonly to: string;
  /** From 0 to 1; 1 only where a foreign id decides. */
  readonly score: number;
  readonly method: string;
  readonly reasons: readonly string[];
}

/** Chosen on one half of labelled pairs of CORDIS and ROR, tried on the other: `labelled-pairs.test.ts` has the figures. */
export const defaultThreshold = 0.75;

/** Candidates that one organisation has at most. */
const mostPerOrganisation = 3;
/** Whoever has a better candidate by more than this has a worse one no longer. */
const margin = 0.05;

interface Found extends Candidate {
  readonly haveOneName: boolean;
  /** What it stands against other pairs for: each end, among the records of each register that has the other end. */
  readonly contests: readonly string[];
}

/**
 * Pairs of records that may be of one organisation, the most alike first. What organisations are handed in decides how
 * rare a word is, and so the scores; their order does not matter. Of a university's record and those of its library and
 * institutes only the first is proposed, where it is there.
 */
export function findCandidates(
  organisations: readonly Organisation[],
  { threshold = defaultThreshold }: { readonly threshold?: number } = {},
): readonly Candidate[] {
  const all = [...organisations].sort((a, b) => compareText(a.id, b.id)).map(makeReady);
  const weights = weightsAmong(all);
  const blocks = blocksOf(all, weights);
  const found: Found[] = [];
  all.forEach((one, place) => {
    for (const other of blocks.partnersAfter(place)) {
      const pair = compareTwo(one, all[other], weights);
      if (pair && pair.score >= threshold) found.push(pair);
    }
  });
  const best = bestOf(found.sort(byRank)).sort(byScore);
  return best.map(({ from, to, score, method, reasons }) => ({ from, to, score, method, reasons }));
}

/** How much words say among these organisations. */
export function weightsAmong(organisations: readonly Ready[]): Weights {
  return weightsOf(organisations.map(({ names }) => names.flatMap(({ words }) => [...words])));
}

function compareTwo(one: Ready, other: Ready | undefined, weights: Weights): Found | null {
  if (!other || one.organisation.id === other.organisation.id) return null;
  const comparison = compareReady(one, other, weights);
  if (!comparison) return null;
  const contests = [...contestsOf(one, other), ...contestsOf(other, one)];
  return { from: one.organisation.id, to: other.organisation.id, contests, ...comparison };
}

/**
 * A register has one record of an organisation, so its records stand against each other, and so do those of none. Records
 * of two registers do not: both can be of the organisation.
 */
function contestsOf(
  { organisation: { id } }: Ready,
  { organisation: { foreignIds } }: Ready,
): readonly string[] {
  const registers = Object.keys(foreignIds);
  return (registers.length > 0 ? registers : ['']).map((register) => `${id} ${register}`);
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareText(a.from, b.from) || compareText(a.to, b.to);
}

function byRank(a: Found, b: Found): number {
  return Number(b.haveOneName) - Number(a.haveOneName) || byScore(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Those that are the best of both their ends within a register, or nearly; names that are only alike stand behind the same name. */
function bestOf(ranked: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  const count = new Map<string, number>();
  return ranked.filter((pair) => {
    const ends = [pair.from, pair.to];
    const { contests } = pair;
    const isKept = pair.method === 'foreign id' || contests.every((each) => isNearly(pair, best.get(each)));
    const hasRoom = ends.every((end) => (count.get(end) ?? 0) < mostPerOrganisation);
    for (const each of contests) if (!best.has(each)) best.set(each, pair);
    if (!isKept || !hasRoom) return false;
    for (const end of ends) count.set(end, (count.get(end) ?? 0) + 1);
    return true;
  });
}

function isNearly(pair: Found, best: Found | undefined): boolean {
  return !best || (pair.haveOneName === best.haveOneName && pair.score >= best.score - margin);
}
