import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GrappeError } from '../errors/problem.ts';
import { answerable } from './answerable.ts';
import { checkQuestions } from './check-questions.ts';
import { readQuestions } from './read-questions.ts';

const sheet = 'systems: [1]\ntitle: { en: "Who?", fr: "Qui ?" }\nanswer: { en: All, fr: Tous }\n';
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'grappe-questions-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(slug: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(dir, slug), { recursive: true });
  const all = {
    'question.yaml': sheet,
    'question.graphql': 'query Who { a }',
    'question.cypher': 'MATCH (n) RETURN n\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) await writeFile(join(dir, slug, name), text);
}

async function messages(): Promise<string> {
  const error: unknown = await readQuestions(dir).catch((reason: unknown) => reason);
  if (!(error instanceof GrappeError)) throw new Error('readQuestions accepted the folder');
  expect(error.code).toBe('QUESTION_INVALID');
  return error.message;
}

test('questions come in the order of their folders', async () => {
  await put('02-b', {});
  await put('01-a', {});
  await writeFile(join(dir, 'README.md'), 'no question');
  expect((await readQuestions(dir)).map(({ slug }) => slug)).toEqual(['01-a', '02-b']);
  expect(await readQuestions(dir)).toContainEqual({
    slug: '01-a',
    systems: [1],
    title: { en: 'Who?', fr: 'Qui ?' },
    answer: { en: 'All', fr: 'Tous' },
    graphql: 'query Who { a }',
    cypher: 'MATCH (n) RETURN n',
  });
});

test('every problem of every question is told with its file', async () => {
  await put('01-a', { 'question.graphql': 'query Who($x: ID) { a(x: $x) }' });
  await put('02-b', { 'question.yaml': sheet.replace(', fr: Tous', '') });
  await put('03-c', { 'question.yaml': 'systems: [' });
  await put('04-d', { 'question.graphql': 'query {' });
  const told = await messages();
  expect(told).toContain('01-a/question.graphql:1:1  It holds one named operation without variables.');
  expect(told).toMatch(/02-b\/question\.yaml:1:1 {2}answer\.fr: /);
  expect(told).toContain('03-c/question.yaml');
  expect(told).toMatch(/04-d\/question\.graphql:1:1 {2}Syntax Error/);
});

test('a folder without one of its files is refused', async () => {
  await put('01-a', {});
  await rm(join(dir, '01-a', 'question.cypher'));
  expect(await messages()).toContain('question.cypher cannot be read');
});

test('only questions that the schema knows are answerable', async () => {
  await put('01-a', {});
  await put('02-b', { 'question.graphql': 'query Other { b }' });
  const questions = await readQuestions(dir);
  const known = answerable(questions, buildSchema('type Query { a: Int }'));
  expect(known.map(({ slug }) => slug)).toEqual(['01-a']);
});

test('a question that the schema does not know is told with its place, unless none of them fits', async () => {
  await put('01-a', {});
  await put('02-b', { 'question.graphql': 'query Other {\n  b\n}' });
  const questions = await readQuestions(dir);
  expect(checkQuestions(questions, dir, buildSchema('type Query { a: Int }'))).toEqual({
    count: 2,
    fits: true,
    problems: [
      {
        code: 'QUESTION_INVALID',
        message: 'Cannot query field "b" on type "Query". Did you mean "a"?',
        place: { file: join(dir, '02-b', 'question.graphql'), line: 2, column: 3 },
      },
    ],
  });
  expect(checkQuestions(questions, dir, buildSchema('type Query { c: Int }'))).toEqual({
    count: 2,
    fits: false,
    problems: [],
  });
});
