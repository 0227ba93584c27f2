import { escapeName } from '../../cypher/escape.ts';
import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import { grappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Report } from '../../util/report.ts';
import type { Database, Limited, WriteTransaction } from '../database.ts';
import { createQuery } from '../schema/ddl.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import { uniqueness } from '../schema/schema-of.ts';
import type { Migration } from './migration.ts';

const meta = cypher`(m:${escapeName(bookkeeping.meta)} {id: 'schema'})`;
// The SET locks the node, so that of two processes that start together one waits and then sees the other's number.
const lock = cypherQuery(cypher`MERGE ${meta} SET m.migration = coalesce(m.migration, 0) RETURN m.migration`);
// MERGE makes one node only under its constraint.
const onlyOne = createQuery(uniqueness('NODE', bookkeeping.meta, 'id'));
const record = cypher`MATCH ${meta} SET m.migration = $number`;

/** What the steps work on, and where they are told. */
export interface Migrating extends Limited {
  readonly model: GraphModel;
  readonly migrations: readonly Migration[];
  /** Number of the last step that the data have seen. */
  readonly applied: number;
  readonly report: Report;
}

/**
 * Runs the steps beyond `applied`, each in a transaction of its own, and tells which ones ran.
 *
 * @throws {GrappeError} DATA_NEWER if the data have seen a step that this code does not know
 */
export async function migrate(database: Database, migrating: Migrating): Promise<readonly number[]> {
  const { migrations, applied, report } = migrating;
  const known = migrations.at(-1)?.number ?? 0;
  if (applied > known) {
    const message = `The data were written by a newer Grappe: they are at step ${applied}, this version knows ${known}.`;
    throw grappeError('DATA_NEWER', message, { details: { applied, known } });
  }
  const pending = migrations.filter(({ number }) => number > applied);
  if (pending.length > 0) await database.write((transaction) => transaction.run(onlyOne), migrating);
  const ran: number[] = [];
  for (const migration of pending) {
    const { value } = await database.write(
      (transaction) => step(transaction, migrating.model, migration),
      migrating,
    );
    if (!value) continue;
    // A new database has no data that could have moved.
    if (applied > 0) report(`Data moved by step ${migration.number}: ${migration.title}.`);
    ran.push(migration.number);
  }
  return ran;
}

/** Whether the step had to be done; not if another process did it since. */
async function step(
  transaction: WriteTransaction,
  model: GraphModel,
  migration: Migration,
): Promise<boolean> {
  const rows = await transaction.run(lock);
  if (Number(rows[0]?.[0]) >= migration.number) return false;
  await migration.apply(transaction, model);
  await transaction.run(cypherQuery(record, { number: BigInt(migration.number) }));
  return true;
}
