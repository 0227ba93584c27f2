import { createGraphiQLFetcher } from '@graphiql/toolkit';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

const url = '/graphql';

export const fetcher = createGraphiQLFetcher({ url });

/** The schema of the server, or undefined while it does not answer: GraphiQL then asks again and shows why. */
export async function fetchSchema(): Promise<GraphQLSchema | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
      }),
    });
    const { data } = (await response.json()) as { data?: IntrospectionQuery };
    return data && buildClientSchema(data);
  } catch {
    return undefined;
  }
}
