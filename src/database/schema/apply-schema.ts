import { Neo4jError } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { grappeError, GrappeError, throwIfAny, type Problem } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Report } from '../../util/report.ts';
import type { Database, Limited } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { migrations as registry } from '../migrations/registry.ts';
import { createQuery, dropQuery } from './ddl.ts';
import { difference, type SchemaDifference } from './difference.ts';
import { ownPrefix } from './index-definition.ts';
import { readPresent, type PresentIndex } from './present.ts';
import { schemaOf } from './schema-of.ts';

/** What a start did to the database; names of constraints and indexes, numbers of migrations. */
export interface SchemaReport {
  readonly created: readonly string[];
  readonly dropped: readonly string[];
  /** Ours that were defined otherwise, or had failed. */
  readonly rebuilt: readonly string[];
  readonly migrated: readonly number[];
  /** Somebody else's, left alone. */
  readonly foreign: readonly string[];
  /** Ours that Neo4j could not fill, with its reason; questions are answered without them, only slower. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

export interface Applying {
  /** Gives up; what was begun is rolled back, and the next start goes on. */
  readonly signal?: AbortSignal;
  /** Other steps than those of this version, for tests of the steps themselves. */
  readonly migrations?: readonly Migration[];
}

/** Filling an index of a large graph takes its time: an hour, in milliseconds. */
const patience = 3_600_000;

/**
 * Brings data and constraints and indexes to the model, and waits until all indexes are filled. When nothing is to be
 * done it costs one round trip.
 *
 * @throws {GrappeError} DATA_NEWER; SCHEMA_DRIFT where somebody else's constraint or index, or data that are there,
 * stand against the model's
 */
export async function applySchema(
  database: Database,
  model: GraphModel,
  report: Report,
  { migrations = registry, signal }: Applying = {},
): Promise<SchemaReport> {
  const options: Limited = { deadline: Date.now() + patience, ...(signal && { signal }) };
  const before = await readPresent(database, options);
  const migrated = await migrate(database, {
    model,
    migrations,
    applied: before.migration,
    report,
    ...options,
  });
  const changes = await bring(database, model, before.indexes, options);
  const after = await settled(database, changes, before.indexes, { report, ...options });
  const outcome = { ...outcomeOf(changes), migrated, failed: failedOf(after) };
  tell(outcome, report);
  return outcome;
}

/** Changes what differs. Where another process makes the same meanwhile, what was read is half of it: it is read again. */
async function bring(
  database: Database,
  model: GraphModel,
  present: readonly PresentIndex[],
  options: Limited,
  tries = 3,
): Promise<SchemaDifference> {
  const changes = difference(schemaOf(model), present);
  refuseBlocking(changes.blocking);
  try {
    await change(database, changes, options);
    return changes;
  } catch (error) {
    if (tries === 1 || !isOutpaced(error)) throw contradicted(error);
    await sleep(200);
    const { indexes } = await readPresent(database, options);
    return bring(database, model, indexes, options, tries - 1);
  }
}

/** Whether a statement failed on what was made or dropped since it was read, such as a constraint seen as its index alone. */
function isOutpaced(error: unknown): boolean {
  const cause = error instanceof GrappeError ? error.cause : null;
  return cause instanceof Neo4jError && /\.Schema\.\w*(DropFailed|AlreadyExists)$/.test(cause.code);
}

function refuseBlocking(blocking: readonly PresentIndex[]): void {
  throwIfAny(
    blocking.map((index): Problem => {
      const message = `${describe(index)} stands where the model needs one of its own.`;
      return {
        code: 'SCHEMA_DRIFT',
        message,
        hint: `Run ${dropQuery(index).text}, or choose another database.`,
      };
    }),
  );
}

/** In one transaction: the database has the old constraints and indexes or the new ones, and never a mixture. */
async function change(
  database: Database,
  { create, drop }: SchemaDifference,
  options: Limited,
): Promise<void> {
  const queries = [...drop.map(dropQuery), ...create.map(createQuery)];
  if (queries.length === 0) return;
  await database.write((transaction) => Promise.all(queries.map((query) => transaction.run(query))), options);
}

/** Neo4j's own words name constraint, nodes and value; they go to the command line and the log only. */
function contradicted(error: unknown): unknown {
  const cause = error instanceof GrappeError ? error.cause : null;
  if (!(cause instanceof Neo4jError) || !cause.code.includes('.Schema.')) return error;
  const hint = 'Mend these data, or choose another database.';
  return grappeError(
    'SCHEMA_DRIFT',
    `The data contradict a constraint of the model: ${cause.message}`,
    { hint },
    { cause },
  );
}

async function settled(
  database: Database,
  { create }: SchemaDifference,
  before: readonly PresentIndex[],
  options: Limited & { readonly report: Report },
): Promise<readonly PresentIndex[]> {
  let present = create.length > 0 ? (await readPresent(database, options)).indexes : before;
  let told = Date.now();
  for (let filling = fillingOf(present); filling.length > 0; filling = fillingOf(present)) {
    if (Date.now() - told > 5000) {
      const share = filling.reduce((sum, { filled }) => sum + filled, 0) / filling.length;
      options.report(`Filling ${filling.length} indexes: ${Math.floor(share)} %.`);
      told = Date.now();
    }
    await sleep(100);
    present = (await readPresent(database, options)).indexes;
  }
  return present;
}

function fillingOf(present: readonly PresentIndex[]): readonly PresentIndex[] {
  return present.filter(({ name, state }) => name.startsWith(ownPrefix) && state === 'POPULATING');
}

function failedOf(present: readonly PresentIndex[]): SchemaReport['failed'] {
  return present
    .filter(({ name, state }) => name.startsWith(ownPrefix) && state === 'FAILED')
    .map(({ name, failure }) => ({ name, reason: failure.split('\n')[0] ?? '' }));
}

function outcomeOf({ create, drop, foreign }: SchemaDifference): Omit<SchemaReport, 'migrated' | 'failed'> {
  const created = new Set(create.map(({ name }) => name));
  const dropped = new Set(drop.map(({ name }) => name));
  return {
    created: [...created].filter((name) => !dropped.has(name)),
    dropped: [...dropped].filter((name) => !created.has(name)),
    rebuilt: [...created].filter((name) => dropped.has(name)),
    foreign: foreign.map(({ name }) => name),
  };
}

function tell({ created, dropped, rebuilt, foreign, failed }: SchemaReport, report: Report): void {
  if (created.length + dropped.length + rebuilt.length > 0) {
    const counts = `${created.length} made, ${dropped.length} dropped, ${rebuilt.length} made anew`;
    report(`Constraints and indexes: ${counts}.`);
  }
  if (foreign.length > 0)
    report(`Constraints and indexes that are not Grappe's, left alone: ${foreign.join(', ')}.`);
  for (const { name, reason } of failed) report(`Index ${name} could not be filled: ${reason}`);
}

function describe({ type, labels, properties, name }: PresentIndex): string {
  return `${type} ${name} on ${labels.join('|')} (${properties.join(', ')})`;
}
