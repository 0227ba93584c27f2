/** A property graph in memory: what the random graph is before it is loaded, and what the reference reads. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly kind: string;
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly type: string;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly properties: Properties;
  /** The day for which each of its sources vouches, EDTF. */
  readonly attested: readonly string[];
  /** Ids of the sources and their words, of the same length. */
  readonly sources: readonly string[];
  readonly quotes: readonly string[];
}

export type PropertyValue = string | number | boolean | readonly (string | number | boolean)[];

/** What is missing has no entry. */
export type Properties = Readonly<Record<string, PropertyValue>>;
