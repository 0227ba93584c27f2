import { getOperationAST, OperationTypeNode, parse } from 'graphql';
import { tryParseJSONC } from '@graphiql/react';
import type { Statement } from './cypher-literal.ts';

/** What a tab holds. */
export interface Asked {
  readonly query: string | null;
  readonly variables?: string | null;
  readonly operationName: string | null;
}

/** The stages in which the server answers an operation. */
export interface Explanation {
  readonly selection: unknown;
  readonly plan: unknown;
  readonly cypher: readonly Statement[];
}

interface Reply {
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly explain?: Explanation };
}

/**
 * Asks the operation of a tab again, with its explanation.
 *
 * @throws {Error} in words for the reader: nothing to explain, a fault of the operation, a server that does not explain
 */
export async function explain({ query, variables, operationName }: Asked): Promise<Explanation> {
  if (!query?.trim()) throw new Error('The tab holds no operation.');
  // To explain is to ask: a write would be written a second time.
  if (getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.MUTATION) {
    throw new Error('Only questions are explained: asking a mutation again would write again.');
  }
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query,
      variables: tryParseJSONC(variables ?? ''),
      ...(operationName && { operationName }),
      extensions: { explain: true },
    }),
  });
  const { errors = [], extensions } = (await response.json()) as Reply;
  if (extensions?.explain) return extensions.explain;
  const faults = errors.map(({ message }) => message).join('\n');
  throw new Error(faults || 'This server does not explain. It does with GRAPPE_EXPLAIN=true.');
}
