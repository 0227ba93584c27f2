import type { SourceContent } from '../changes/change-set.ts';
import { sayingOf } from '../merge/merge-node.ts';

/**
 * Sources in an order in which each finds the nodes it refers to already put, as far as there is one: sources may refer
 * to each other in a circle. Otherwise the order given.
 */
export function orderSources<Source extends { readonly content: SourceContent }>(
  sources: readonly Source[],
): readonly Source[] {
  const putters = new Map<string, Source>();
  for (const source of sources) {
    for (const id of putBy(source.content)) if (!putters.has(id)) putters.set(id, source);
  }
  const ordered: Source[] = [];
  const seen = new Set<Source>();
  const visit = (source: Source): void => {
    if (seen.has(source)) return;
    seen.add(source);
    const own = putBy(source.content);
    for (const id of mentionedBy(source.content)) {
      const other = own.has(id) ? undefined : putters.get(id);
      if (other) visit(other);
    }
    ordered.push(source);
  };
  sources.forEach(visit);
  return ordered;
}

function putBy({ claims }: SourceContent): ReadonlySet<string> {
  return new Set(
    claims.flatMap((claim) => (claim.property === null && sayingOf(claim).kind !== null ? [claim.node] : [])),
  );
}

function mentionedBy({ claims, statements }: SourceContent): ReadonlySet<string> {
  return new Set([...claims.map(({ node }) => node), ...statements.flatMap(({ from, to }) => [from, to])]);
}
