import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { inTurn } from '../load/in-ledger.ts';
import { readNodes } from '../load/read-graph.ts';
import { candidatesOf, decisions, readMatchesOf, writeMatches, type Match } from './candidate-edge.ts';

/**
 * Notes that two nodes are not the same: they are not proposed again.
 *
 * @throws {GrappeError} NOT_FOUND for nodes that are not there; those of `Database.write`
 */
export async function refuseMatch(
  database: Database,
  model: GraphModel,
  one: string,
  other: string,
): Promise<Match> {
  const relationship = candidatesOf(model);
  const [from = '', to = ''] = [one, other].sort();
  const refused = await inTurn(database, async (run) => {
    const present = await readNodes(run, model, [from, to]);
    const missing = [from, to].find((id) => !present.has(id));
    if (missing !== undefined) throw grappeError('NOT_FOUND', `There is no node "${missing}".`);
    const known = (await readMatchesOf(run, relationship, from)).find((match) => match.to === to);
    const nothing = { score: null, method: null, reasons: [] };
    const match = { from, to, ...(known ?? nothing), decision: decisions.different };
    await writeMatches(run, relationship, [match], (id) => present.get(id)?.kind);
    return match;
  });
  // `inTurn` gives null only where its work does.
  if (!refused) throw grappeError('INTERNAL_SERVER_ERROR', 'A refusal came to nothing.');
  return refused;
}
