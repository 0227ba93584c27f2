import type { Graph, GraphNode, PropertyValue } from '../graph/graph.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { isGroupable } from '../../../src/model/groups.ts';

type Scalar = string | number | boolean;

/** What is in a graph, for operations that find something in it. */
export class Pools {
  readonly #values = new Map<string, Scalar[]>();
  readonly #ids = new Map<string, string[]>();
  readonly #statements = new Map<string, number>();
  readonly #arrivals = new Map<string, number>();
  readonly #model: GraphModel;

  constructor(model: GraphModel, { nodes, edges }: Graph) {
    this.#model = model;
    for (const { kind, properties } of nodes) {
      for (const [name, value] of Object.entries(properties)) this.#add(`node ${name}`, value);
      if (typeof properties['id'] === 'string') push(this.#ids, kind, properties['id']);
    }
    for (const { type, from, to, properties, quotes } of edges) {
      this.#add('edge quote', quotes);
      for (const [name, value] of Object.entries(properties)) this.#add(`edge ${name}`, value);
      const relationship = model.relationships[type];
      if (!relationship) continue;
      this.#count(from, relationship.out.field, to);
      this.#count(to, relationship.in.field, from);
      if (relationship.form === 'undated') continue;
      this.#count(from, 'relations', to);
      this.#count(to, 'relations', from);
    }
  }

  /** Values that some node or statement has under this name. */
  valuesOf(subject: 'node' | 'edge', property: string): readonly Scalar[] {
    return this.#values.get(`${subject} ${property}`) ?? [];
  }

  idsOf(kinds: readonly string[]): readonly string[] {
    return kinds.flatMap((kind) => this.#ids.get(kind) ?? []);
  }

  /** How many statements nodes of these kinds have under a relation field. */
  statementsOf(kinds: readonly string[], field: string): number {
    return sum(kinds.map((kind) => this.#statements.get(`${kind} ${field}`) ?? 0));
  }

  /** How many statements under this field lead to nodes of a kind; without a field, how many nodes there are. */
  arrivalsAt(kind: string, field: string | null): number {
    if (field === null) return this.#ids.get(kind)?.length ?? 0;
    return this.#arrivals.get(`${field} ${kind}`) ?? 0;
  }

  /** Whether all these kinds have a property of this name that makes groups. */
  areGrouped(kinds: readonly string[], name: string): boolean {
    const own = kinds.map((kind) => this.#model.kinds[kind]?.properties.find((each) => each.name === name));
    return own.every((property) => property !== undefined && isGroupable(property));
  }

  #count(from: GraphNode, field: string, to: GraphNode): void {
    increase(this.#statements, `${from.kind} ${field}`);
    increase(this.#arrivals, `${field} ${to.kind}`);
  }

  #add(key: string, value: PropertyValue): void {
    const scalars = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
    for (const scalar of scalars) push(this.#values, key, scalar);
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
