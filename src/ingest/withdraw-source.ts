import { z } from 'zod';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Database } from '../database/database.ts';
import { grappeError, throwIfAny, type Problem } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { suggestion } from '../util/nearest.ts';
import type { Report } from '../util/report.ts';
import type { SourceContent } from './changes/change-set.ts';
import { diffContent } from './changes/diff-content.ts';
import { readImportOf, type ImportRun } from './import/import-run.ts';
import { withdrawImport } from './import/withdraw-import.ts';
import { applyChanges, noEffect, type Effect } from './load/apply-changes.ts';
import { nameRelease } from './load/dataset-record.ts';
import { effectLine } from './load/effect-line.ts';
import { inLedger, reading } from './load/in-ledger.ts';
import { readLoads, writeLoad } from './load/ledger.ts';
import { readContent, readNodes, type GraphNode } from './load/read-graph.ts';
import type { Run } from './load/rows.ts';
import { mergeNode } from './merge/merge-node.ts';

const edgeRow = z.tuple([z.string().nullable(), z.string(), z.array(z.string())]);

/**
 * Takes back all that a source says, in one transaction: statements and nodes of other sources are made anew without it,
 * those that were its alone go. It stays away until its file changes or it is loaded `again`. Twice is as good as once.
 * Of an imported file see `withdrawImport`.
 *
 * @throws {GrappeError} NOT_FOUND for a source that was never loaded; CONFLICT, and nothing is changed, if statements of
 *   other sources need a node that only this source puts; those of `Database.write`
 */
export async function withdrawSource(
  database: Database,
  model: GraphModel,
  source: string,
  report: Report,
): Promise<Effect> {
  const loads = await readLoads(reading(database));
  const imported = await readImportOf(reading(database), source);
  if (imported) return withdrawFile(database, model, imported, report);
  if (!loads.has(source)) {
    throw grappeError('NOT_FOUND', `There is no source "${source}" in the graph.`, {
      hint: suggestion(source, [...loads.keys()]),
    });
  }
  const effect = await inLedger(database, source, async (run, load) => {
    if (!load || load.withdrawn) return null;
    const before = await readContent(run, model, load);
    const nothing: SourceContent = { source, run: before.run, claims: [], statements: [] };
    const entry = { ...load, withdrawn: true, claim: null, nodes: [], statements: [] };
    const note = (writing: Run) => writeLoad(writing, entry);
    const done = await applyChanges(run, model, diffContent(before, nothing), note, () => []);
    await refuseOrphans(run, model, before);
    return done;
  });
  await nameRelease(database);
  report(effect ? `${source}: ${effectLine(effect)}.` : `${source} was taken back before.`);
  return effect ?? noEffect;
}

async function withdrawFile(
  database: Database,
  model: GraphModel,
  imported: ImportRun,
  report: Report,
): Promise<Effect> {
  const effect = await withdrawImport(database, model, imported);
  await nameRelease(database);
  report(`${imported.source}: ${effectLine(effect)}.`);
  return effect;
}

/** What the source put and no other source does is gone by now, unless something is attached to it. */
async function refuseOrphans(run: Run, model: GraphModel, taken: SourceContent): Promise<void> {
  const left = await readNodes(
    run,
    model,
    taken.claims.map(({ node }) => node),
  );
  const problems: Problem[] = [];
  for (const node of left.values()) {
    const byHand = node.properties['run'] === undefined;
    if (!byHand && mergeNode(model, node.id, node.claims).kind === null)
      problems.push(await orphan(run, node, taken.source));
  }
  throwIfAny(problems);
}

async function orphan(run: Run, { id, kind }: GraphNode, source: string): Promise<Problem> {
  const text = cypher`MATCH (node${label(kind)} {id: $id})-[edge]-(other)
RETURN edge.id, type(edge), coalesce(edge.sources, [endNode(edge).id]) ORDER BY edge.id LIMIT 3`;
  const rows = (await run(cypherQuery(text, { id }))).map((row) => edgeRow.parse(row));
  const needed = rows.map(([edge, type, sources]) => `${edge ?? type} (${sources.join(', ')})`).join(', ');
  return {
    code: 'CONFLICT',
    message: `Only ${source} puts "${id}", and other statements need it: ${needed}${rows.length === 3 ? ', …' : ''}.`,
    hint: 'Take those back first, or put the node in another file.',
  };
}
