import type { Place } from '../../errors/problem.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { StatementEntry } from '../changes/change-set.ts';
import { circleFault, type Lineage, type Step } from '../merge/lineage.ts';
import type { Findings } from './findings.ts';
import type { SeedSource } from './read-tree.ts';

/**
 * Finds statements of files that lead in a circle with others, each with the places of the others.
 *
 * @param lineage what the graph has beside what the files say
 */
export function checkCircles(
  sources: readonly SeedSource[],
  model: GraphModel,
  lineage: Lineage,
  findings: Findings,
): void {
  const places = new Map<string, Place>();
  for (const { content, places: own } of sources) {
    for (const entry of content.statements.filter(({ type }) => model.relationships[type]?.acyclic)) {
      const place = own.get(entry.id);
      const circle = lineage.add(entry);
      if (circle) tell(entry, circle, place ?? null);
      else if (place && !places.has(stepKey(entry))) places.set(stepKey(entry), place);
    }
  }

  function tell({ type }: StatementEntry, circle: readonly string[], place: Place | null): void {
    const { message, hint } = circleFault(type, circle);
    const others = circle.slice(2).map((to, index) => {
      const at = places.get(stepKey({ type, from: circle[index + 1] ?? '', to }));
      return at ? `${at.file}:${at.line}` : 'the graph';
    });
    findings.add(place, message, `${hint} The others stand in ${[...new Set(others)].join(', ')}.`);
  }
}

function stepKey({ type, from, to }: Step): string {
  return `${type}/${from}/${to}`;
}
