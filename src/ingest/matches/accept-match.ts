import { z } from 'zod';
import { cypher, cypherQuery, label } from '../../cypher/fragment.ts';
import { stating } from '../../database/schema/schema-of.ts';
import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Change, StatementEntry } from '../changes/change-set.ts';
import { nameRelease } from '../load/dataset-record.ts';
import { refuseCircles } from '../load/graph-lineage.ts';
import { inTurn } from '../load/in-ledger.ts';
import { readNodes, readStatements, type GraphNode } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import { importPrefix } from '../merge/speaker-order.ts';
import { readAlias, writeAlias, type Alias } from './alias.ts';
import { applyOfAll } from './apply-said.ts';
import { candidatesOf, decisions, readMatchesOf, writeMatches, type Match } from './candidate-edge.ts';
import { renamedClaims, renamedEntries } from './renamed.ts';

/** What became of a node that went into another one. */
export interface Accepted {
  readonly kept: string;
  readonly gone: string;
  /** How many statements moved. */
  readonly statements: number;
}

/**
 * Lets one node stand for two: all that was said of the other is said of it from now on, in one transaction, and the other
 * id is an alias. Twice is as good as once.
 *
 * @param kept the node that stays
 * @param gone the node that goes: one that imported files alone speak of, since a seed would bring it back
 * @throws {GrappeError} NOT_FOUND for nodes that are not there, CONFLICT for one that cannot go or where the two would
 *   lead in a circle, those of `Database.write`
 */
export async function acceptMatch(
  database: Database,
  model: GraphModel,
  kept: string,
  gone: string,
): Promise<Accepted> {
  const accepted = await inTurn(database, async (run) => {
    const there = await readAlias(run, gone);
    if (there?.kept === kept) return { kept, gone, statements: there.entries.length };
    return move(run, model, kept, gone);
  });
  await nameRelease(database);
  return accepted ?? { kept, gone, statements: 0 };
}

async function move(run: Run, model: GraphModel, kept: string, gone: string): Promise<Accepted> {
  const relationship = candidatesOf(model);
  const nodes = await readNodes(run, model, [kept, gone]);
  const [one, other] = [requireNode(nodes, kept), requireNode(nodes, gone)];
  if (one === other) throw grappeError('BAD_USER_INPUT', `"${kept}" is itself already.`);
  const matches = await readMatchesOf(run, relationship, gone);
  const entries = await entriesOf(run, model, other);
  refuseWritten(other, entries);
  refuseApart(model, kept, entries);
  const claims = renamedClaims(other.claims, kept, one.claims);
  const own = await entriesOf(run, model, one);
  const stated = new Set(own.map(({ id, source }) => `${source} ${id}`));
  const moved = renamedEntries(
    entries,
    { from: gone, to: kept },
    (type) => model.relationships[type],
    (id, source) => stated.has(`${source} ${id}`),
  );
  // It goes first: no two nodes bear one foreign id, not even within a transaction.
  await removeNode(run, other);
  await applyOfAll(run, model, [
    ...claims.map(({ is }): Change => ({ kind: 'putNode', claim: is })),
    ...moved.map(({ is }): Change => ({ kind: 'state', entry: is })),
  ]);
  await refuseCircles(
    run,
    model,
    moved.map(({ is }) => is.id),
  );
  const alias: Alias = { id: gone, kept, at: new Date().toISOString(), claims, entries: moved, matches };
  await writeAlias(run, alias);
  await inherit(run, model, alias);
  return { kept, gone, statements: moved.length };
}

function requireNode(nodes: ReadonlyMap<string, GraphNode>, id: string): GraphNode {
  const node = nodes.get(id);
  if (node) return node;
  throw grappeError('NOT_FOUND', `There is no node "${id}".`, {
    hint: 'grappe match list shows who may be whom.',
  });
}

const idRow = z.tuple([z.string()]);

/** All that sources state of a node. */
async function entriesOf(
  run: Run,
  model: GraphModel,
  { id, kind }: GraphNode,
): Promise<readonly StatementEntry[]> {
  const others = [stating, evidenceRelationship(model)?.type ?? '', candidatesOf(model).type];
  const text = cypher`MATCH (node${label(kind)} {id: $id})-[edge]-() WHERE NOT type(edge) IN $others RETURN edge.id ORDER BY edge.id`;
  const rows = await run(cypherQuery(text, { id, others }));
  const statements = await readStatements(
    run,
    model,
    rows.flatMap((row) => idRow.safeParse(row).data ?? []),
  );
  return [...statements.values()].flatMap(({ entries }) => entries);
}

function refuseWritten({ id, claims, properties }: GraphNode, entries: readonly StatementEntry[]): void {
  const speaker = [...claims, ...entries].find(({ run }) => !run.startsWith(importPrefix));
  const byHand = properties['run'] === undefined;
  if (!speaker && !byHand) return;
  throw grappeError(
    'CONFLICT',
    `"${id}" cannot go: ${speaker ? `${speaker.source} speaks of it` : 'it was made by hand'}.`,
    { hint: 'Keep it, and let the other one go; of two written by people, mend what is written.' },
  );
}

/** What is part of another node is not that node: only a statement that leads nowhere back tells them apart. */
function refuseApart(model: GraphModel, kept: string, entries: readonly StatementEntry[]): void {
  const between = entries.find(
    ({ type, from, to }) => model.relationships[type]?.acyclic && [from, to].includes(kept),
  );
  if (!between) return;
  throw grappeError('CONFLICT', `${between.id} says that the two are not one.`, {
    hint: 'Refuse the match, or take that statement back.',
  });
}

async function removeNode(run: Run, { element }: GraphNode): Promise<void> {
  await run(
    cypherQuery(cypher`MATCH (node) WHERE elementId(node) = $element DETACH DELETE node`, { element }),
  );
}

/** What was decided on the one that went holds for the one that stays. */
async function inherit(run: Run, model: GraphModel, { id: gone, kept, matches }: Alias): Promise<void> {
  const relationship = candidatesOf(model);
  const known = new Set((await readMatchesOf(run, relationship, kept)).flatMap(({ from, to }) => [from, to]));
  const inherited = matches.flatMap((match): Match[] => {
    const other = match.from === gone ? match.to : match.from;
    if (other === kept || known.has(other) || match.decision !== decisions.different) return [];
    const [from = '', to = ''] = [kept, other].sort();
    return [{ ...match, from, to }];
  });
  const present = await readNodes(run, model, [kept, ...inherited.flatMap(({ from, to }) => [from, to])]);
  await writeMatches(run, relationship, inherited, (id) => present.get(id)?.kind);
}
