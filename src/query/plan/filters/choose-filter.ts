import type { Choice, PlannedStatement } from '../plan.ts';
import type { Measured } from '../knowledge.ts';
import type { Planning } from '../planning.ts';
import type { KindsMatch } from '../row.ts';
import type { Statistics } from '../statistics.ts';
import { ascentsTo, type Ascent } from './ascent.ts';
import { nodesOf, pathsOf } from './paths.ts';
import { plainFilterOf, probeName, walks, type Probe } from './probe.ts';

/** So few paths are walked before a count of what is at their end comes back. */
const fewPaths = 2000;

/** Each probe is a statement: a filter of many conditions is not counted condition by condition. */
const mostProbes = 4;

/**
 * Below this share of the innermost kind a way from below wins, above it EXISTS that stops at the end of the page; measured
 * cross-over 0.5 to 1 %.
 */
const rareShare = 0.01;

/** A way that was chosen, or null for EXISTS; and why. */
interface Chosen {
  readonly way: Ascent | null;
  readonly reason: string;
}

/** The statement with the nodes of its list found from below where that is cheaper. */
export function chooseFilter(planning: Planning, statement: PlannedStatement): PlannedStatement {
  if (statement.kind !== 'list' && statement.kind !== 'count' && statement.kind !== 'groups')
    return statement;
  const { match } = statement;
  const ways = ascentsTo(match.kinds, match.filter);
  if (ways.length === 0) return statement;
  const { way, reason } = choose(planning, ways);
  planning.choices.push(choiceOf(match, way, reason));
  if (!way) return statement;
  const climb = (each: KindsMatch): KindsMatch => ({ ...each, ...climbed(way) });
  if (statement.kind !== 'list') return { ...statement, match: climb(match) };
  return { ...statement, match: climb(match), count: statement.count && climb(statement.count) };
}

/** What is left of the filter is asked of the nodes that were reached. */
function climbed(way: Ascent): Pick<KindsMatch, 'filter' | 'ascent'> {
  const last = way.steps.at(-1);
  return { filter: last?.filter ?? null, ascent: way };
}

function choose({ knowledge, probes }: Planning, ways: readonly Ascent[]): Chosen {
  const [first = null] = ways;
  const { forms, statistics, measured } = knowledge;
  if (forms.filters === 'exists') return { way: null, reason: 'forced' };
  if (forms.filters === 'bottomUp') return { way: first, reason: 'forced' };
  if (!statistics) return { way: null, reason: 'nothing is known of the database yet' };
  const paths = Math.max(...ways.map((way) => pathsOf(statistics, way)));
  if (paths <= fewPaths) return { way: null, reason: `about ${Math.round(paths)} paths` };
  const probed = probedOf(statistics, ways);
  if (probed.length === 0) return unknown(statistics, ways);
  const missing = probed.filter(({ probe }) => measured.get(probeName(probe)) === undefined);
  missing.forEach(({ probe }) => probes.set(probeName(probe), probe));
  if (missing.length > 0) return { way: null, reason: 'not counted yet' };
  return byShare(probed, measured);
}

interface ProbedWay {
  readonly way: Ascent;
  readonly probe: Probe;
  /** Nodes of the kinds from which the way starts. */
  readonly all: number;
}

function probedOf(statistics: Statistics, ways: readonly Ascent[]): readonly ProbedWay[] {
  const probed = ways.flatMap((way): ProbedWay[] => {
    const filter = plainFilterOf(way);
    const all = nodesOf(statistics, way.kinds);
    const cap = Math.max(1, Math.ceil(all * rareShare));
    return filter ? [{ way, all, probe: { kinds: way.kinds, filter, cap } }] : [];
  });
  return probed.slice(0, mostProbes);
}

function byShare(probed: readonly ProbedWay[], measured: Measured): Chosen {
  const counted = probed.map((each) => ({ ...each, found: measured.get(probeName(each.probe)) ?? 0 }));
  const [rarest] = counted.sort((a, b) => a.found - b.found);
  const rare = counted.find(({ found, probe }) => found < probe.cap);
  if (rare) return { way: rare.way, reason: `${rare.found} of ${rare.all} ${rare.way.kinds.join('|')} fit` };
  const kinds = rarest?.way.kinds.join('|');
  return { way: null, reason: `at least ${rarest?.found} of ${rarest?.all} ${kinds} fit` };
}

/** Nothing to count: the worst case of a way from below grows with edges, that of EXISTS with paths. */
function unknown(statistics: Statistics, ways: readonly Ascent[]): Chosen {
  const way = ways.find(({ filter, steps }) => steps.length > 1 || (filter !== null && walks(filter)));
  if (!way) return { way: null, reason: 'one relation, and nothing of the nodes behind it to count' };
  const paths = Math.round(pathsOf(statistics, way));
  return { way, reason: `how many fit cannot be counted first, and there are about ${paths} paths` };
}

function choiceOf({ kinds }: KindsMatch, way: Ascent | null, reason: string): Choice {
  const place = `where of ${kinds.join('|')}`;
  return { place, chosen: way ? `bottomUp from ${way.kinds.join('|')}` : 'exists', reason };
}
