import { evidenceRelationship } from '../../model/book-keeping.ts';
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
  preparing.batches.flush();
  preparing.claims.close();
  prepareClaims(preparing, known);
  const stated = await prepareStatements(preparing, known);
  preparing.batches.flush();
  return { ...stated, renamed: known.renamed };
}

/** Where rows contradict each other, each value is an edge from the node to the source. */
function prepareClaims({ model, claims, batches }: Preparing, { kinds }: Known): void {
  const relationship = evidenceRelationship(model);
  if (!relationship || model.evidence === null) return;
  for (let bucket = 0; bucket < claims.buckets; bucket += 1) {
    for (const claim of claims.read(bucket)) {
      const edge = attestationOf(relationship.type, claim);
      const head = { type: edge.type, from: kinds.get(edge.from) ?? '', to: model.evidence };
      batches.addEdge(head, { ...edge, id: edge.properties.id }, edge.properties);
    }
  }
}
