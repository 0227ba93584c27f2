import type { ExecutionResult } from 'graphql';
import { normalAnswer, type Json } from '../measure/normal.ts';

/** @throws where the answer has errors: a bench of failures would be fast */
export function answerText({ data, errors }: ExecutionResult): string {
  const [error] = errors ?? [];
  if (error) throw new Error(error.message, { cause: error });
  return JSON.stringify({ data });
}

/** The rows of a GraphQL response. */
export function normalText(text: string, single: boolean): Json {
  const { data, errors } = JSON.parse(text) as { data: Json; errors?: readonly { message: string }[] };
  const [error] = errors ?? [];
  if (error) throw new Error(error.message);
  return normalAnswer(data, single);
}
