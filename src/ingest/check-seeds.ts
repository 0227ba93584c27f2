import { throwIfAny } from '../errors/problem.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { checkCoverage } from './coverage/check-coverage.ts';
import { countCoverage, type CoverageCount } from './coverage/coverage.ts';
import { readCoverage } from './coverage/read-coverage.ts';
import { readCoverageFolder } from './coverage/read-coverage-folder.ts';
import { createFindings } from './seeds/findings.ts';
import { readFolder } from './seeds/read-folder.ts';
import { readSeeds } from './seeds/read-seeds.ts';

export interface SeedCount {
  readonly source: string;
  readonly file: string;
  /** Nodes the source puts or adds to. */
  readonly nodes: number;
  readonly statements: number;
}

export interface CheckedSeeds {
  readonly sources: readonly SeedCount[];
  readonly coverage: readonly CoverageCount[];
}

/**
 * Reads a seed folder and its coverage files against the model, without a database, and counts what they say.
 *
 * @throws {GrappeError} SEED_INVALID, with every problem of every seed file, or else of every coverage file
 */
export async function checkSeeds(model: GraphModel, dir: string): Promise<CheckedSeeds> {
  const sources = readSeeds(await readFolder(dir), model);
  const findings = createFindings();
  const files = await readCoverageFolder(dir);
  const coverages = files.flatMap((file) => readCoverage(file, findings) ?? []);
  checkCoverage(coverages, sources, model, findings);
  throwIfAny(findings.problems);
  return {
    sources: sources.map(({ file, content }) => ({
      source: content.source,
      file,
      nodes: new Set(content.claims.map(({ node }) => node)).size,
      statements: content.statements.length,
    })),
    coverage: coverages.map(countCoverage),
  };
}
