import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { NodeClaim } from '../changes/change-set.ts';
import { attestationOf } from '../load/plan-attestations.ts';
import { prepareNodes, type Known } from './prepare-nodes.ts';
import { prepareStatements, type Stated } from './prepare-statements.ts';
import type { Preparing } from './preparing.ts';

export interface Prepared extends Readonly<Stated> {
  /** Ids of the graph for those of the file whose nodes are in it under another one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Makes batches of what was set aside: each node once, of all its rows, then each statement once. Nothing is written to
 * the graph; it is asked which nodes it has under which ids.
 */
export async function prepare(preparing: Preparing): Promise<Prepared> {
  const known = await prepareNodes(preparing);
  await preparing.batches.flush();
  await preparing.claims.close();
  await prepareClaims(preparing, known);
  const stated = await prepareStatements(preparing, known);
  await preparing.batches.flush();
  return { ...stated, renamed: known.renamed };
}

/** Where rows contradict each other, each value is an edge from the node to the source. */
async function prepareClaims({ model, claims, batches }: Preparing, { kinds }: Known): Promise<void> {
  const relationship = evidenceRelationship(model);
  if (!relationship || model.evidence === null) return;
  for (let bucket = 0; bucket < claims.buckets; bucket += 1) {
    for (const text of await claims.read(bucket)) {
      // Written from a NodeClaim by prepareNodes, and by nothing else.
      const edge = attestationOf(relationship.type, JSON.parse(text) as NodeClaim);
      const head = { type: edge.type, from: kinds.get(edge.from) ?? '', to: model.evidence };
      await batches.addEdge(head, edge.from, edge.to, edge.properties);
    }
  }
}
