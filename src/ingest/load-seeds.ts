import type { Database } from '../database/database.ts';
import { grappeError } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { suggestion } from '../util/nearest.ts';
import type { Report } from '../util/report.ts';
import { canonicalJson } from '../util/canonical-json.ts';
import type { NodeClaim, SourceContent } from './changes/change-set.ts';
import { diffContent } from './changes/diff-content.ts';
import { groupBy } from '../util/group-by.ts';
import { applyChanges, noEffect, type Effect } from './load/apply-changes.ts';
import { nameRelease } from './load/dataset-record.ts';
import { refuseCircles, type SaidAnew } from './load/graph-lineage.ts';
import { inLedger, reading } from './load/in-ledger.ts';
import { isContributed, readLoads, writeLoad, type Load } from './load/ledger.ts';
import { loadProgress } from './load/load-progress.ts';
import { orderSources } from './load/order-sources.ts';
import type { Ahead } from './load/plan-nodes.ts';
import { readContent } from './load/read-graph.ts';
import type { Run } from './load/rows.ts';
import { survey, type SurveyedSource } from './load/survey.ts';
import { readFolder } from './seeds/read-folder.ts';

/** Raised when the same files are to be read differently. */
const format = 1;

export interface LoadOptions {
  /** Sources to load though their files are unchanged or they were taken back; `all` for each of the folder. */
  readonly again?: 'all' | readonly string[];
}

export interface LoadResult {
  readonly sources: readonly SourceLoad[];
  /** Sources that are in the graph and have no file in the folder. They stay until they are taken back. */
  readonly absent: readonly string[];
}

export interface SourceLoad extends Effect {
  readonly source: string;
  readonly file: string;
  /** `withdrawn`: it was taken back and its file is unchanged, so it stays away. */
  readonly outcome: 'loaded' | 'unchanged' | 'withdrawn';
}

/**
 * Brings the graph to what the seed files of a folder say, one transaction for each source whose file, tables or model
 * have changed since it was last loaded. Everything is validated before anything is written.
 *
 * @throws {GrappeError} SEED_INVALID, with every problem of every file; NOT_FOUND for a source to load again that has no file; those of `Database.write`
 */
export async function loadSeeds(
  database: Database,
  model: GraphModel,
  dir: string,
  report: Report,
  { again = [] }: LoadOptions = {},
): Promise<LoadResult> {
  const isAgain = (source: string) => again === 'all' || again.includes(source);
  const files = await readFolder(dir);
  const run = reading(database);
  const loads = await readLoads(run);
  const found = await survey(run, model, files, loads, isAgain);
  const asked = again === 'all' ? [] : again;
  requireFiles(asked, [
    ...found.sources.map(({ content }) => content.source),
    ...found.withdrawn.map(({ sourceId }) => sourceId),
  ]);
  const claims = groupBy(
    found.sources.flatMap(({ content }) => content.claims),
    ({ node }) => node,
  );
  const ahead: Ahead = (id) => claims.get(id) ?? [];
  const anew = saidAnewBy(found.sources);
  const isDue = (source: SurveyedSource) =>
    isAgain(source.content.source) || !isUnchanged(loads.get(source.content.source), source, model);
  const tellLoaded = loadProgress(found.sources.filter(isDue).length, report);
  const results: SourceLoad[] = [];
  for (const source of orderSources(found.sources)) {
    const about = { source: source.content.source, file: source.file };
    const must = isAgain(about.source);
    const effect = isDue(source) ? await loadSource(database, model, source, { ahead, anew }, must) : null;
    if (effect) tellLoaded(source.file, effect);
    results.push({ ...about, outcome: effect ? 'loaded' : 'unchanged', ...(effect ?? noEffect) });
  }
  await nameRelease(database);
  for (const { sourceId, file } of found.withdrawn)
    results.push({ source: sourceId, file, outcome: 'withdrawn', ...noEffect });
  const isContributedTo = (source: string) => isContributed(loads.get(source) ?? { reading: '' });
  const absent = found.absent.map(({ source }) => source).filter((source) => !isContributedTo(source));
  tell(results, absent, report);
  return { sources: results, absent };
}

/** What the other files say that are loaded with one. */
interface Others {
  readonly ahead: Ahead;
  readonly anew: SaidAnew;
}

function saidAnewBy(sources: readonly SurveyedSource[]): SaidAnew {
  return {
    sources: sources.map(({ content }) => content.source),
    statements: sources.flatMap(({ content }) => content.statements.map(({ id }) => id)),
  };
}

function loadSource(
  database: Database,
  model: GraphModel,
  source: SurveyedSource,
  { ahead, anew }: Others,
  again: boolean,
): Promise<Effect | null> {
  const { content } = source;
  return inLedger(database, content.source, async (run, load) => {
    if (isUnchanged(load, source, model) && !again) return null;
    const before = load ? await readContent(run, model, load) : null;
    const note = (writing: Run) => writeLoad(writing, entryOf(source, model));
    const set = diffContent(before, content, again);
    const effect = await applyChanges(run, model, set, note, ahead);
    // Others may have stated something since the folder was surveyed.
    const stated = set.changes.flatMap((change) => (change.kind === 'state' ? [change.entry.id] : []));
    await refuseCircles(run, model, stated, anew);
    return effect;
  });
}

/** Whether the graph has a source as its file says, read with the model as it is now. */
export function isUnchanged(
  load: Load | undefined,
  { checksum }: Pick<SurveyedSource, 'checksum'>,
  model: GraphModel,
): boolean {
  return load?.withdrawn === false && load.checksum === checksum && load.reading === readingOf(model);
}

function readingOf(model: GraphModel): string {
  return `${format} ${model.version}`;
}

function entryOf({ content, file, checksum }: SurveyedSource, model: GraphModel): Load {
  const { source: id, claims, statements } = content;
  return {
    id,
    file: file.slice(file.lastIndexOf('/') + 1),
    checksum,
    reading: readingOf(model),
    withdrawn: false,
    claim: claimOnItself(content),
    nodes: [...new Set(claims.map(({ node }) => node))],
    statements: statements.map((entry) => entry.id),
  };
}

function claimOnItself({ source, claims }: SourceContent): string | null {
  const own = claims.find((claim: NodeClaim) => claim.node === source);
  return own ? canonicalJson(own) : null;
}

function requireFiles(asked: readonly string[], sources: readonly string[]): void {
  const missing = asked.find((source) => !sources.includes(source));
  if (missing === undefined) return;
  throw grappeError('NOT_FOUND', `No file of the folder is the source "${missing}".`, {
    hint: suggestion(missing, sources),
  });
}

function tell(results: readonly SourceLoad[], absent: readonly string[], report: Report): void {
  const unchanged = results.filter(({ outcome }) => outcome === 'unchanged').length;
  if (unchanged > 0) report(`${unchanged} of ${results.length} sources are unchanged.`);
  for (const { source, outcome } of results) {
    if (outcome === 'withdrawn')
      report(`${source} was taken back and stays away: its file has not changed since.`);
  }
  for (const source of absent)
    report(
      `${source} is in the graph and has no file in the folder; "grappe source withdraw ${source}" takes it back.`,
    );
}
