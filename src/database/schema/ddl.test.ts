import { expect, test } from 'vitest';
import { createQuery, dropQuery } from './ddl.ts';

test('each type has its statement, names are escaped', () => {
  const on = { entity: 'NODE', labels: ['Odd `Kind'], properties: ['id'] } as const;
  const made = [
    createQuery({ ...on, name: 'a', type: 'UNIQUE' }),
    createQuery({ ...on, name: 'b', type: 'UNIQUE', entity: 'RELATIONSHIP' }),
    createQuery({ ...on, name: 'c', type: 'RANGE', properties: ['name', 'id'] }),
  ];

  expect(made.map(({ text }) => text)).toEqual([
    'CREATE CONSTRAINT a IF NOT EXISTS FOR (e:`Odd ``Kind`) REQUIRE (e.id) IS UNIQUE',
    'CREATE CONSTRAINT b IF NOT EXISTS FOR ()-[e:`Odd ``Kind`]-() REQUIRE (e.id) IS UNIQUE',
    'CREATE RANGE INDEX c IF NOT EXISTS FOR (e:`Odd ``Kind`) ON (e.name, e.id)',
  ]);
});

test('full text takes all labels and its analyzer as a parameter', () => {
  const labels = ['Film', 'Artist'];
  expect(
    createQuery({ name: 'n', type: 'FULLTEXT', entity: 'NODE', labels, properties: ['name', 'names'] }),
  ).toEqual({
    text: 'CREATE FULLTEXT INDEX n IF NOT EXISTS FOR (e:Film|Artist) ON EACH [e.name, e.names] OPTIONS { indexConfig: $config }',
    parameters: {
      config: { 'fulltext.analyzer': 'whitespace', 'fulltext.eventually_consistent': false },
    },
  });
});

test('a constraint is dropped as one', () => {
  expect(dropQuery({ name: 'a', constraint: true }).text).toBe('DROP CONSTRAINT a IF EXISTS');
  expect(dropQuery({ name: 'a', constraint: false }).text).toBe('DROP INDEX a IF EXISTS');
});
