import { join } from 'node:path';
import { parse, Source, validate, type GraphQLSchema } from 'graphql';
import type { Problem } from '../errors/problem.ts';
import type { Question } from './question.ts';

export interface CheckedQuestions {
  readonly count: number;
  /** Whether any of them fits the schema at all: the catalogue of another model does not, and that is no fault of it. */
  readonly fits: boolean;
  /** QUESTION_INVALID, for what the schema does not know in a catalogue that is its own. */
  readonly problems: readonly Problem[];
}

/** Holds a catalogue against an API schema. */
export function checkQuestions(
  questions: readonly Question[],
  dir: string,
  schema: GraphQLSchema,
): CheckedQuestions {
  const told = questions.map((question) => problemsOf(question, dir, schema));
  const fits = told.length === 0 || told.some((problems) => problems.length === 0);
  return { count: questions.length, fits, problems: fits ? told.flat() : [] };
}

function problemsOf({ slug, graphql }: Question, dir: string, schema: GraphQLSchema): readonly Problem[] {
  const file = join(dir, slug, 'question.graphql');
  return validate(schema, parse(new Source(graphql, file))).map(({ message, locations }): Problem => {
    const { line = 1, column = 1 } = locations?.[0] ?? {};
    return { code: 'QUESTION_INVALID', message, place: { file, line, column } };
  });
}
