import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import type { GraphModel, Property } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { readNodes } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import type { GivenContribution } from './given-change.ts';

/** What a contribution did to one node or statement. */
export interface Revision {
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Name of the key. */
  readonly by: string;
  readonly why: string | null;
  readonly source: string;
  readonly contribution: string;
  /** Properties as JSON; null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What the graph remembers of a contribution as a whole. */
export interface ContributionRecord {
  readonly id: string;
  readonly at: string;
  /** Of all that was asked for: the same key with something else is another contribution. */
  readonly checksum: string;
}

const recordSchema = z.object({ id: z.string(), at: z.string(), checksum: z.string() });

const revisionSchema = z.object({
  subject: z.string(),
  at: z.string(),
  by: z.string(),
  why: z.string().nullable().default(null),
  source: z.string(),
  contribution: z.string(),
  before: z.string().nullable().default(null),
  after: z.string().nullable().default(null),
});

const record = label(bookkeeping.contribution);
const revised = label(bookkeeping.change);

/** The same key of the same person is the same contribution, whichever attempt of it arrives. */
export function contributionId({ idempotencyKey, by }: GivenContribution): string {
  return `contribution:${sha256({ key: by.id, idempotencyKey }).slice(0, 24)}`;
}

export function checksumOf({ changes, source, why }: GivenContribution): string {
  return sha256({ changes, source, why });
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

export async function readContribution(run: Run, id: string): Promise<ContributionRecord | null> {
  const [row] = await run(
    cypherQuery(cypher`MATCH (made${record} {id: $id}) RETURN properties(made)`, { id }),
  );
  return row ? recordSchema.parse(row[0]) : null;
}

type Stored = Readonly<Record<string, unknown>>;

/** What nodes and statements are at one moment, as the model shows them. */
export type Snapshot = ReadonlyMap<string, Stored>;

/** Those of the subjects that are in the graph, by id. */
export async function takeSnapshot(
  run: Run,
  model: GraphModel,
  { nodes, statements }: Subjects,
): Promise<Snapshot> {
  const found = await readNodes(run, model, nodes);
  const shown = [...found.values()].map(({ id, kind, properties }) => {
    const own = shownProperties(model.kinds[kind]?.properties ?? [], properties);
    return [id, { kind, ...own }] as const;
  });
  const stated = await Promise.all(statements.map((id) => readStatement(run, model, id)));
  return new Map<string, Stored>([...shown, ...stated.flat()]);
}

const statementRow = z.tuple([z.record(z.string(), z.unknown())]);

async function readStatement(run: Run, model: GraphModel, id: string) {
  const type = id.slice(0, id.indexOf('/'));
  const relationship = model.relationships[type];
  if (!relationship) return [];
  const text = cypher`MATCH ()-[statement${label(type)} {id: $id}]->() RETURN properties(statement)`;
  const rows = await run(cypherQuery(text, { id }));
  return rows.map((row) => {
    const [stored] = statementRow.parse(row);
    const { sources } = stored;
    return [id, { ...shownProperties(relationship.properties, stored), sources }] as const;
  });
}

function shownProperties(properties: readonly Property[], stored: Stored) {
  return Object.fromEntries(
    properties.flatMap(({ name }) => (stored[name] == null ? [] : [[name, stored[name]] as const])),
  );
}

/** What a contribution did, in the order of its changes. */
export async function readRevisions(run: Run, contribution: string): Promise<readonly Revision[]> {
  const text = cypher`MATCH (change${revised} {contribution: $contribution}) RETURN properties(change) ORDER BY change.nth`;
  const rows = await run(cypherQuery(text, { contribution }));
  return rows.map(([properties]) => revisionSchema.parse(properties));
}

/** Subjects of a contribution. */
export interface Subjects {
  readonly nodes: readonly string[];
  readonly statements: readonly string[];
}

/** Writes down, in the transaction of the changes, what they were and who made them. */
export async function writeAudit(
  run: Run,
  { id, at, checksum }: ContributionRecord,
  { by, why, source, changes }: GivenContribution,
  { nodes, statements }: Subjects,
  { before, after }: { readonly before: Snapshot; readonly after: Snapshot },
): Promise<void> {
  const author = { at, by: by.name, why, source };
  const properties = { id, checksum, ...author, key: by.id, changes: canonicalJson(changes) };
  await run(cypherQuery(cypher`CREATE (made${record}) SET made = $properties`, { properties }));
  const rows = [...nodes, ...statements].flatMap((subject, nth) => {
    const what = { before: textOf(before.get(subject)), after: textOf(after.get(subject)) };
    if (what.before === what.after) return [];
    return [{ id: `${id}/${nth}`, nth, subject, contribution: id, ...author, ...what }];
  });
  if (rows.length > 0)
    await run(cypherQuery(cypher`UNWIND $rows AS row CREATE (change${revised}) SET change = row`, { rows }));
}

function textOf(value: Stored | undefined): string | null {
  return value ? canonicalJson(value) : null;
}
