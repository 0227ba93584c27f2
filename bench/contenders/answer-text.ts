import type { ExecutionResult } from 'graphql';
import { normalAnswer, type Json } from '../measure/normal.ts';

/** @throws always: a bench of failures would be fast */
export function failing(error: unknown): never {
  throw error instanceof Error ? new Error(error.message, { cause: error }) : new Error(String(error));
}

/** @throws where the answer has errors */
export function answerText({ data, errors }: ExecutionResult): string {
  const [error] = errors ?? [];
  if (error) failing(error);
  return JSON.stringify({ data });
}

/** The rows of a GraphQL response. */
export function normalText(text: string, single: boolean): Json {
  const { data, errors } = JSON.parse(text) as { data: Json; errors?: readonly { message: string }[] };
  const [error] = errors ?? [];
  if (error) throw new Error(error.message);
  return normalAnswer(data, single);
}
