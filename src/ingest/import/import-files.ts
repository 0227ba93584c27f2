import { basename, join } from 'node:path';
import type { Database } from '../../database/database.ts';
import { GrappeError, grappeError, type Problem } from '../../errors/problem.ts';
import { closedRun } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Report } from '../../util/report.ts';
import type { NodeClaim } from '../changes/change-set.ts';
import { applyChanges, noEffect, type Effect } from '../load/apply-changes.ts';
import { nameRelease } from '../load/dataset-record.ts';
import { effectLine } from '../load/effect-line.ts';
import { refuseCirclesOfImport } from '../load/graph-lineage.ts';
import { inTurn, patiently, reading } from '../load/in-ledger.ts';
import { Batches } from './batches.ts';
import type { ImportFile, ImportSource, NodeSaid } from './import-source.ts';
import {
  closeImportRun,
  openImportRun,
  readImportRun,
  runIdOf,
  withdrawing,
  type ImportRun,
} from './import-run.ts';
import { checksumOf, openFile } from './open-file.ts';
import { prepare } from './prepare.ts';
import { batchSize, PreparedWriter } from './prepared.ts';
import { readRows } from './read-rows.ts';
import type { SpooledNode, SpooledStatement } from './spooled.ts';
import { Rejects } from './rejects.ts';
import { Spool } from './spool.ts';
import { inWorkFolder } from './work-folder.ts';
import { foreseeBatches, writeBatches } from './write-batches.ts';

export interface ImportOptions {
  /** So many problems of rows are put up with; what they concern is left out and told. */
  readonly tolerate: number;
  /** The day the files vouch for where a row names none, EDTF. */
  readonly asOf: string;
  /** Folder in which files of rejected rows are written. */
  readonly rejectsDir: string;
  /** Tells what would change, and writes nothing. */
  readonly dryRun?: boolean;
  /** Rows in a transaction; {@link batchSize} unless given. */
  readonly batchRows?: number;
  readonly signal: AbortSignal;
}

export interface FileImport {
  readonly file: string;
  readonly source: string;
  readonly run: string;
  /** `unchanged`: these bytes were imported before. `foreseen`: they would be, and nothing was written. */
  readonly outcome: 'imported' | 'unchanged' | 'foreseen';
  readonly rows: number;
  readonly rejected: number;
  /** Path of the file that holds them, or null if there are none. */
  readonly rejects: string | null;
  /** Rows that a row before them contradicts without anything to tell the two apart: the first counts. */
  readonly contradicted: number;
  /** Statements that were left out since the node at an end of them is nowhere, which such files are free to do. */
  readonly omitted: number;
  /** Foreign ids that the file gives to several nodes: they tell none of them, and are left out. */
  readonly shared: number;
  readonly effect: Effect;
}

/** Bytes of the file for each bucket of the spools: what is made of them is small enough to be forgotten at once. */
const bucketBytes = 1 << 20;
const mostBuckets = 512;

/**
 * Brings what files say into the graph, one after the other: each is read and checked as a whole, then written in batches
 * and seen as a whole. Broken off, it is carried on by the same call.
 *
 * @throws {GrappeError} IMPORT_INVALID with the first problems of a file that has more than are tolerated, and nothing of
 *   it is written; NOT_FOUND; FILE_NOT_WRITTEN; those of `Database.write`
 */
export async function importFiles(
  database: Database,
  model: GraphModel,
  source: ImportSource,
  paths: readonly string[],
  report: Report,
  options: ImportOptions,
): Promise<readonly FileImport[]> {
  const files = await Promise.all(paths.map(openFile));
  const results: FileImport[] = [];
  for (const file of files) {
    options.signal.throwIfAborted();
    results.push(
      await inWorkFolder((dir) => importFile({ database, model, source, file, dir, report, options })),
    );
  }
  if (results.some(({ outcome }) => outcome === 'imported')) await nameRelease(database);
  return results;
}

/** What the import of one file needs to hand around. */
interface FileImporting {
  readonly database: Database;
  readonly model: GraphModel;
  readonly source: ImportSource;
  readonly file: ImportFile;
  /** A folder of its own, gone after it. */
  readonly dir: string;
  readonly report: Report;
  readonly options: ImportOptions;
}

async function importFile(importing: FileImporting): Promise<FileImport> {
  const { file, report, options } = importing;
  const record = await recordOf(importing);
  const about = { file: file.path, source: record.source, run: record.id };
  if (record.state === closedRun) {
    report(`${file.path} was imported before: nothing to do.`);
    return { ...about, ...nothing, outcome: 'unchanged' };
  }
  const { path, checksum, ...prepared } = await prepareFile(importing, record);
  if (options.dryRun)
    return { ...about, ...prepared, outcome: 'foreseen', effect: await foresee(importing, record, path) };
  const open =
    record.batches === checksum ? record : await openRecord(importing, { ...record, batches: checksum });
  const effect = await writeFile(importing, open, path);
  report(`${file.path}: ${effectLine(effect)}.`);
  return { ...about, ...prepared, outcome: 'imported', effect };
}

const nothing = {
  rows: 0,
  rejected: 0,
  rejects: null,
  contradicted: 0,
  omitted: 0,
  shared: 0,
  effect: noEffect,
};

async function foresee({ database, model }: FileImporting, record: ImportRun, path: string): Promise<Effect> {
  const { nodes, statements, left } = await foreseeBatches(reading(database), model, path, record);
  const changed = left.filter(({ kind }) => kind === 'putNode').length;
  return {
    nodes: { added: nodes, changed, removed: 0 },
    statements: { added: statements, changed: left.length - changed, removed: 0 },
  };
}

