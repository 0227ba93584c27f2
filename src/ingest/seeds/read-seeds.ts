import { throwIfAny } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { decodeText } from './decode-text.ts';
import { findKinds } from './find-kinds.ts';
import { createFindings, type Findings } from './findings.ts';
import { checkTogether } from './check-together.ts';
import type { SeedFile } from './read-tables.ts';
import { readTree, type SeedSource } from './read-tree.ts';
import { readSeedTree, type SeedTree } from './seed-tree.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The sources of a seed folder, one for each `.yaml` among the files (tables lie among them too).
 *
 * @throws {GrappeError} SEED_INVALID, with every problem of every file
 */
export function readSeeds(files: readonly SeedFile[], model: GraphModel): readonly SeedSource[] {
  const findings = createFindings();
  const trees = readTrees(files, model, findings);
  const kinds = findKinds(trees, model, new Map(), findings);
  const sources = trees.map((tree) => readTree(tree, model, kinds, findings));
  checkTogether(sources, model, findings);
  throwIfAny(findings.problems);
  return sources;
}

/** The files taken apart, in the order of their names. */
export function readTrees(
  files: readonly SeedFile[],
  model: GraphModel,
  findings: Findings,
): readonly SeedTree[] {
  const seeds = files.filter(({ path }) => path.endsWith('.yaml')).sort((a, b) => (a.path < b.path ? -1 : 1));
  const trees = seeds.flatMap((seed) => readFile(seed, files, model, findings) ?? []);
  const first = new Map<string, SeedTree>();
  return trees.filter((tree) => {
    const other = first.get(tree.sourceId);
    if (other)
      findings.add(
        tree.sourcePlace,
        `"${tree.sourceId}" is the source of ${other.file} already.`,
        'One file holds one source.',
      );
    else first.set(tree.sourceId, tree);
    return !other;
  });
}

function readFile(
  seed: SeedFile,
  files: readonly SeedFile[],
  model: GraphModel,
  findings: Findings,
): SeedTree | null {
  const decoded = decodeText(seed.path, seed.bytes, findings);
  if (!decoded) return null;
  if (decoded.bom) {
    findings.add(
      { file: seed.path, line: 1, column: 1 },
      'The file begins with a byte order mark.',
      'Save it as UTF-8 without one.',
    );
  }
  const root = readYaml(seed.path, decoded.text, findings);
  return root && readSeedTree(seed, root, files, model, findings);
}
