import type { GraphModel } from '../../model/graph-model.ts';

/** A statement as far as it leads from one node to another. */
export interface Step {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** Relationships that never lead back to where they began, such as being part of something. */
export function acyclicTypes({ relationships }: Pick<GraphModel, 'relationships'>): readonly string[] {
  return Object.values(relationships).flatMap(({ acyclic, type }) => (acyclic ? [type] : []));
}

/** Statements of such relationships, held against each other. */
export class Lineage {
  readonly #steps = new Map<string, Set<string>>();

  /**
   * Takes a statement in, unless it would close a circle.
   *
   * @returns the circle, from its first node back to it; null if there is none
   */
  add({ type, from, to }: Step): readonly string[] | null {
    const way = this.#way(type, to, from);
    if (way) return [from, ...way];
    const key = `${type} ${from}`;
    const ends = this.#steps.get(key);
    if (ends) ends.add(to);
    else this.#steps.set(key, new Set([to]));
    return null;
  }

  /** The nodes of a shortest way, both ends among them. */
  #way(type: string, start: string, end: string): readonly string[] | null {
    const before = new Map<string, string | null>([[start, null]]);
    // What is set while a map is gone through comes up as well: the nearest first.
    for (const [node] of before) {
      if (node === end) return back(before, end);
      for (const next of this.#steps.get(`${type} ${node}`) ?? [])
        if (!before.has(next)) before.set(next, node);
    }
    return null;
  }
}

function back(before: ReadonlyMap<string, string | null>, end: string): readonly string[] {
  const way = [];
  for (let node: string | null = end; node !== null; node = before.get(node) ?? null) way.unshift(node);
  return way;
}

/** What is wrong with a statement that closes a circle. */
export function circleFault(
  type: string,
  circle: readonly string[],
): { readonly message: string; readonly hint: string } {
  return {
    message: `${type} leads in a circle: ${circle.join(' → ')}.`,
    hint: 'Leave one of these statements out.',
  };
}
