import type { Report } from '../src/util/report.ts';
import { withContenders, type Contenders, type LoadedGround } from './ground.ts';
import { coldStarts } from './measure/cold.ts';
import { databaseHits } from './measure/hits.ts';
import { findPlace } from './measure/find-place.ts';
import { interleave, type Round } from './measure/interleave.ts';
import { probeTime } from './measure/probe.ts';
import { loads, type LoadResult } from './measure/load.ts';
import type { Options } from './options.ts';
import { loadNow } from './report/machine.ts';
import type { GroundResult, ShapeResult } from './result.ts';
import { pageLimits, type PageLimits } from './shapes/page-limits.ts';
import { pageRows, pageShape } from './shapes/pages.ts';
import type { Shape } from './shapes/shape.ts';

export interface Task {
  readonly ground: LoadedGround;
  /** Statements, as asked for. */
  readonly size: number;
  readonly options: Options;
  readonly report: Report;
  readonly signal: AbortSignal;
  /** When no other question is begun, by `performance.now()`. */
  readonly until: number;
}

const eightClients = { clients: 8, rounds: 3, seconds: 4 } as const;
const coldTries = 2;
/** Milliseconds: who takes longer is neither profiled nor asked with an empty plan cache. */
const longest = 2000;
const deepPage = 10_000;
const warmUps = 20;

/** Everything that is measured on one graph. */
export async function measureGround(task: Task, shapes: readonly Shape[]): Promise<GroundResult> {
  const { ground } = task;
  const parts = partsOf(task);
  const before = loadNow();
  const raised = await withContenders(ground, pageLimits.raised, parts.has('again'), async (contenders) => ({
    shapes: parts.has('shapes') ? await measureShapes(task, contenders, shapes, pageLimits.raised) : [],
    pages: parts.has('pages') && ground.name === 'clusters' ? await measurePages(task, contenders) : [],
    probe: parts.has('again') ? await probeTime(ground.ground.target, task.signal) : null,
  }));
  const restricted =
    parts.has('public') || parts.has('load')
      ? await withContenders(ground, pageLimits.public, false, async (contenders) => ({
          publicShapes: parts.has('public')
            ? await measureShapes(task, contenders, shapes, pageLimits.public)
            : [],
          clients: parts.has('load') ? await measureClients(task, contenders, shapes) : [],
        }))
      : { publicShapes: [], clients: [] };
  return {
    model: ground.name,
    nodes: ground.loaded.nodes,
    statements: ground.loaded.statements,
    loading: ground.loaded.seconds,
    load: [before, loadNow()],
    ...raised,
    ...restricted,
  };
}

/** What hardly differs from size to size is measured at the first one only. */
function partsOf({ size, options: { parts, sizes } }: Task): Options['parts'] {
  if (size === sizes[0]) return parts;
  return new Set([...parts].filter((part) => !['public', 'cold', 'load'].includes(part)));
}

async function measureShapes(
  task: Task,
  contenders: Contenders,
  shapes: readonly Shape[],
  limits: PageLimits,
): Promise<readonly ShapeResult[]> {
  const { report, until } = task;
  const results: ShapeResult[] = [];
  for (const shape of shapes) {
    const { name, title, goal } = shape;
    if (performance.now() > until) {
      report(`${name} (${limits.name} limits): left out, the time is over`);
      continue;
    }
    const round = await asked(task, contenders, shape, limits);
    const more =
      limits.name === 'raised' ? await inDepth(task, contenders, shape, round) : { cold: [], hits: [] };
    results.push({ name, title, goal, ...round, ...more });
    report(`${name} (${limits.name} limits): ${lineOf(round)}`);
  }
  return results;
}

/** First requests and database hits: of what answers without HTTP, where the way to the database is the same. */
async function inDepth(
  task: Task,
  { all }: Contenders,
  { name, question }: Shape,
  { measured }: Round,
): Promise<Pick<ShapeResult, 'cold' | 'hits'>> {
  const { ground, size, signal } = task;
  const { target } = ground.ground;
  const parts = partsOf(task);
  const slow = new Set(measured.filter(({ p50 }) => p50 > longest).map(({ contender }) => contender));
  const local = all.filter((each) => each.way === 'here' && !slow.has(each.name));
  const asked = question({ limits: pageLimits.raised, size });
  const isHuge = huge.has(name);
  return {
    hits: parts.has('hits') && !isHuge ? await databaseHits(local, asked, target, signal) : [],
    cold: parts.has('cold') && !isHuge ? await coldStarts(local, asked, target, coldTries, signal) : [],
  };
}

function asked(task: Task, { all }: Contenders, shape: Shape, limits: PageLimits): Promise<Round> {
  const { ground, size, options, signal } = task;
  const { runs, seconds } = options;
  const question = shape.question({ limits, size });
  // Over HTTP it would be the same minutes of the same statement.
  const some = exceptional.has(shape.name) ? all.filter(({ way }) => way !== 'http') : all;
  return interleave(some, question, { runs, warmUps, seconds }, ground.neo4j.pid, signal);
}

/** The first page, and one as deep as the list goes, up to the ten thousandth. */
async function measurePages(task: Task, contenders: Contenders): Promise<readonly ShapeResult[]> {
  const [grappe] = contenders.all;
  if (!grappe) return [];
  const firms = Math.round(task.size / 4);
  const place = await findPlace(grappe, Math.min(deepPage, Math.floor(firms / pageRows)));
  return measureShapes(task, contenders, [pageShape(null), pageShape(place)], pageLimits.raised);
}

/** Forms whose answers are megabytes: what they cost shows in their times. */
const huge = new Set(['hub', 'films-star']);

/** Forms that nobody asks all day, and for which one slow contender would be all that is measured. */
const exceptional = new Set([
  ...huge,
  'filter-hub',
  'films-some-all',
  'films-some-all-count',
  'filter-rare',
  'films-deep-filter',
]);

function measureClients(
  { ground, size, report, signal }: Task,
  { served }: Contenders,
  shapes: readonly Shape[],
): Promise<readonly LoadResult[]> {
  const mixed = shapes.filter(({ name }) => !exceptional.has(name));
  if (mixed.length === 0) return Promise.resolve([]);
  report(`${eightClients.clients} clients at once, ${mixed.length} questions by turns`);
  const questions = mixed.map((shape) => shape.question({ limits: pageLimits.public, size }));
  return loads(served, questions, eightClients, ground.neo4j.pid, signal);
}

function lineOf({ measured }: Round): string {
  return measured.map(({ contender, p50, runs }) => `${contender} ${p50.toFixed(1)} ms (${runs})`).join(', ');
}
