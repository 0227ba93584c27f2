import { expect, test } from 'vitest';
import { problemsOf } from '../../../test/ingest/seed-problems.ts';

const houses = `nodes:
  party:hill: { kind: House, name: Hill }
  party:vale: { kind: House, name: Vale }
  party:moor: { kind: House, name: Moor }
`;

const seed = (letter: string, ...lines: string[]) =>
  `source: { id: record:${letter}, name: ${letter}, published: 2013 }
${letter === 'a' ? houses : ''}statements:
${lines.map((line) => `  - ${line}`).join('\n')}
`;

test('files that together lead in a circle are told the whole of it, and where the others stand', () => {
  const problems = problemsOf({
    'a.yaml': seed('a', 'PART_OF: [party:hill, party:vale]'),
    'b.yaml': seed('b', 'ALLIED_WITH: [party:hill, party:moor]', 'PART_OF: [party:vale, party:moor]'),
    'c.yaml': seed('c', 'PART_OF: [party:moor, party:hill]'),
  });
  expect(problems).toEqual([
    'c.yaml:3:5  PART_OF leads in a circle: party:moor → party:hill → party:vale → party:moor. Leave one of these statements out. The others stand in a.yaml:7, b.yaml:4.',
  ]);
});

test('each circle is told', () => {
  const problems = problemsOf({
    'a.yaml': seed(
      'a',
      'PART_OF: [party:hill, party:vale]',
      'PART_OF: [party:vale, party:hill]',
      'PART_OF: [party:vale, party:moor]',
      'PART_OF: [party:moor, party:hill]',
    ),
  });
  expect(problems.map((problem) => problem.slice(0, problem.indexOf('.', 10)))).toEqual([
    'a.yaml:8:5  PART_OF leads in a circle: party:vale → party:hill → party:vale',
    'a.yaml:10:5  PART_OF leads in a circle: party:moor → party:hill → party:vale → party:moor',
  ]);
});

test('two files may state the same, twice with a key, and a claim leads nowhere', () => {
  expect(
    problemsOf({
      'a.yaml': seed('a', 'PART_OF: [party:hill, party:vale]', 'PART_OF: [party:vale, party:moor]'),
      'b.yaml': seed(
        'b',
        'PART_OF: [party:hill, party:vale]',
        '{ PART_OF: [party:hill, party:vale], key: again }',
        '{ PART_OF: [party:moor, party:hill], standing: PLANNED, quote: "It is to be." }',
      ),
    }),
  ).toEqual([]);
});
