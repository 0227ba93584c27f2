import type { Database } from '../../database/database.ts';
import { grappeError } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Change } from '../changes/change-set.ts';
import { nameRelease } from '../load/dataset-record.ts';
import { refuseCircles } from '../load/graph-lineage.ts';
import { inTurn } from '../load/in-ledger.ts';
import { readNodes } from '../load/read-graph.ts';
import type { Run } from '../load/rows.ts';
import { readAlias, removeAlias, type Alias } from './alias.ts';
import { applyOfAll } from './apply-said.ts';
import { candidatesOf, writeMatches } from './candidate-edge.ts';

/**
 * Makes two nodes again of one that stands for both, with what was said of each before they were matched. What was said
 * since then stays with the one that was kept.
 *
 * @param gone the id of the one that went
 * @throws {GrappeError} NOT_FOUND for an id that went into no other node, CONFLICT where a source of what was said of it, or
 *   a node it was linked to, is there no more; those of `Database.write`
 */
export async function undoMatch(
  database: Database,
  model: GraphModel,
  gone: string,
): Promise<Pick<Alias, 'id' | 'kept'>> {
  const undone = await inTurn(database, async (run) => {
    const alias = await readAlias(run, gone);
    if (!alias) throw grappeError('NOT_FOUND', `"${gone}" went into no other node.`);
    await part(run, model, alias);
    return { id: gone, kept: alias.kept };
  });
  await nameRelease(database);
  return undone ?? { id: gone, kept: gone };
}

async function part(run: Run, model: GraphModel, alias: Alias): Promise<void> {
  const { id, kept, claims, entries, matches } = alias;
  await requireAll(run, model, alias);
  await applyOfAll(run, model, [
    ...entries.map(({ is }): Change => ({ kind: 'retractStatement', entry: is })),
    ...claims.map(({ is }): Change => ({ kind: 'retractNode', claim: is })),
  ]);
  await applyOfAll(run, model, [
    ...claims.map(({ was }): Change => ({ kind: 'putNode', claim: was })),
    ...entries.map(({ was }): Change => ({ kind: 'state', entry: was })),
  ]);
  await refuseCircles(
    run,
    model,
    entries.map(({ was }) => was.id),
  );
  await removeAlias(run, id);
  const ids = [kept, ...matches.flatMap(({ from, to }) => [from, to])];
  const present = await readNodes(run, model, ids);
  const back = matches.filter(({ from, to }) => present.has(from) && present.has(to));
  await writeMatches(run, candidatesOf(model), back, (each) => present.get(each)?.kind);
}

async function requireAll(run: Run, model: GraphModel, { id, kept, claims, entries }: Alias): Promise<void> {
  const needed = new Set([
    kept,
    ...claims.map(({ was }) => was.source),
    ...entries.flatMap(({ was }) => [was.source, was.from, was.to]),
  ]);
  needed.delete(id);
  const present = await readNodes(run, model, needed);
  const missing = [...needed].filter((each) => !present.has(each));
  if (missing.length > 0)
    throw grappeError(
      'CONFLICT',
      `"${id}" cannot come back: the graph has no ${missing.join(', ')} any more.`,
    );
}
