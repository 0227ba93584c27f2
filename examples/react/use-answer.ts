import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { use } from 'react';
import { ask } from '../ask.ts';

const asked = new Map<string, Promise<unknown>>();

/** The answer to a typed document; suspends until it is there, and throws to the nearest error boundary. */
export function useAnswer<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data {
  const key = JSON.stringify([url, document, variables]);
  // The key holds the document, and with it the type of the answer.
  const answer = (asked.get(key) as Promise<Data> | undefined) ?? ask(url, document, variables);
  if (!asked.has(key)) {
    asked.set(key, answer);
    // What failed may be asked again.
    answer.catch(() => asked.delete(key));
  }
  return use(answer);
}
