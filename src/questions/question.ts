/** A text in the languages of the catalogue. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** One question of the catalogue, asked alike in GraphQL and in Cypher. */
export interface Question {
  /** Name of its folder, which orders the catalogue. */
  readonly slug: string;
  /** Numbers of the systems of the sources it asks about. */
  readonly systems: readonly number[];
  readonly title: Bilingual;
  /** What it returns, in words. */
  readonly answer: Bilingual;
  /** One named operation without variables. */
  readonly graphql: string;
  /** One read query without parameters, returning nodes and relationships; their ids are those of the GraphQL answer. */
  readonly cypher: string;
}
