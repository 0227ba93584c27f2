import type { Database } from '../../database/database.ts';
import { GrappeError } from '../../errors/problem.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { invariant } from '../../util/invariant.ts';
import type { Change } from '../changes/change-set.ts';
import { patiently } from '../load/in-ledger.ts';
import type { Run } from '../load/rows.ts';
import { impliedClaim, impliedEntry } from '../merge/implied.ts';
import type { Speaker } from '../merge/speaker-order.ts';
import { noteBatch, type ImportRun } from './import-run.ts';
import { readPrepared, type Batch, type EdgeBatch, type NodeBatch } from './prepared.ts';
import { createRows, writersOf } from './write-batch.ts';

/** What the batches come to. */
export interface Written {
  readonly nodes: number;
  readonly statements: number;
  /** What is not written with them: it changes what is in the graph already, and that is done all at once. */
  readonly left: readonly Change[];
}

export interface WritingOptions {
  readonly signal: AbortSignal;
  /** Called after each batch with the number of rows written so far. */
  readonly tell: (rows: number) => void;
}

/**
 * Writes the prepared batches, each in a transaction that also notes it, from the first one that is not noted on. Rows
 * whose nodes or statements others have written are left; rows that an attempt before has written are passed over.
 *
 * @throws {GrappeError} those of `Database.write`; the import stays open, and can be carried on
 */
export async function writeBatches(
  database: Database,
  model: GraphModel,
  path: string,
  record: ImportRun,
  { signal, tell }: WritingOptions,
): Promise<Written> {
  const tally = new Tally(model, record);
  const batches = readPrepared(path);
  let rows = 0;
  // Where the batch before met statements that were there, this one will.
  let met = false;
  let next = batches.next();
  for (let index = 0; ; index += 1) {
    const result = await next;
    if (result.done) break;
    const batch = result.value;
    // Read while the server writes.
    next = batches.next();
    signal.throwIfAborted();
    // A node may be there as one of another kind, which no constraint tells.
    const looking = met || batch.what === 'nodes';
    const written = await writeBatch(database, model, batch, index, record, looking);
    met = written.met;
    tally.add(batch, written.theirs);
    rows += batch.rows.length;
    tell(rows);
  }
  return tally.written;
}

/** What writing the batches would come to; nothing is written. */
export async function foreseeBatches(
  run: Run,
  model: GraphModel,
  path: string,
  record: ImportRun,
): Promise<Written> {
  const tally = new Tally(model, record);
  for await (const batch of readPrepared(path)) {
    tally.add(batch, othersAmong(await writersOf(run, model, batch), record));
  }
  return tally.written;
}

/** What became of a batch. */
interface WrittenBatch {
  /** Its rows that others have written. */
  readonly theirs: ReadonlySet<string>;
  /** Some of its rows were in the graph already. */
  readonly met: boolean;
}

/** @param looking asks first which rows are there; otherwise a constraint tells, and it is asked after all */
async function writeBatch(
  database: Database,
  model: GraphModel,
  batch: Batch,
  index: number,
  record: ImportRun,
  looking: boolean,
): Promise<WrittenBatch> {
  if (index < record.written) return { theirs: await othersIn(database, model, batch, record), met: true };
  let writers: ReadonlyMap<string, string | null> = new Map();
  const attempt = (look: boolean) =>
    database.write(async (transaction) => {
      const run: Run = (query) => transaction.run(query);
      writers = look ? await writersOf(run, model, batch) : new Map();
      const fresh = without(batch, writers);
      if (fresh.rows.length > 0) await createRows(run, model, fresh);
      await noteBatch(run, record.id, index + 1);
    }, patiently());
  try {
    await attempt(looking);
  } catch (error) {
    if (!rowsMayBeThere(error)) throw error;
    // Rows of this import are passed over, so that it does not matter whether a commit before counted.
    await attempt(true);
  }
  return { theirs: othersAmong(writers, record), met: writers.size > 0 };
}

function rowsMayBeThere(error: unknown): boolean {
  return error instanceof GrappeError && ['WRITE_OUTCOME_UNKNOWN', 'CONFLICT'].includes(error.code);
}

function othersAmong(
  writers: ReadonlyMap<string, string | null>,
  { id: own }: ImportRun,
): ReadonlySet<string> {
  return new Set([...writers].flatMap(([id, writer]) => (writer === own ? [] : [id])));
}

async function othersIn(
  database: Database,
  model: GraphModel,
  batch: Batch,
  { id }: ImportRun,
): Promise<ReadonlySet<string>> {
  const run: Run = async (query) => (await database.read([query], patiently())).rows[0] ?? [];
  const writers = await writersOf(run, model, batch);
  return new Set(idsOf(batch).filter((row) => writers.get(row) !== id));
}

function idsOf(batch: Batch): readonly string[] {
  return batch.what === 'nodes' ? batch.rows.map(({ id }) => id) : batch.rows.map(([, , { id }]) => id);
}

function without(batch: Batch, present: ReadonlyMap<string, unknown>): Batch {
  if (present.size === 0) return batch;
  return batch.what === 'nodes'
    ? { ...batch, rows: batch.rows.filter(({ id }) => !present.has(id)) }
    : { ...batch, rows: batch.rows.filter(([, , { id }]) => !present.has(id)) };
}

/** Counts what is written, and gathers as changes what is left. */
class Tally {
  readonly #model: GraphModel;
  readonly #speaker: Speaker;
  readonly #evidence: string | undefined;
  readonly #left: Change[] = [];
  #nodes = 0;
  #statements = 0;

  constructor(model: GraphModel, { source, id: run }: ImportRun) {
    this.#model = model;
    this.#speaker = { source, run };
    this.#evidence = evidenceRelationship(model)?.type;
  }

  get written(): Written {
    return { nodes: this.#nodes, statements: this.#statements, left: this.#left };
  }

  add(batch: Batch, theirs: ReadonlySet<string>): void {
    const left = theirs.size === 0 ? [] : this.#changesOf(batch, theirs);
    this.#left.push(...left);
    if (batch.what === 'nodes') this.#nodes += batch.rows.length - left.length;
    else if (batch.type !== this.#evidence) this.#statements += batch.rows.length - left.length;
  }

  #changesOf(batch: Batch, theirs: ReadonlySet<string>): readonly Change[] {
    return batch.what === 'nodes' ? this.#claimsOf(batch, theirs) : this.#entriesOf(batch, theirs);
  }

  #claimsOf({ kind, rows }: NodeBatch, theirs: ReadonlySet<string>): readonly Change[] {
    const declared = this.#model.kinds[kind];
    invariant(declared !== undefined, `${kind} is a kind`);
    return rows
      .filter(({ id }) => theirs.has(id))
      .map((row) => ({ kind: 'putNode', claim: impliedClaim(declared, row, this.#speaker) }));
  }

  #entriesOf({ type, rows }: EdgeBatch, theirs: ReadonlySet<string>): readonly Change[] {
    const relationship = this.#model.relationships[type];
    invariant(relationship !== undefined, `${type} is a relationship`);
    return rows
      .filter(([, , { id }]) => theirs.has(id))
      .map(([from, to, row]) => ({ kind: 'state', entry: impliedEntry(relationship, from, to, row) }));
  }
}
