/** A uniqueness constraint (which brings its index) or an index, as it should be. */
export interface IndexDefinition {
  readonly name: string;
  readonly type: 'UNIQUE' | 'RANGE' | 'FULLTEXT';
  readonly entity: 'NODE' | 'RELATIONSHIP';
  /** Labels or relationship types; more than one only for full text. */
  readonly labels: readonly string[];
  /** In the order of the index, which says by what it sorts. */
  readonly properties: readonly string[];
}

/** What the names of all constraints and indexes of ours begin with; whatever else is in the database is not touched. */
export const ownPrefix = 'grappe_';

/**
 * Splits at spaces and does nothing more: what is indexed is folded already, by the same function as what is asked.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/indexes/semantic-indexes/full-text-indexes/
 */
export const analyzer = 'whitespace';

/** What a constraint or index is on, of ours or of somebody else's. */
export interface Schema extends Omit<IndexDefinition, 'name' | 'type'> {
  readonly type: string;
}

/** Equal for equal definitions, whatever their names. */
export function keyOf({ type, entity, labels, properties }: Schema): string {
  // Full text is one index over all pairs of label and property: their order says nothing.
  const parts = type === 'FULLTEXT' ? [labels.toSorted(), properties.toSorted()] : [labels, properties];
  return JSON.stringify([type, entity, ...parts]);
}
