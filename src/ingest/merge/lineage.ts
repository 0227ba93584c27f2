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

/** Statements of such relationships, held against each other. Memory grows with their number. */
export class Lineage {
  readonly #byType = new Map<string, Order>();

  /**
   * Takes a statement in, unless it would close a circle.
   *
   * @returns the circle, from its first node back to it; null if there is none
   */
  add({ type, from, to }: Step): readonly string[] | null {
    const order = this.#byType.get(type) ?? new Order();
    this.#byType.set(type, order);
    return order.add(from, to);
  }
}

/**
 * Nodes in an order in which every step leads forward. A step between nodes that stand right costs nothing; else those
 * between the two are set right, and a circle would be among them.
 *
 * @see https://doi.org/10.1145/1187436.1210590 (Pearce, Kelly: A dynamic topological sort algorithm for directed acyclic graphs, 2007)
 */
class Order {
  readonly #places = new Map<string, number>();
  readonly #next = new Map<string, Set<string>>();
  readonly #previous = new Map<string, Set<string>>();
  #first = 0;
  #last = 0;

  add(from: string, to: string): readonly string[] | null {
    if (from === to) return [from, to];
    // Nothing leads to a new node or away from it: at its end of the order it stands right.
    if (!this.#places.has(from)) this.#places.set(from, (this.#first -= 1));
    if (!this.#places.has(to)) this.#places.set(to, (this.#last += 1));
    if (this.#placeOf(to) < this.#placeOf(from) && !this.#setRight(from, to))
      return [from, ...this.#way(to, from)];
    link(this.#next, from, to);
    link(this.#previous, to, from);
    return null;
  }

  /** @returns false where `to` leads to `from` already */
  #setRight(from: string, to: string): boolean {
    const [lower, upper] = [this.#placeOf(to), this.#placeOf(from)];
    const after = reach(this.#next, to, (node) => this.#placeOf(node) <= upper);
    if (after.has(from)) return false;
    const before = reach(this.#previous, from, (node) => this.#placeOf(node) >= lower);
    const inOrder = (nodes: Iterable<string>) =>
      [...nodes].sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
    const moved = [...inOrder(before.keys()), ...inOrder(after.keys())];
    const places = moved.map((node) => this.#placeOf(node)).sort((a, b) => a - b);
    for (const [index, node] of moved.entries()) this.#places.set(node, places[index] ?? 0);
    return true;
  }

  /** The nodes of a shortest way, both ends among them. */
  #way(start: string, end: string): readonly string[] {
    const cameFrom = reach(this.#next, start, () => true);
    const way: string[] = [];
    for (let node: string | null = end; node !== null; node = cameFrom.get(node) ?? null) way.push(node);
    return way.reverse();
  }

  #placeOf(node: string): number {
    return this.#places.get(node) ?? 0;
  }
}

function link(steps: Map<string, Set<string>>, from: string, to: string): void {
  const ends = steps.get(from);
  if (ends) ends.add(to);
  else steps.set(from, new Set([to]));
}

/** All that can be reached, the nearest first, each with the node that it was reached from. */
function reach(
  steps: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
  isWithin: (node: string) => boolean,
): ReadonlyMap<string, string | null> {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  // What is set while a map is gone through comes up as well.
  for (const [node] of cameFrom) {
    for (const next of steps.get(node) ?? [])
      if (!cameFrom.has(next) && isWithin(next)) cameFrom.set(next, node);
  }
  return cameFrom;
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
