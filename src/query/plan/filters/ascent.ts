import type { Filter } from '../../selection/filter.ts';
import type { Day, Hop, Proved } from '../../selection/hop.ts';

/**
 * A way to find the nodes of a list from below: those that fit the innermost condition of nested `some` filters, then who
 * is related to them, each node once a level. It grows with the edges that it meets, where EXISTS grows with paths.
 */
export interface Ascent {
  /** Kinds of the nodes from which it starts, and what is asked of them. */
  readonly kinds: readonly string[];
  readonly filter: Filter | null;
  /** From the innermost relation outwards; the last one leads to the nodes of the list. */
  readonly steps: readonly AscentStep[];
}

/** A relation walked back to the node whose filter it is. */
export interface AscentStep {
  /** As that node sees it. */
  readonly hop: Hop;
  readonly day: Day | null;
  readonly proved?: Proved;
  /** What is asked of the statement, perhaps together with the node below. */
  readonly statement: Filter | null;
  /** Kinds of the node above, and what else is asked of it. */
  readonly kinds: readonly string[];
  readonly filter: Filter | null;
}

/** More ways than these are not looked at. */
const mostWays = 16;

/** The ways to the nodes of some kinds that fit a filter; the last step of each has what remains of the filter. */
export function ascentsTo(kinds: readonly string[], filter: Filter | null): readonly Ascent[] {
  const ways: Ascent[] = [];
  for (const way of waysTo(kinds, filter)) {
    ways.push(way);
    if (ways.length === mostWays) break;
  }
  return ways;
}

/** Long ways come before their own beginnings. */
function* waysTo(kinds: readonly string[], filter: Filter | null): Iterable<Ascent> {
  const conditions = conditionsOf(filter);
  for (const condition of conditions) {
    if (condition.kind !== 'relation' || condition.quantifier !== 'some') continue;
    const { hop, day, proved } = condition;
    const inner = conditionsOf(condition.filter);
    const statement = allOf(inner.filter(asksStatement));
    const start = allOf(inner.filter((each) => !asksStatement(each)));
    const remaining = allOf(conditions.filter((each) => each !== condition));
    const step: AscentStep = { hop, day, statement, kinds, filter: remaining, ...(proved && { proved }) };
    for (const { steps, ...way } of waysTo(hop.targets, start)) yield { ...way, steps: [...steps, step] };
    yield { kinds: hop.targets, filter: start, steps: [step] };
  }
}

/** Conditions that must all hold. */
export function conditionsOf(filter: Filter | null): readonly Filter[] {
  if (!filter) return [];
  return filter.kind === 'and' ? filter.filters.flatMap(conditionsOf) : [filter];
}

export function allOf(filters: readonly Filter[]): Filter | null {
  const [only, ...others] = filters;
  return only && others.length === 0 ? only : only ? { kind: 'and', filters } : null;
}

/** Whether a condition speaks of the statement that leads to a node, not only of the node. */
function asksStatement(filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.filters.some(asksStatement);
    case 'not':
      return asksStatement(filter.filter);
    case 'compare':
    case 'isNull':
    case 'isEmpty':
      return filter.subject === 'edge';
    case 'sources':
      return true;
    case 'ofKind':
    case 'relation':
    case 'relationCount':
      return false;
  }
}
