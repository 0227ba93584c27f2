import type { DocumentNode } from 'graphql';
import type { ExecuteRequest } from './executor.ts';
import type { AnswerKey } from './kept-answers.ts';

const numbers = new WeakMap<DocumentNode, number>();
let last = 0;

/** The key of what a request asks on a day. Apollo gives the same text the same document, as long as it remembers it. */
export function answerKey({ document, operationName, variables }: ExecuteRequest, day: string): AnswerKey {
  const number = numbers.get(document) ?? (last += 1);
  numbers.set(document, number);
  return JSON.stringify([number, operationName ?? null, day, variables]);
}
