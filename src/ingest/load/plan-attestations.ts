import { stating } from '../../database/schema/schema-of.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { claimKey, type NodeClaim } from '../changes/change-set.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { ClaimChange } from './plan-nodes.ts';
import type { PlannedStatements } from './plan-statements.ts';
import type { GraphNode } from './read-graph.ts';
import type { EdgeToWrite } from './write-edges.ts';

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
  const edges = [...changes, ...impliedAmong(changes, present)]
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
    toWrite: edges.flatMap(({ kind, claim, type, element }) =>
      kind === 'putNode' ? [{ ...attestationOf(type, claim), element }] : [],
    ),
  };
}

/** What was said by a node alone is held by an edge as soon as somebody else speaks of the node. */
function impliedAmong(
  changes: readonly ClaimChange[],
  present: ReadonlyMap<string, GraphNode>,
): readonly ClaimChange[] {
  const changed = new Set(changes.map(({ claim }) => `${claim.source} ${claimKey(claim)}`));
  return [...new Set(changes.map(({ claim }) => claim.node))].flatMap((node): ClaimChange[] => {
    const claim = present.get(node)?.implied;
    return claim && !changed.has(`${claim.source} ${claimKey(claim)}`) ? [{ kind: 'putNode', claim }] : [];
  });
}

/** A claim as an edge from its node to its source. */
export function attestationOf(
  type: string,
  claim: NodeClaim,
): Omit<EdgeToWrite, 'element'> & { readonly properties: { readonly id: string } } {
  const { node: from, source: to, nth, ...properties } = claim;
  return {
    type,
    from,
    to,
    properties: { id: idOf(type, claim), ...properties, ...(nth && { nth: BigInt(nth) }) },
  };
}

function idOf(type: string, { node, source, property, nth }: NodeClaim): string {
  const parts = [type, node, source, ...(property === null ? [] : [property])];
  return [...parts, ...(nth === undefined ? [] : [String(nth)])].join('/');
}
