import { parse, validate, type GraphQLSchema } from 'graphql';
import type { Question } from './question.ts';

/** The questions an API schema knows how to answer: another model folder has other kinds. */
export function answerable(questions: readonly Question[], schema: GraphQLSchema): readonly Question[] {
  return questions.filter(({ graphql }) => validate(schema, parse(graphql)).length === 0);
}