/**
 * As it is in the graph, or as it will be. After one that was taken back comes another one, with an id of its own: who
 * reads could not tell it from the first.
 */
async function recordOf({ database, model, source, file, options }: FileImporting): Promise<ImportRun> {
  const sha256 = await checksumOf(file);
  const { name, version } = source;
  const first = runIdOf(name, version, sha256);
  for (let attempt = 1; ; attempt += 1) {
    const id = attempt === 1 ? first : `${first}-${attempt}`;
    const there = await readImportRun(reading(database), id);
    if (there?.state === withdrawing) throw beingWithdrawn(there);
    if (there && !there.withdrawn) return there;
    if (there) continue;
    const cited = `${prefixOf(model)}:${id.slice(id.indexOf(':') + 1)}`;
    const made = { source: cited, file: basename(file.path), asOf: options.asOf };
    return { id, state: 'open', ...made, sha256, batches: '', written: 0, withdrawn: false };
  }
}

function beingWithdrawn({ source, file }: ImportRun) {
  return grappeError('CONFLICT', `What was imported from ${file} is being taken back.`, {
    hint: `Let "grappe source withdraw ${source}" end first.`,
  });
}

/** Notes what is going to be written; if it is not what an attempt before was going to write, from the beginning. */
async function openRecord({ database }: FileImporting, record: ImportRun): Promise<ImportRun> {
  const open = { ...record, written: 0 };
  await database.write((transaction) => openImportRun((query) => transaction.run(query), open), patiently());
  return open;
}

/** Reads the file through and makes batches of it, on disk. */
async function prepareFile(
  { database, model, source, file, dir, report, options }: FileImporting,
  record: ImportRun,
) {
  const rejects = new Rejects(join(options.rejectsDir, `${basename(file.path)}.rejects.jsonl`));
  const buckets = Math.min(mostBuckets, Math.ceil(file.size / bucketBytes));
  const nodes = new Spool<SpooledNode>(dir, 'nodes', buckets);
  const statements = new Spool<SpooledStatement>(dir, 'statements', buckets);
  const claims = new Spool<NodeClaim>(dir, 'claims', buckets);
  const { signal } = options;
  const spools = { nodes, statements };
  const { rows, foreignIds } = await readRows(source, file, model, spools, { rejects, signal });
  const cited = sourceNode(source, model, record);
  if (cited) nodes.add(cited.id, { line: 1, times: 1, said: cited });
  nodes.close();
  statements.close();
  await refuse(file, rejects, options);
  report(`${file.path}: ${rows} rows read.`);
  const path = join(dir, 'prepared');
  const writer = new PreparedWriter(path);
  const { contradicted, omitted } = await prepare({
    ...{
      model,
      nodes,
      statements,
      claims,
      foreignIds,
      signal,
      batches: new Batches(writer, options.batchRows ?? batchSize),
    },
    speaker: { source: record.source, run: record.id, asOf: record.asOf },
    reading: reading(database),
    reject: (line, fault) => rejects.add({ file: file.path, line, column: 1 }, fault),
  });
  const checksum = writer.checksum();
  await refuse(file, rejects, options);
  const rejected = rejects.count;
  return {
    rows,
    rejected,
    rejects: rejected > 0 ? rejects.path : null,
    contradicted,
    omitted,
    shared: foreignIds.shared,
    path,
    checksum,
  };
}

/** The file itself is what its statements cite. */
function sourceNode(
  { name, about }: ImportSource,
  model: GraphModel,
  { source: id, file, sha256, asOf }: ImportRun,
): NodeSaid | null {
  const kind = model.kinds[model.evidence ?? ''];
  if (!kind) return null;
  const title = `${String(about['title'] ?? name)}: ${file}`;
  const known = { ...about, name: title, title, sha256, retrieved: asOf };
  const declared = Object.entries(known).filter(([property]) =>
    kind.properties.some((each) => each.name === property),
  );
  return { kind: 'node', id, of: kind.name, names: [], properties: Object.fromEntries(declared) };
}

function prefixOf({ kinds, evidence }: GraphModel): string {
  return kinds[evidence ?? '']?.prefix ?? 'source';
}

async function refuse(file: ImportFile, rejects: Rejects, { tolerate }: ImportOptions): Promise<void> {
  await rejects.flush();
  const { count, path, problems } = rejects;
  if (count <= tolerate) return;
  const [first, ...rest] = problems;
  const all: Problem = {
    code: 'IMPORT_INVALID',
    message: `${count} problems in ${file.path}; nothing of it was written. All of them are in ${path}.`,
    hint: `Mend them, or leave out what they concern with --tolerate ${count}.`,
  };
  throw new GrappeError(first ? [first, ...rest, all] : [all]);
}

async function writeFile(
  { database, model, file, report, options }: FileImporting,
  record: ImportRun,
  path: string,
): Promise<Effect> {
  let told = Date.now();
  const tell = (rows: number) => {
    if (Date.now() - told < 2_000) return;
    told = Date.now();
    report(`${file.path}: ${rows} nodes and statements written.`);
  };
  const written = await writeBatches(database, model, path, record, { signal: options.signal, tell });
  const changed = await inTurn(database, async (run) => {
    if ((await readImportRun(run, record.id))?.state === closedRun) return null;
    await refuseCirclesOfImport(run, model, record);
    const set = { source: record.source, run: record.id, changes: written.left };
    return applyChanges(
      run,
      model,
      set,
      (writing) => closeImportRun(writing, record.id),
      () => [],
    );
  });
  const { nodes, statements } = changed ?? noEffect;
  return {
    nodes: { ...nodes, added: nodes.added + written.nodes },
    statements: { ...statements, added: statements.added + written.statements },
  };
}
