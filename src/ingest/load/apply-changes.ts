import type { GraphModel } from '../../model/graph-model.ts';
import type { Change, ChangeSet, NodeClaim } from '../changes/change-set.ts';
import { evidenceRelationship } from '../seeds/book-keeping.ts';
import { writeLoad, type Load } from './ledger.ts';
import { planNodes, type Ahead, type ClaimChange } from './plan-nodes.ts';
import { planStatements, type EntryChange } from './plan-statements.ts';
import { readNodes, readStatements } from './read-graph.ts';
import type { Run } from './rows.ts';
import { endOf, removeEdges, writeEdges, type EdgeToWrite } from './write-edges.ts';
import { removeLooseNodes, writeNodes } from './write-nodes.ts';

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a change set did to the graph. A statement that another source states as well is changed, not removed. */
export interface Effect {
  readonly nodes: Counts;
  readonly statements: Counts;
}

export const noEffect: Effect = {
  nodes: { added: 0, changed: 0, removed: 0 },
  statements: { added: 0, changed: 0, removed: 0 },
};

/**
 * Makes the changes of one source, and its entry in the ledger, in the transaction that `run` runs in: every node and
 * statement touched is made anew of what all its sources say. Nodes that nothing states or points at any more go.
 */
export async function applyChanges(
  run: Run,
  model: GraphModel,
  { source, changes }: ChangeSet,
  load: Load,
  ahead: Ahead,
): Promise<Effect> {
  const claims = changes.filter(isClaimChange);
  const entries = changes.filter(isEntryChange);
  const ids = new Set([
    source,
    ...claims.map(({ claim }) => claim.node),
    ...entries.flatMap(({ entry }) => [entry.from, entry.to]),
  ]);
  const present = await readNodes(run, model, ids);
  const before = await readStatements(
    run,
    entries.map(({ entry }) => entry.id),
  );
  const nodes = planNodes(model, ids, present, claims, ahead);
  const kinds = new Map([...present.values(), ...nodes].map(({ id, kind }) => [id, kind]));
  const statements = planStatements(model, entries, before, kinds);
  const attestations = claims.map((change) => ({ ...change, id: attestationId(model, change.claim) }));

  await removeEdges(run, statements.toRemove);
  await removeEdges(
    run,
    attestations.flatMap(({ kind, id }) => (kind === 'retractNode' && id !== null ? [id] : [])),
  );
  await writeNodes(run, model, nodes);
  await writeEdges(
    run,
    attestations.flatMap((each) => attestation(model, each, kinds)),
  );
  await writeEdges(run, statements.toWrite);
  await writeLoad(run, load);
  const removed = await removeLooseNodes(run, model, ids);

  const [newNodes, newStatements] = [
    nodes.filter((node) => node.before === null),
    statements.toWrite.filter(({ id }) => !before.has(id)),
  ];
  return {
    nodes: { added: newNodes.length, changed: nodes.length - newNodes.length, removed: removed.length },
    statements: {
      added: newStatements.length,
      changed: statements.toWrite.length - newStatements.length,
      removed: statements.toRemove.length,
    },
  };
}

function isClaimChange(change: Change): change is ClaimChange {
  return change.kind === 'putNode' || change.kind === 'retractNode';
}

function isEntryChange(change: Change): change is EntryChange {
  return change.kind === 'state' || change.kind === 'retractStatement';
}

/** Null for what a source's own file says of it: that is kept in the ledger. */
function attestationId(model: GraphModel, { node, source, property }: NodeClaim): string | null {
  const type = evidenceRelationship(model)?.type ?? '';
  return node === source ? null : [type, node, source, ...(property === null ? [] : [property])].join('/');
}

function attestation(
  model: GraphModel,
  { kind, claim, id }: ClaimChange & { readonly id: string | null },
  kinds: ReadonlyMap<string, string>,
): readonly EdgeToWrite[] {
  if (kind !== 'putNode' || id === null) return [];
  const { node, source, ...properties } = claim;
  const type = evidenceRelationship(model)?.type ?? '';
  return [
    { id, type, from: endOf(node, kinds), to: endOf(source, kinds), properties: { id, ...properties } },
  ];
}
