import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import type { AsOf, Time } from './time.ts';

/** A row of a list: a node and, in a relation, the statement that leads to it. */
export interface Step {
  readonly node: GraphNode;
  readonly edge: GraphEdge | null;
}

/** A source of a statement; its words are null where none were kept. */
export interface Cited {
  readonly source: GraphNode;
  readonly quote: string | null;
}

/** Which statements a relation field shows, found by looking through all of them. */
export class Statements {
  readonly #model: GraphModel;
  readonly #graph: Graph;
  readonly #time: Time;
  readonly #found = new Map<GraphNode, Map<string, readonly Step[]>>();

  constructor(model: GraphModel, graph: Graph, time: Time) {
    this.#model = model;
    this.#graph = graph;
    this.#time = time;
  }

  /** The statements that start at the node under the field's name, or lead to it; null if that names no relation. */
  around(node: GraphNode, field: string, asOf: AsOf | null): readonly Step[] | null {
    if (!this.#isRelation(node, field)) return null;
    const known = this.#found.get(node) ?? new Map<string, readonly Step[]>();
    const found = known.get(field) ?? this.#look(node, field);
    this.#found.set(node, known.set(field, found));
    return found.filter(({ edge }) => edge && this.#time.isSeen(edge, asOf));
  }

  /** Dated statements of these relationships, of all but book-keeping if none are named, that lead this way; each once. */
  together(
    node: GraphNode,
    via: readonly string[] | null,
    direction: string,
    asOf: AsOf | null,
  ): readonly Step[] {
    const steps = this.#graph.edges.flatMap((edge): readonly Step[] => {
      const relationship = this.#model.relationships[edge.type];
      if (edge.properties['id'] === undefined || !relationship || relationship.form === 'undated') return [];
      if (via ? !via.includes(edge.type) : relationship.bookkeeping) return [];
      if (edge.from === node) return [{ edge, node: edge.to }];
      return edge.to === node ? [{ edge, node: edge.from }] : [];
    });
    const fits = (step: Step) => [direction, 'BOTH'].includes(this.leading(step)) || direction === 'BOTH';
    return steps.filter((step) => fits(step) && step.edge && this.#time.isSeen(step.edge, asOf));
  }

  /** How a statement leads to the node of its row. */
  leading({ edge, node }: Step): 'OUT' | 'IN' | 'BOTH' {
    if (!edge) throw new Error('A root list has no statements.');
    if (edge.from === edge.to || this.#model.relationships[edge.type]?.symmetric) return 'BOTH';
    return edge.to === node ? 'OUT' : 'IN';
  }

  /** The sources of a statement in their order, those that are in the graph. */
  sourcesOf({ sources, quotes }: GraphEdge): readonly Cited[] {
    return sources.flatMap((id, place): readonly Cited[] => {
      const source = this.#graph.nodes.find(({ properties }) => properties['id'] === id);
      return source ? [{ source, quote: quotes[place] || null }] : [];
    });
  }

  #isRelation({ kind }: GraphNode, field: string): boolean {
    return Object.values(this.#model.relationships).some(
      (relationship) =>
        (relationship.out.field === field && relationship.ends.some(({ from }) => from.includes(kind))) ||
        (relationship.in.field === field && relationship.ends.some(({ to }) => to.includes(kind))),
    );
  }

  #look(node: GraphNode, field: string): readonly Step[] {
    const { relationships } = this.#model;
    return this.#graph.edges.flatMap((edge): readonly Step[] => {
      const relationship = relationships[edge.type];
      // Made by hand without an id, it states nothing.
      if (edge.properties['id'] === undefined) return [];
      if (relationship?.out.field === field && edge.from === node) return [{ edge, node: edge.to }];
      if (relationship?.in.field === field && edge.to === node) return [{ edge, node: edge.from }];
      return [];
    });
  }
}
