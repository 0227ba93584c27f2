import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

interface Reply<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks a typed document over HTTP: variables and answer have the types that codegen read from the schema.
 *
 * @throws {Error} with every message of the server and its code, as soon as there is one
 */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors = [] } = (await response.json()) as Reply<Data>;
  if (data && errors.length === 0) return data;
  const said = errors.map(({ message, extensions }) => `${extensions?.code ?? response.status}: ${message}`);
  throw new Error(said.join('\n') || `${url} answered ${response.status} without data.`);
}
