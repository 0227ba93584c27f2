import { expect, test } from 'vitest';
import type { FieldShape, NodeShape, RootShape } from '../query/plan/shape.ts';
import { answer, answerWithout } from './answer.ts';

const name: FieldShape = {
  kind: 'property',
  key: 'name',
  column: 1,
  leaf: { type: 'string', list: false, nonNull: true },
  coordinate: 'Film.name',
};
const minutes: FieldShape = {
  kind: 'property',
  key: 'minutes',
  column: 2,
  leaf: { type: 'int', list: false, nonNull: false },
  coordinate: 'Film.minutes',
};

function node(...fields: readonly FieldShape[]): NodeShape {
  return { row: null, label: null, id: 0, byKind: { Film: fields } };
}

function list(fields: readonly FieldShape[], first = 2): RootShape {
  return {
    kind: 'list',
    key: 'films',
    rows: 0,
    count: null,
    connection: {
      first,
      isLaterPage: false,
      binding: 'b',
      cursor: [1],
      fields: [{ kind: 'nodes', key: 'nodes', node: node(...fields) }],
    },
  };
}

const rows = [
  ['work:a', 'A', 1],
  ['work:b', null, 'long'],
  ['work:c', 'C', 3],
];

test('the row beyond the page is not shown', async () => {
  const { text } = await answer([list([minutes], 1)], { rows: [rows], introspection: null });
  expect(JSON.parse(text)).toEqual({
    films: { nodes: [{ minutes: 1 }] },
  });
});

test('a missing promised value nulls up to the root field, with its path and the id', async () => {
  expect(await answer([list([name])], { rows: [rows], introspection: null })).toEqual({
    text: '{"films":null}',
    problems: [
      {
        code: 'INCOMPLETE_DATA',
        message: 'Film.name is promised but not stored. It is work:b.',
        path: ['films', 'nodes', 1, 'name'],
      },
    ],
  });
});

test('a value of another type is null with a problem, its neighbours stay', async () => {
  const { text, problems } = await answer([list([minutes])], { rows: [rows], introspection: null });
  expect(text).toBe('{"films":{"nodes":[{"minutes":1},{"minutes":null}]}}');
  expect(problems).toMatchObject([{ code: 'INCOMPLETE_DATA', path: ['films', 'nodes', 1, 'minutes'] }]);
});

test('keys are answered in response order, whatever they are called', async () => {
  const fields: readonly FieldShape[] = [
    { ...minutes, key: '__proto__' },
    { ...name, key: 'constructor' },
  ];
  const shape: RootShape = { kind: 'lookup', key: 'film', statement: 0, node: node(...fields) };
  const { text } = await answer([shape], { rows: [[['work:a', 'A', 1]]], introspection: null });
  expect(text).toBe('{"film":{"__proto__":1,"constructor":"A"}}');
});

test('without the database every field that needs it is null with the same code, also under at', async () => {
  const shape: readonly RootShape[] = [
    { kind: 'typename', key: 't', name: 'Query' },
    { kind: 'at', key: 'then', roots: [list([name]), { kind: 'introspection', key: '__schema' }] },
  ];
  const problem = { code: 'DATABASE_UNAVAILABLE', message: 'Neo4j does not answer.' } as const;
  const introspection = { then: { __schema: { description: null } } };
  expect(await answerWithout(shape, problem, { rows: [], introspection })).toEqual({
    text: '{"t":"Query","then":{"films":null,"__schema":{"description":null}}}',
    problems: [{ ...problem, path: ['then', 'films'] }],
  });
});
