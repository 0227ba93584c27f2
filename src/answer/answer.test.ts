import { describe, expect, test } from 'vitest';
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

function list(fields: readonly FieldShape[], size = 2): RootShape {
  return {
    kind: 'list',
    key: 'films',
    rows: 0,
    count: null,
    groups: [],
    connection: {
      size,
      backward: false,
      isContinued: false,
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

/** A list whose nodes stand in rows of their own. */
function listOfOwnRows(...fields: readonly FieldShape[]): RootShape {
  const node = { row: 0, label: null, id: 0, byKind: { Film: fields } };
  const connection = { size: 9, backward: false, isContinued: false, binding: 'b', cursor: [] };
  return {
    kind: 'list',
    key: 'films',
    rows: 0,
    count: null,
    groups: [],
    connection: { ...connection, fields: [{ kind: 'nodes', key: 'nodes', node }] },
  };
}

test('a row that comes again is written once and its text repeated', async () => {
  let reads = 0;
  const row = ['work:a', 'A', 1];
  Object.defineProperty(row, 1, { get: () => `A${(reads += 1)}` });
  const { text } = await answer([listOfOwnRows(name)], {
    rows: [[[row], [['work:b', 'B', 2]], [row]]],
    introspection: null,
  });
  expect(text).toBe('{"films":{"nodes":[{"name":"A1"},{"name":"B"},{"name":"A1"}]}}');
});

test('a row with a problem tells it at every place where it comes', async () => {
  const row = ['work:b', 'B', 'long'];
  const { text, problems } = await answer([listOfOwnRows(minutes)], {
    rows: [[[row], [row]]],
    introspection: null,
  });
  expect(text).toBe('{"films":{"nodes":[{"minutes":null},{"minutes":null}]}}');
  expect(problems.map(({ path }) => path)).toEqual([
    ['films', 'nodes', 0, 'minutes'],
    ['films', 'nodes', 1, 'minutes'],
  ]);
});

describe('a large answer', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => [`work:${index}`, 'Ą"'.repeat(5), index]);

  test('lets others have their turn and is whole', async () => {
    let turns = 0;
    const turn = () => (turns += 1);
    const timer = setInterval(turn, 1);
    const { text } = await answer([list([name, minutes], 1e6)], { rows: [many], introspection: null });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    const nodes = many.map(([, name, minutes]) => ({ name, minutes }));
    expect(text === JSON.stringify({ films: { nodes } })).toBe(true);
  });

  test('is null and nothing else where something promised is missing at its end', async () => {
    const { text, problems } = await answer(
      [{ kind: 'typename', key: 't', name: 'Query' }, list([name], 1e6)],
      { rows: [[...many, ['work:z', null, 1]]], introspection: null },
    );
    expect(text).toBe('{"t":"Query","films":null}');
    expect(problems[0]?.path).toEqual(['films', 'nodes', 200_000, 'name']);
  });
});
