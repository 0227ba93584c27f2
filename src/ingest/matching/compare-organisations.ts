import { compareForeignIds } from './compare-foreign-ids.ts';
import { equalWeights, likeness, readyNames, type ReadyName, type Weights } from './compare-names.ts';
import { comparePlaces } from './compare-places.ts';
import { compareSites, readSite, type Site } from './compare-sites.ts';
import type { Evidence } from './evidence.ts';
import type { Organisation } from './organisation.ts';

export interface Comparison {
  /** From 0 to 1; 1 only where a foreign id decides. */
  readonly score: number;
  readonly method: 'foreign id' | 'name' | 'acronym';
  /** Whether they have the same name, not only names alike; a foreign id says as much. */
  readonly haveOneName: boolean;
  /** What speaks for it and against it, in words for people. */
  readonly reasons: readonly string[];
}

/** An organisation made ready to be compared with many. */
export interface Ready {
  readonly organisation: Organisation;
  readonly names: readonly ReadyName[];
  readonly site: Site | null;
}

interface Alike {
  readonly likeness: number;
  readonly method: 'name' | 'acronym';
  /** What they would score if nothing else were known and they were fully alike. */
  readonly alone: number;
  readonly reason: string;
}

/** Below this no names are alike, whatever else speaks for it: laboratories share city and web site of their university. */
const leastAlike = 0.4;
/** Names of the same words in another order are one, whatever the rounding. */
const sameName = 0.999;
/** What the same name alone gives: many bodies of one name exist, of one acronym more. It says most where it is all there is. */
const alone = { name: 0.8, onlyAcronym: 0.65, acronym: 0.3 };
/** What is not decided by a foreign id is never sure. */
const highest = 0.99;

export function makeReady(organisation: Organisation): Ready {
  return { organisation, names: readyNames(organisation.names), site: readSite(organisation.host) };
}

/**
 * Whether two records may be of one organisation: null if they cannot be, or if nothing speaks for it. A foreign id that
 * both have decides. Else names must be alike; country, place and web site then raise or lower what names give, as far
 * as names are alike. `weights` say how rare a word is; without them all words weigh the same.
 */
export function compareOrganisations(
  a: Organisation,
  b: Organisation,
  weights: Weights = equalWeights,
): Comparison | null {
  return compareReady(makeReady(a), makeReady(b), weights);
}

export function compareReady(a: Ready, b: Ready, weights: Weights): Comparison | null {
  const ids = compareForeignIds(a.organisation.foreignIds, b.organisation.foreignIds);
  if (ids.differing.length > 0) return null;
  if (ids.shared.length > 0)
    return { score: 1, method: 'foreign id', haveOneName: true, reasons: ids.shared };
  const haveOneSite = a.site !== null && a.site.host === b.site?.host;
  const places = comparePlaces(a.organisation, b.organisation, haveOneSite);
  const evidence = [...places, ...compareSites(a.site, b.site)];
  let best: Comparison | null = null;
  for (const alike of [mostAlike(a.names, b.names, weights), sharedAcronym(a.names, b.names)]) {
    if (!alike) continue;
    const score = Math.min(highest, Math.round(scoreOf(alike, evidence) * 1000) / 1000);
    if (best && best.score >= score) continue;
    const reasons = [alike.reason, ...evidence.map(({ reason }) => reason)];
    best = { score, method: alike.method, haveOneName: isSame(alike), reasons };
  }
  return best;
}

function isSame({ likeness: alike, method }: Alike): boolean {
  return method === 'name' && alike > sameName;
}

function scoreOf({ likeness: alike, alone: start }: Alike, evidence: readonly Evidence[]): number {
  const raised = evidence
    .filter(({ share }) => share > 0)
    .reduce((score, { share }) => score + (1 - score) * share * alike, alike * start);
  return evidence.filter(({ share }) => share < 0).reduce((score, { share }) => score * (1 + share), raised);
}

function mostAlike(a: readonly ReadyName[], b: readonly ReadyName[], weights: Weights): Alike | null {
  let best: Alike | null = null;
  for (const one of a)
    for (const other of b) {
      if (one.isAcronym || other.isAcronym) continue;
      const found = likeness(one, other, weights);
      if (found < leastAlike || (best && best.likeness >= found)) continue;
      best = { likeness: found, method: 'name', alone: alone.name, reason: reasonOf(one, other) };
    }
  return best;
}

function sharedAcronym(a: readonly ReadyName[], b: readonly ReadyName[]): Alike | null {
  const start = a.length === 1 || b.length === 1 ? alone.onlyAcronym : alone.acronym;
  for (const one of a) {
    const other = b.find(({ compact }) => compact === one.compact);
    if (!other || !(one.isAcronym || other.isAcronym)) continue;
    const reason = `the same acronym: ${shorter(one, other)}`;
    return { likeness: 1, method: 'acronym', alone: start, reason };
  }
  return null;
}

function shorter(a: ReadyName, b: ReadyName): string {
  const [first = ''] = [a.said, b.said].sort((x, y) => x.length - y.length || (x < y ? -1 : 1));
  return first;
}

function reasonOf(a: ReadyName, b: ReadyName): string {
  const said = [a.said, b.said].sort().map((name) => `"${name}"`);
  if (a.compact !== b.compact) return `names alike: ${said.join(' and ')}`;
  return a.said === b.said ? `the same name: ${said[0]}` : `the same name: ${said.join(', ')}`;
}
