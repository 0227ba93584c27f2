import type { Value } from '../../cypher/cypher.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { canonicalJson } from '../../util/canonical-json.ts';
import { claimKey, type NodeClaim } from '../changes/change-set.ts';
import { groupBy } from '../../util/group-by.ts';
import { mergeNode } from '../merge/merge-node.ts';
import type { GraphNode } from './read-graph.ts';
import type { NodeToWrite } from './write-nodes.ts';

export interface ClaimChange {
  readonly kind: 'putNode' | 'retractNode';
  readonly claim: NodeClaim;
}

/**
 * Claims on a node that are not in the graph yet because its source comes later. A node that a statement needs is made
 * of them ahead of time, so that sources can refer to each other in a circle.
 */
export type Ahead = (id: string) => readonly NodeClaim[];

/** The nodes among `ids` that are not as all claims on them, the changes among them, make them. */
export function planNodes(
  model: GraphModel,
  ids: Iterable<string>,
  present: ReadonlyMap<string, GraphNode>,
  changes: readonly ClaimChange[],
  ahead: Ahead,
): readonly NodeToWrite[] {
  const byNode = groupBy(changes, ({ claim }) => claim.node);
  return [...ids].flatMap((id): NodeToWrite[] => {
    const node = present.get(id);
    const touching = byNode.get(id) ?? [];
    if (node && touching.length === 0) return [];
    const run = node?.properties['run'];
    const now = mergeNode(model, id, claimsAfter(node, touching), typeof run === 'string' ? run : undefined);
    const { kind, properties } = now.kind === null ? mergeNode(model, id, ahead(id)) : now;
    if (kind === null || (node?.kind === kind && !differs(node, properties))) return [];
    return [{ id, kind, before: node ?? null, properties }];
  });
}

function claimsAfter(node: GraphNode | undefined, changes: readonly ClaimChange[]): readonly NodeClaim[] {
  const keyOf = (claim: NodeClaim) => `${claim.source} ${claimKey(claim)}`;
  const claims = new Map((node?.claims ?? []).map((claim) => [keyOf(claim), claim]));
  for (const { kind, claim } of changes) {
    if (kind === 'putNode') claims.set(keyOf(claim), claim);
    else claims.delete(keyOf(claim));
  }
  return [...claims.values()];
}

function differs(node: GraphNode, properties: Readonly<Record<string, Value>>): boolean {
  return Object.entries(properties).some(
    ([name, value]) => plain(node.properties[name] ?? null) !== plain(value),
  );
}

/** The database gives back as numbers the integers that it was given as bigints. */
function plain(value: unknown): string {
  const number = (item: unknown) => (typeof item === 'bigint' ? Number(item) : item);
  return canonicalJson(Array.isArray(value) ? value.map(number) : number(value));
}
