import type { Filter, RelationFilter } from '../../selection/filter.ts';
import type { AnyHop, Proved } from '../../selection/hop.ts';
import { assume, type Planning } from '../planning.ts';

/** A filter without what is proved of every statement that it could meet around nodes of these kinds. */
export function proveFilter(planning: Planning, filter: Filter, kinds: readonly string[]): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return { ...filter, filters: filter.filters.map((each) => proveFilter(planning, each, kinds)) };
    case 'not':
      return { ...filter, filter: proveFilter(planning, filter.filter, kinds) };
    case 'relation':
      return proveRelation(planning, filter, kinds);
    case 'relationCount': {
      const proved = provedOf(planning, filter.hop, kinds);
      return proved ? { ...filter, proved } : filter;
    }
    case 'sources':
      return { ...filter, filter: proveFilter(planning, filter.filter, [filter.evidence]) };
    case 'compare':
    case 'isNull':
    case 'isEmpty':
    case 'ofKind':
      return filter;
  }
}

function proveRelation(planning: Planning, relation: RelationFilter, kinds: readonly string[]): Filter {
  const filter = proveFilter(planning, relation.filter, relation.hop.targets);
  const proved = provedOf(planning, relation.hop, kinds);
  return proved ? { ...relation, filter, proved } : { ...relation, filter };
}

/** What is proved of the statements around nodes of these kinds; null where nothing is. */
export function provedOf(planning: Planning, hop: AnyHop, from: readonly string[]): Proved | null {
  // The ids of several are read for their order anyway, and so many proofs are not worth their while.
  if ('types' in hop) return null;
  const { type, direction, targets } = hop;
  const stated = assume(planning, { kind: 'stated', type });
  const ends = assume(planning, { kind: 'ends', type, direction, from, targets });
  return stated || ends ? { stated, ends } : null;
}
