import type { GraphModel } from '../../model/graph-model.ts';
import { nearest } from '../../util/nearest.ts';
import { evidenceRelationship } from '../../model/book-keeping.ts';
import type { Findings } from '../seeds/findings.ts';
import type { SeedSource } from '../seeds/read-tree.ts';
import type { Coverage } from './coverage.ts';

/** Tells of ids that no seed file gives, and of facts that are covered twice. */
export function checkCoverage(
  coverages: readonly Coverage[],
  sources: readonly SeedSource[],
  model: GraphModel,
  findings: Findings,
): void {
  const known = idsOf(sources, model);
  for (const { source, facts } of coverages) {
    for (const { id, place } of [source, ...facts.flatMap((fact) => fact.in)]) {
      if (!known.has(id)) findings.add(place, `No seed file gives "${id}".`, nearestOf(id, known));
    }
  }
  checkOnce(coverages, findings);
}

function checkOnce(coverages: readonly Coverage[], findings: Findings): void {
  const first = new Map<number, string>();
  for (const { facts, leftOut } of coverages) {
    for (const { numbers, place } of [...facts, ...leftOut]) {
      for (const number of numbers) {
        const before = first.get(number);
        if (before)
          findings.add(place, `Fact ${number} is covered in ${before} already.`, 'Keep one of them.');
        else first.set(number, `${place.file}:${place.line}`);
      }
    }
  }
}

/** Every id that the graph will hold for a reader: of nodes, statements, claims and claims on properties. */
function idsOf(sources: readonly SeedSource[], model: GraphModel): ReadonlySet<string> {
  const stated = evidenceRelationship(model)?.type ?? '';
  return new Set(
    sources.flatMap(({ content: { claims, statements } }) => [
      ...statements.map(({ id }) => id),
      ...claims.map(({ node, source, property }) =>
        property === null ? node : [stated, node, source, property].join('/'),
      ),
    ]),
  );
}

function nearestOf(id: string, known: ReadonlySet<string>): string | undefined {
  const [head] = id.split(/[:/]/, 1);
  const alike = [...known].filter((candidate) => candidate.split(/[:/]/, 1)[0] === head);
  const best = nearest(id, alike);
  return best === undefined ? undefined : `Did you mean "${best}"?`;
}
