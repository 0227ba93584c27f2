import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import type { Run } from './rows.ts';

/** What the graph remembers of a source it was loaded from: one node of book-keeping for each. */
export interface Load {
  /** Id of the source. */
  readonly id: string;
  readonly file: string;
  /** Of the bytes of the file and its tables. */
  readonly checksum: string;
  /** Version of the model and of the way seeds are read. */
  readonly reading: string;
  /** Taken back: it stays away while its file stays the same. */
  readonly withdrawn: boolean;
  /** What the source's own file says of it, as `NodeClaim` JSON. A node does not state itself, so no edge can hold it. */
  readonly claim: string | null;
  /** Ids of the statements it has a part in. */
  readonly statements: readonly string[];
  /** Ids of the nodes it puts or adds to. */
  readonly nodes: readonly string[];
}

/** How a source is read for which no file speaks. */
export const contributedReading = 'contributions';

/** Whether people speak for the source, and no file. */
export function isContributed({ reading }: Pick<Load, 'reading'>): boolean {
  return reading === contributedReading;
}

const load = label(bookkeeping.load);
const meta = label(bookkeeping.meta);

const loadSchema = z.object({
  id: z.string(),
  file: z.string(),
  checksum: z.string(),
  reading: z.string(),
  withdrawn: z.boolean(),
  claim: z.string().nullable().default(null),
  statements: z.array(z.string()),
  nodes: z.array(z.string()),
});

/** Every source that was ever loaded, by id. */
export async function readLoads(run: Run): Promise<ReadonlyMap<string, Load>> {
  const rows = await run(cypherQuery(cypher`MATCH (load${load}) RETURN properties(load) ORDER BY load.id`));
  return new Map(rows.map(([properties]) => loadSchema.parse(properties)).map((each) => [each.id, each]));
}

export async function readLoad(run: Run, id: string): Promise<Load | undefined> {
  const [row] = await run(cypherQuery(cypher`MATCH (load${load} {id: $id}) RETURN properties(load)`, { id }));
  return row && loadSchema.parse(row[0]);
}

export async function writeLoad(run: Run, { id, ...properties }: Load): Promise<void> {
  const parameters = { id, properties: { ...properties } };
  await run(cypherQuery(cypher`MERGE (load${load} {id: $id}) SET load += $properties`, parameters));
}

/** Makes change sets wait for each other: each one reads what it is going to write. */
export async function lockLedger(run: Run): Promise<void> {
  await run(cypherQuery(cypher`MERGE (lock${meta} {id: 'change sets'}) SET lock.id = 'change sets'`));
}
