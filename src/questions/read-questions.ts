import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, Kind, parse } from 'graphql';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { GrappeError, grappeError, type Problem } from '../errors/problem.ts';
import type { Question } from './question.ts';

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ en: text, fr: text });
const sheetSchema = z.strictObject({
  systems: z.array(z.number().int().positive()).min(1),
  title: bilingual,
  answer: bilingual,
});

/**
 * The catalogue of questions, in the order of their folders; none if there is no such folder.
 *
 * @throws {GrappeError} QUESTION_INVALID, with every problem of every question
 */
export async function readQuestions(dir: string): Promise<readonly Question[]> {
  const slugs = await slugsIn(dir);
  const read = await Promise.allSettled(slugs.map((slug) => readQuestion(dir, slug)));
  const problems = read.flatMap((each) => (each.status === 'rejected' ? problemsOf(each.reason) : []));
  const [first, ...others] = problems;
  if (first) throw new GrappeError([first, ...others]);
  return read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}

async function slugsIn(dir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (cause) {
    const hint = 'GRAPPE_QUESTIONS names the folder; by default it is questions/.';
    throw grappeError(
      'QUESTION_INVALID',
      `The folder of questions ${dir} cannot be read.`,
      { hint },
      { cause },
    );
  }
}

async function readQuestion(dir: string, slug: string): Promise<Question> {
  const file = (name: string) => readText(join(dir, slug, name));
  const [sheet, graphql, cypher] = await Promise.all([
    file('question.yaml'),
    file('question.graphql'),
    file('question.cypher'),
  ]);
  checkOperation(join(dir, slug, 'question.graphql'), graphql);
  return { slug, ...readSheet(join(dir, slug, 'question.yaml'), sheet), graphql, cypher: cypher.trim() };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const hint = 'A question has question.yaml, question.graphql and question.cypher.';
    throw grappeError('QUESTION_INVALID', `${path} cannot be read.`, { hint }, { cause });
  }
}

function readSheet(file: string, content: string): z.infer<typeof sheetSchema> {
  const document = parseDocument(content);
  const faults = document.errors.map(({ message }) => message.split('\n', 1).join());
  const parsed = sheetSchema.safeParse(faults.length > 0 ? null : document.toJS());
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'The sheet'}: ${message}`,
  );
  throw invalid(file, faults.length > 0 ? faults : issues);
}

/** One named operation without variables: what a tab of GraphiQL can run as it stands. */
function checkOperation(file: string, graphql: string): void {
  try {
    const operations = parse(graphql).definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const [operation] = operations;
    const fits = operations.length === 1 && operation?.name && !operation.variableDefinitions?.length;
    if (!fits) throw invalid(file, ['It holds one named operation without variables.']);
  } catch (error) {
    throw error instanceof GraphQLError ? invalid(file, [error.message]) : error;
  }
}

function invalid(file: string, messages: readonly string[]): GrappeError {
  const problems = messages.map((message): Problem => ({
    code: 'QUESTION_INVALID',
    message,
    place: { file, line: 1, column: 1 },
  }));
  return new GrappeError(problems as [Problem, ...Problem[]]);
}

function problemsOf(reason: unknown): readonly Problem[] {
  if (reason instanceof GrappeError) return reason.problems;
  throw reason;
}
