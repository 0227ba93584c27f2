/** What we use of the rival; its own types are not there until `npm run bench` has installed it. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';

  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver?: unknown });
    getSchema(): Promise<GraphQLSchema>;
  }
}
