import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package-root.ts';
import { connect } from '../../src/database/connect.ts';
import type { Database, DatabaseTarget } from '../../src/database/database.ts';
import { applySchema } from '../../src/database/schema/apply-schema.ts';
import { loadModel } from '../../src/model/load-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { silent, type Report } from '../../src/util/report.ts';
import { today } from '../../src/util/today.ts';
import { serverFolder } from '../../test/support/server-folder.ts';
import { startNeo4j } from '../load/neo4j.ts';
import { readGraph, writeByHand, type GraphRows } from './by-hand.ts';
import { rowsFor, writeParticipations } from './participations.ts';

/** What `import-alone.mjs` is told. Without a target it reads and checks alone. */
interface ImportOrder {
  readonly target: DatabaseTarget | null;
  readonly schemaDir: string;
  readonly file: string;
  readonly dir: string;
}

interface Imported {
  readonly nodes: number;
  readonly statements: number;
  /** Of wall time. */
  readonly seconds: number;
  /** The same bytes again. */
  readonly again: number;
  /** Of the memory of its process at its peak, in MB (10^6 bytes). */
  readonly peak: number;
}

interface RowsRead {
  readonly rows: number;
  readonly problems: number;
  /** Of processor time, all threads. */
  readonly cpuSeconds: number;
}

/** How fast a file of so many statements comes into the graph. */
export interface LoadingResult extends Imported {
  /** Of the file. */
  readonly rows: number;
  /** Seconds in which a bare loop writes the same nodes and edges, which are at hand. */
  readonly byHand: number;
  /** Rows read and checked in a second of one core, without a database. */
  readonly checked: number;
  /** Of Neo4j. */
  readonly version: string;
  /** The day of measuring, `YYYY-MM-DD`. */
  readonly date: string;
}

const schemaDir = join(packageRoot(), 'schema');

/** Imports a synthetic file in a process of its own, then writes the same by hand into another empty Neo4j. */
export async function measureLoading(
  size: number,
  report: Report,
  signal: AbortSignal,
): Promise<LoadingResult> {
  const folder = serverFolder('grappe-bench-files-');
  try {
    const model = await loadModel(schemaDir);
    const rows = rowsFor(size);
    const file = join(folder.path, 'organization.csv');
    await writeParticipations(file, rows);
    const order = { schemaDir, file, dir: folder.path };
    const read = (await inChild({ ...order, target: null }, signal)) as RowsRead;
    if (read.problems > 0 || read.rows !== rows)
      throw new Error('Rows of the file are not what they should be.');
    const { imported, graph, version } = await onEmpty(model, report, signal, async (database, target) => ({
      imported: (await inChild({ ...order, target }, signal)) as Imported,
      graph: await readGraph(database, model),
      version: database.version,
    }));
    const byHand = await byHandOn(model, graph, report, signal);
    report(`import of ${rows} rows: ${imported.seconds.toFixed(1)} s, by hand ${byHand.toFixed(1)} s`);
    return { ...imported, rows, byHand, checked: read.rows / read.cpuSeconds, version, date: today() };
  } finally {
    folder.remove();
  }
}

function byHandOn(model: GraphModel, graph: GraphRows, report: Report, signal: AbortSignal): Promise<number> {
  return onEmpty(model, report, signal, (database) => writeByHand(database, graph, signal));
}

async function onEmpty<T>(
  model: GraphModel,
  report: Report,
  signal: AbortSignal,
  work: (database: Database, target: DatabaseTarget) => Promise<T>,
): Promise<T> {
  const neo4j = await startNeo4j(report, signal);
  try {
    const database = await connect(neo4j.target);
    try {
      await applySchema(database, model, silent, { signal });
      return await work(database, neo4j.target);
    } finally {
      await database.close();
    }
  } finally {
    await neo4j.stop();
  }
}

/** In a process of its own, so that its memory and processor time are of this work alone. */
async function inChild(order: ImportOrder, signal: AbortSignal): Promise<unknown> {
  const child = fork(join(import.meta.dirname, 'import-alone.mjs'), { signal, execArgv: [] });
  const ended = once(child, 'exit');
  const answered = once(child, 'message', { signal });
  child.send(order);
  const answer = await Promise.race([
    answered.then(([message]: unknown[]) => message),
    ended.then(() => undefined),
  ]);
  await ended;
  if (answer === undefined) throw new Error('The import ended without an answer.');
  return answer;
}
