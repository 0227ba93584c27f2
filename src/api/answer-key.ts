import type { DocumentNode } from 'graphql';
import type { AnswerKey } from './kept-answers.ts';

/** The part of a request that decides its answer. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly citation?: boolean;
}

const numbers = new WeakMap<DocumentNode, number>();
let last = 0;

/** The key of what a request asks on a day. Apollo gives the same text the same document, as long as it remembers it. */
export function answerKey(
  { document, operationName, variables, citation = false }: Asked,
  day: string,
): AnswerKey {
  const number = numbers.get(document) ?? (last += 1);
  numbers.set(document, number);
  return JSON.stringify([number, operationName ?? null, day, citation, variables]);
}
