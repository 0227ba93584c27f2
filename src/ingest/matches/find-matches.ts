import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import type { Database } from '../../database/database.ts';
import type { GraphModel, Relationship } from '../../model/graph-model.ts';
import { inTurn, reading } from '../load/in-ledger.ts';
import { readNodes } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import { findCandidates, type Candidate } from '../matching/find-candidates.ts';
import { candidateId, candidatesOf, decisions, readMatches, writeMatches } from './candidate-edge.ts';
import { readOrganisations } from './read-organisations.ts';

export interface FoundMatches {
  /** Organisations that were compared. */
  readonly compared: number;
  /** Candidates that wait for a decision now, and how many of them are new. */
  readonly open: number;
  readonly fresh: number;
}

/** More than anybody decides on. */
const most = 1_000_000;

/**
 * Compares all organisations of the graph by names, places, sites and foreign ids, and notes which may be the same. What was
 * decided stays decided; an open candidate that is none any more goes.
 *
 * @throws {GrappeError} those of `Database.read` and `Database.write`
 */
export async function findMatches(database: Database, model: GraphModel): Promise<FoundMatches> {
  const relationship = candidatesOf(model);
  const organisations = await readOrganisations(reading(database), model, relationship);
  const found = findCandidates(organisations);
  const written = await inTurn(database, (run) => write(run, model, relationship, found));
  return { compared: organisations.length, ...(written ?? { open: 0, fresh: 0 }) };
}

async function write(run: Run, model: GraphModel, relationship: Relationship, found: readonly Candidate[]) {
  const { open, different } = decisions;
  const idOf = ({ from, to }: { readonly from: string; readonly to: string }) =>
    candidateId(relationship, from, to);
  const refused = new Set((await readMatches(run, relationship, different, most)).map(idOf));
  const before = (await readMatches(run, relationship, open, most)).map(idOf);
  const present = await readNodes(
    run,
    model,
    found.flatMap(({ from, to }) => [from, to]),
  );
  const proposed = found.filter(
    (each) => !refused.has(idOf(each)) && present.has(each.from) && present.has(each.to),
  );
  const now = new Set(proposed.map(idOf));
  const stale = before.filter((id) => !now.has(id));
  const type = label(relationship.type);
  await run(
    cypherQuery(cypher`UNWIND $stale AS id MATCH ()-[edge${type} {id: id}]->() DELETE edge`, { stale }),
  );
  await writeMatches(
    run,
    relationship,
    proposed.map((each) => ({ ...each, decision: open })),
    (id) => present.get(id)?.kind,
  );
  const known = new Set(before);
  return { open: proposed.length, fresh: proposed.filter((each) => !known.has(idOf(each))).length };
}
