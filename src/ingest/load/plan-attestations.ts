import { stating } from '../../database/schema/schema-of.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeClaim } from '../changes/change-set.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { ClaimChange } from './plan-nodes.ts';
import type { PlannedStatements } from './plan-statements.ts';
import type { GraphNode } from './read-graph.ts';

/**
 * The edges from nodes to the sources that state them, one for each claim: those on a property are the model's, what is
 * said in passing is book-keeping. What a source's own file says of it has none, as it would lead from the source to
 * itself: that is kept in the ledger.
 */
export function planAttestations(
  model: GraphModel,
  changes: readonly ClaimChange[],
  present: ReadonlyMap<string, GraphNode>,
): PlannedStatements {
  const onProperty = evidenceRelationship(model)?.type ?? '';
  const edges = changes
    .filter(({ claim }) => claim.node !== claim.source)
    .map(({ kind, claim }) => {
      const type = claim.property === null ? stating : onProperty;
      const id = idOf(type, claim);
      return { kind, claim, type, id, element: present.get(claim.node)?.attestations.get(id) };
    });
  return {
    toRemove: edges.flatMap(({ kind, element }) =>
      kind === 'retractNode' && element !== undefined ? [element] : [],
    ),
    toWrite: edges.flatMap(({ kind, claim, type, id, element }) => {
      const { node: from, source: to, ...properties } = claim;
      return kind === 'putNode' ? [{ type, from, to, element, properties: { id, ...properties } }] : [];
    }),
  };
}

function idOf(type: string, { node, source, property }: NodeClaim): string {
  return [type, node, source, ...(property === null ? [] : [property])].join('/');
}
