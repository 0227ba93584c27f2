import { Kind, getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentProblems } from './document-limits.ts';

const limits = { maxDepth: 3, maxAliases: 2, maxFields: 20 };

function problemsOf(text: string): readonly string[] {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a test without an operation');
  return documentProblems(document, operation, limits).map(({ message }) => message);
}

test('what is just allowed', () => {
  expect(problemsOf('{ a { b { c } } x: a { b } }')).toEqual([]);
});

test('depth is counted through fragments of both sorts', () => {
  expect(problemsOf('{ a { ...F } } fragment F on T { b { ... on U { c { d } } } }')).toEqual([
    'The operation is nested deeper than 3 fields.',
  ]);
});

test('aliases are counted where their fields merge', () => {
  expect(problemsOf('{ a { x: b } a { y: b } ...F } fragment F on T { a { z: b } }')).toEqual([
    'The operation asks for "b" more than 2 times in one place.',
  ]);
});

test('the same name in two places is no alias', () => {
  expect(problemsOf('{ a { x: b y: b } c { x: b y: b } }')).toEqual([]);
});

test('fragments that double at every step are cut short', () => {
  const doubling = Array.from(
    { length: 24 },
    (_, i) => `fragment F${i} on T { x: a { ...F${i + 1} } y: a { ...F${i + 1} } }`,
  ).join(' ');
  const document = parse(`{ ...F0 } ${doubling} fragment F24 on T { a }`);
  const operation = document.definitions[0];
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first');
  const problems = documentProblems(document, operation, { maxDepth: 100, maxAliases: 10, maxFields: 5000 });
  expect(problems.map(({ message }) => message)).toEqual(['The operation asks for more than 5000 fields.']);
});

test('introspection has a budget of its own', () => {
  expect(
    problemsOf(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true })),
  ).toEqual([]);
  expect(problemsOf('{ at { __schema { types { fields { type { name } } } } } }')).toEqual([]);
  expect(problemsOf('{ a: __schema { b: types c: types d: types e: types } }')).toEqual([
    'The operation asks for "types" more than 3 times in one place.',
  ]);
});

test('every excess is reported', () => {
  expect(problemsOf('{ a { b { c { d } } } x: b y: b z: b }')).toHaveLength(2);
});
