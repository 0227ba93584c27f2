import type { Database } from '../../database/database.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { reading } from '../load/in-ledger.ts';
import { readNodes } from '../load/read-graph.ts';
import { candidatesOf, readMatches, type Decision, type Match } from './candidate-edge.ts';

/** A candidate with the names of the two. */
export interface NamedMatch extends Match {
  readonly names: readonly [string, string];
}

/** Candidates with a decision, the likeliest first. Throws as `Database.read`. */
export async function listMatches(
  database: Database,
  model: GraphModel,
  decision: Decision,
  most: number,
): Promise<readonly NamedMatch[]> {
  const run = reading(database);
  const matches = await readMatches(run, candidatesOf(model), decision, most);
  const nodes = await readNodes(
    run,
    model,
    matches.flatMap(({ from, to }) => [from, to]),
  );
  const nameOf = (id: string) => {
    const name = nodes.get(id)?.properties['name'];
    return typeof name === 'string' ? name : id;
  };
  return matches.map((match) => ({ ...match, names: [nameOf(match.from), nameOf(match.to)] }));
}
