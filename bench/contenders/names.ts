/** Who answers, as the tables call them. */
export const ourName = 'Grappe';
export const keptName = 'Grappe, asked again';
export const rivalName = '@neo4j/graphql';
export const handName = 'Cypher by hand';
