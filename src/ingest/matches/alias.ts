import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { bookkeeping } from '../../model/book-keeping.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import type { NodeClaim, StatementEntry } from '../changes/change-set.ts';
import type { Run } from '../load/rows.ts';
import type { Match } from './candidate-edge.ts';
import type { Renamed } from './renamed.ts';

/** An id whose node went into another one, with all that was said of it and what became of that. */
export interface Alias {
  readonly id: string;
  readonly kept: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly claims: readonly Renamed<NodeClaim>[];
  readonly entries: readonly Renamed<StatementEntry>[];
  /** Candidates it had a part in, the accepted one first. */
  readonly matches: readonly Match[];
}

const node = label(bookkeeping.alias);
const schema = z.object({ id: z.string(), kept: z.string(), at: z.string(), said: z.string() });

export async function writeAlias(run: Run, { id, kept, at, ...said }: Alias): Promise<void> {
  const properties = { id, kept, at, said: canonicalJson(said) };
  await run(cypherQuery(cypher`CREATE (alias${node}) SET alias = $properties`, { properties }));
  // Who had gone into the one that goes now has gone into the one that stays.
  await run(cypherQuery(cypher`MATCH (alias${node} {kept: $id}) SET alias.kept = $kept`, { id, kept }));
}

export async function readAlias(run: Run, id: string): Promise<Alias | null> {
  const [row] = await run(
    cypherQuery(cypher`MATCH (alias${node} {id: $id}) RETURN properties(alias)`, { id }),
  );
  if (!row) return null;
  const { said, ...own } = schema.parse(row[0]);
  // Written by canonicalJson from an Alias, and by nothing else.
  return { ...own, ...(JSON.parse(said) as Pick<Alias, 'claims' | 'entries' | 'matches'>) };
}

/** Ids whose nodes went into others, and into which. */
export async function keptIds(run: Run, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const text = cypher`UNWIND $ids AS id MATCH (alias${node} {id: id}) RETURN alias.id, alias.kept`;
  const rows = await run(cypherQuery(text, { ids: [...ids] }));
  return new Map(rows.map((row) => z.tuple([z.string(), z.string()]).parse(row)));
}

export async function removeAlias(run: Run, id: string): Promise<void> {
  await run(cypherQuery(cypher`MATCH (alias${node} {id: $id}) DELETE alias`, { id }));
}
