import type { GraphModel } from '../../model/graph-model.ts';
import type { SourceContent } from '../changes/change-set.ts';
import { sayingOf } from '../merge/merge-node.ts';
import { checkTogether } from '../seeds/check-together.ts';
import { findKinds } from '../seeds/find-kinds.ts';
import { createFindings, type Findings } from '../seeds/findings.ts';
import { mentionedIds } from '../seeds/mentioned-ids.ts';
import { readTrees } from '../seeds/read-seeds.ts';
import type { SeedFile } from '../seeds/read-tables.ts';
import { readTree, type SeedSource } from '../seeds/read-tree.ts';
import type { SeedTree } from '../seeds/seed-tree.ts';
import { throwIfAny } from '../../errors/problem.ts';
import { isContributed, type Load } from './ledger.ts';
import { readLineage } from './graph-lineage.ts';
import { readContent, readNodes } from './read-graph.ts';
import type { Run } from './rows.ts';

/** A folder held against the graph: what is to be in it. */
export interface Survey {
  /** Sources that the graph is to have as their files say. */
  readonly sources: readonly SurveyedSource[];
  /** Files whose sources were taken back and have not changed since. */
  readonly withdrawn: readonly SeedTree[];
  /** Sources in the graph that have no file in the folder. */
  readonly absent: readonly SourceContent[];
}

export interface SurveyedSource extends SeedSource {
  readonly checksum: string;
}

/**
 * Reads a folder as it will be in the graph: beside the sources that are there already and have no file in it.
 *
 * @param again whether a source that was taken back is to come back
 * @throws {GrappeError} SEED_INVALID, with every problem of every file
 */
export async function survey(
  run: Run,
  model: GraphModel,
  files: readonly SeedFile[],
  loads: ReadonlyMap<string, Load>,
  again: (source: string) => boolean,
): Promise<Survey> {
  const findings = createFindings();
  const trees = readTrees(files, model, findings);
  const stays = (tree: SeedTree) => {
    const load = loads.get(tree.sourceId);
    return load?.withdrawn === true && load.checksum === tree.checksum && !again(tree.sourceId);
  };
  refuseContributed(trees, loads, findings);
  const withdrawn = trees.filter(stays);
  const wanted = trees.filter((tree) => !stays(tree));
  const absent: SourceContent[] = [];
  for (const load of loads.values()) {
    const here = trees.some((tree) => tree.sourceId === load.id);
    if (!here && !load.withdrawn) absent.push(await readContent(run, model, load));
  }
  const elsewhere = await knownElsewhere(run, model, wanted, absent);
  const kinds = findKinds(wanted, model, elsewhere, findings);
  const read = wanted.map((tree) => ({ ...readTree(tree, model, kinds, findings), checksum: tree.checksum }));
  const anew = { sources: wanted.map(({ sourceId }) => sourceId), statements: [] };
  const lineage = await readLineage(run, model, anew);
  checkTogether(read, model, findings, absent, lineage);
  checkAbsent(absent, kinds, findings);
  throwIfAny(findings.problems);
  return { sources: read, withdrawn, absent };
}

/** A file would take the place of what people have contributed. */
function refuseContributed(
  trees: readonly SeedTree[],
  loads: ReadonlyMap<string, Load>,
  findings: Findings,
): void {
  for (const { sourceId, file } of trees) {
    const load = loads.get(sourceId);
    if (!load || load.withdrawn || !isContributed(load)) continue;
    const place = { file, line: 1, column: 1 };
    const hint = `Give the source of the file another id, or take theirs back with "grappe source withdraw ${sourceId}".`;
    findings.add(place, `People have contributed in the name of "${sourceId}".`, hint);
  }
}

/** Kinds of nodes that no file needs to put: sources without a file do, or somebody made them by hand. */
async function knownElsewhere(
  run: Run,
  model: GraphModel,
  trees: readonly SeedTree[],
  absent: readonly SourceContent[],
): Promise<ReadonlyMap<string, string>> {
  const claims = absent.flatMap((content) => content.claims.filter(({ property }) => property === null));
  const put = claims.flatMap((claim) => {
    const { kind } = sayingOf(claim);
    return kind === null ? [] : [[claim.node, kind] as const];
  });
  const puts = findKinds(trees, model, new Map(put), createFindings());
  const mentioned = [
    ...trees.flatMap((tree) => [...mentionedIds(tree)]),
    ...absent.flatMap(({ statements }) => statements.flatMap(({ from, to }) => [from, to])),
  ].filter((id) => !puts.has(id));
  const present = await readNodes(run, model, mentioned);
  const byHand = [...present.values()].filter(({ properties }) => properties['run'] === undefined);
  return new Map([...byHand.map(({ id, kind }) => [id, kind] as const), ...put]);
}

/** Sources without a file keep what they say, so the nodes they speak of must stay. */
function checkAbsent(
  absent: readonly SourceContent[],
  kinds: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  for (const { source, claims, statements } of absent) {
    const hint = `${source} has no file in this folder: take it back with "grappe source withdraw ${source}", or put the node in a file.`;
    for (const { id, from, to } of statements) {
      for (const end of [from, to])
        if (!kinds.has(end)) findings.add(null, `No file puts "${end}" any more, but ${id} needs it.`, hint);
    }
    for (const { node } of claims)
      if (!kinds.has(node))
        findings.add(null, `No file puts "${node}" any more, but ${source} describes it.`, hint);
  }
}
