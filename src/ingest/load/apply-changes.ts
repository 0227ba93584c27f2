import type { GraphModel } from '../../model/graph-model.ts';
import type { Change, ChangeSet } from '../changes/change-set.ts';
import { leaveRelease } from './dataset-record.ts';
import { planAttestations } from './plan-attestations.ts';
import { planNodes, type Ahead, type ClaimChange } from './plan-nodes.ts';
import { planStatements, type EntryChange } from './plan-statements.ts';
import { readNodes, readStatements, type GraphNode } from './read-graph.ts';
import type { Run } from './rows.ts';
import { removeEdges, writeEdges } from './write-edges.ts';
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
 * Makes the changes of one source in the transaction that `run` runs in: every node and statement touched is made anew
 * of what all its sources say. Nodes that nothing states or points at any more go.
 *
 * @param note writes down, in the same transaction, that they are made
 */
export async function applyChanges(
  run: Run,
  model: GraphModel,
  { source, changes }: ChangeSet,
  note: (run: Run) => Promise<void>,
  ahead: Ahead,
): Promise<Effect> {
  const claims = changes.filter(isClaimChange);
  const entries = changes.filter(isEntryChange);
  const ids = new Set([
    source,
    ...claims.map(({ claim }) => claim.node),
    ...entries.flatMap(({ entry }) => [entry.from, entry.to]),
  ]);
  // Sent at once, answered one after the other: a source speaks of many kinds and types.
  const [present, before] = await Promise.all([
    readNodes(run, model, ids),
    readStatements(
      run,
      model,
      entries.map(({ entry }) => entry.id),
    ),
  ]);
  const speakers = [...present.values()].flatMap(({ implied }) => (implied ? [implied.source] : []));
  const unread = speakers.filter((speaker) => !present.has(speaker));
  const cited = unread.length > 0 ? await readNodes(run, model, unread) : new Map<string, GraphNode>();
  const nodes = planNodes(model, ids, present, claims, ahead);
  const statements = planStatements(model, entries, before);
  const attestations = planAttestations(model, claims, present);

  await removeEdges(run, [...statements.toRemove, ...attestations.toRemove]);
  const made = await writeNodes(run, model, nodes);
  const elements = new Map([
    ...[...cited.values(), ...present.values()].map(({ id, element }) => [id, element] as const),
    ...made,
  ]);
  await writeEdges(run, [...attestations.toWrite, ...statements.toWrite], elements);
  await Promise.all([note(run), leaveRelease(run, new Date())]);
  const retracts = changes.some(({ kind }) => kind === 'retractNode' || kind === 'retractStatement');
  const removed = retracts ? await removeLooseNodes(run, elements.values()) : [];

  const fresh = statements.toWrite.filter(({ element }) => element === undefined).length;
  return {
    nodes: { added: made.size, changed: nodes.length - made.size, removed: removed.length },
    statements: {
      added: fresh,
      changed: statements.toWrite.length - fresh,
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
