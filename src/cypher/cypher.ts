/** Cypher text. Only the writers of this product make it; a user's value is never part of it. */
export type Cypher = string & { readonly __cypher: unique symbol };

/** What a parameter can be. Integers are bigint: a JavaScript number travels as a Float. */
export type Value =
  null | boolean | string | number | bigint | readonly Value[] | { readonly [key: string]: Value };

/** A text with its parameters, ready for the database. */
export interface CypherQuery {
  readonly text: Cypher;
  readonly parameters: Readonly<Record<string, Value>>;
}
