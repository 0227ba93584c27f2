import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { head, nodes, problemsOf, read } from '../../../test/ingest/seed-problems.ts';

test('a file becomes claims on nodes and entries on statements', () => {
  const [source] = read({
    'a.yaml': `${nodes}  book:c:
    kind: Book
    name: NO
    names: { en:OFFICIAL: C, fr:FORMER/2013: [D, E] }
    pages: 30
    subjects: [x, y]
    stated: { printed: { value: 2002, preferred: true, quote: In 2002. } }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    key: "2"
    startDate: 2008
    role: EDITOR
    quote: She edits.
    confidence: INFERRED
  - ALLIED_WITH: [party:vale, party:hill]
    asOf: 2014
  - WORKS_FOR: [party:ann, party:vale]
    standing: PLANNED
    role: ADVISER
`,
  });
  expect(source?.content.run).toBe('seed:a');
  expect(source?.content.claims.filter(({ node }) => node === 'book:c')).toEqual([
    {
      ...{ node: 'book:c', source: 'record:a', run: 'seed:a', property: null, preferred: false, quote: null },
      value:
        '{"kind":"Book","names":[["en:OFFICIAL","C"],["fr:FORMER/2013","D"],["fr:FORMER/2013","E"]],"properties":{"name":"NO","pages":30,"subjects":["x","y"]}}',
    },
    {
      ...{ node: 'book:c', source: 'record:a', run: 'seed:a', property: 'printed' },
      ...{ value: '2002', preferred: true, quote: 'In 2002.' },
    },
  ]);
  expect(source?.content.statements).toEqual([
    {
      ...{ id: 'WORKS_FOR/party:ann/party:hill/2', type: 'WORKS_FOR', from: 'party:ann', to: 'party:hill' },
      ...{ source: 'record:a', run: 'seed:a', quote: 'She edits.', preferred: false, asOf: '2013-10-03' },
      ...{ confidence: 'INFERRED', properties: { startDate: '2008', role: 'EDITOR' } },
    },
    {
      ...{
        id: 'ALLIED_WITH/party:hill/party:vale',
        type: 'ALLIED_WITH',
        from: 'party:hill',
        to: 'party:vale',
      },
      ...{ source: 'record:a', run: 'seed:a', quote: null, preferred: false, asOf: '2014' },
      ...{ confidence: 'STATED', properties: {} },
    },
    {
      ...{
        id: 'ALLEGED/WORKS_FOR/party:ann/party:vale',
        type: 'ALLEGED',
        from: 'party:ann',
        to: 'party:vale',
      },
      ...{ source: 'record:a', run: 'seed:a', quote: null, preferred: false, asOf: '2013-10-03' },
      // WORKS_FOR and WROTE use "role" for different types: a claim keeps it as text.
      ...{
        confidence: 'STATED',
        properties: { standing: 'PLANNED', role: 'ADVISER', statement: 'WORKS_FOR' },
      },
    },
  ]);
});

test('a table makes a node and its statements of each row, and leaves out what an empty cell gives', () => {
  const csv = 'code,title,pages,writer\n1,"One, ""1""",10,ann\n2,Two,,\n';
  const sha256 = createHash('sha256').update(csv).digest('hex');
  const [source] = read({
    'dir/a.yaml': `${nodes}tables:
  - file: books.csv
    sha256: ${sha256}
    nodes: { id: "book:{code}", kind: Book, name: "{title}", pages: "{pages}" }
    statements: [ { WROTE: ["party:{writer}", "book:{code}"] } ]
`,
    'dir/books.csv': csv,
  });
  const sayings = source?.content.claims
    .filter(({ node }) => /^book:\d/.test(node))
    .map(({ value }) => value);
  expect(sayings).toEqual([
    '{"kind":"Book","names":[],"properties":{"name":"One, \\"1\\"","pages":10}}',
    '{"kind":"Book","names":[],"properties":{"name":"Two"}}',
  ]);
  expect(source?.content.statements.map(({ id }) => id)).toEqual(['WROTE/party:ann/book:1']);
  expect(source?.places.get('book:2')).toEqual({ file: 'dir/books.csv', line: 3, column: 1 });
});

test('files refer to nodes of other files, in a circle too', () => {
  const sources = read({
    'a.yaml': `${head}nodes:\n  party:ann: { kind: Writer, name: Ann }\nstatements:\n  - WORKS_FOR: [party:ann, party:hill]\n`,
    'b.yaml': `source: { id: record:b, name: B }\nasOf: 2015\nnodes:\n  party:hill: { kind: House, name: Hill }\n  party:ann:\nstatements:\n  - WROTE: [party:ann, book:b]\n`,
    'c.yaml': `source: { id: record:c, name: C }\nnodes:\n  book:b: { kind: Book, name: B }\n  party:ann: { names: { en:PEN: Nan } }\n`,
  });
  expect(sources.map(({ content }) => content.claims.map(({ node }) => node))).toEqual([
    ['record:a', 'party:ann'],
    ['record:b', 'party:hill'],
    ['record:c', 'book:b', 'party:ann'],
  ]);
});

test('a name longer than an index takes is told', () => {
  const [problem] = problemsOf({
    'a.yaml': `${head}nodes:\n  book:c: { kind: Book, name: ${'x'.repeat(8001)} }\n`,
  });
  expect(problem).toBe('a.yaml:3:31  name is longer than the 8000 bytes that an index takes.');
});

test('what the files say is held against each other', () => {
  const problems = problemsOf({
    'a.yaml': `${nodes}  book:c: { kind: Book, name: C, pages: 3, printed: 2013 }\nstatements:\n  - WORKS_FOR: [party:ann, party:hill]\n    startDate: 2013\n`,
    'b.yaml': `source: { id: record:b, name: B, published: 2014 }\nnodes:\n  book:c: { pages: 4, printed: 2013-05 }\n  party:hill: { register: "1" }\n  party:vale: { register: "1", kind: Writer }\nstatements:\n  - WORKS_FOR: [party:ann, party:hill]\n    startDate: 2012\n`,
    'c.yaml': 'source: { id: record:b, name: B }',
  });
  expect(problems).toEqual([
    'a.yaml:5:3  "party:vale" has the register of "party:hill". No two nodes of a kind share it.',
    'b.yaml:3:3  pages of "book:c" is 4 here and 3 in a.yaml:7. Mark one of them preferred: true.',
    'b.yaml:5:3  "party:vale" is a Writer here and a House in a.yaml:5. A node has one kind.',
    'b.yaml:7:5  startDate of WORKS_FOR/party:ann/party:hill is "2012" here and "2013" in a.yaml:9. Mark one of them preferred: true.',
    'c.yaml:1:15  "record:b" is the source of b.yaml already. One file holds one source.',
  ]);
});

test.each<[string, string | Uint8Array, string]>([
  [
    'a column the table does not have',
    'cod,title\n',
    'a.yaml:5:18  The table has no column "code". Did you mean "cod"?',
  ],
  [
    'other bytes than the checksum says',
    'code,title\n',
    "a.yaml:4:13  The bytes of t.csv are others than this checksum says. The file's is ",
  ],
  ['a row too short', 'code,title\n1\n', 't.csv:2:1  The row has 1 cells, the header 2.'],
  [
    'an open quote',
    'code,title\n1,"x\n',
    't.csv:2:1  A quote in this row is not closed, or stands inside a bare cell.',
  ],
  [
    'bytes that are not UTF-8',
    new Uint8Array([99, 10, 49, 0xe9, 10]),
    't.csv:2:2  The file is not UTF-8 from here on. Save it in the encoding UTF-8.',
  ],
])('a table with %s', (_name, csv, expected) => {
  const problems = problemsOf({
    'a.yaml': `${head}tables:\n  - file: t.csv\n    sha256: 0\n    nodes: { id: "book:{code}", kind: Book, name: "{title}" }\n`,
    't.csv': csv,
  });
  expect(
    problems.some((problem) => problem.startsWith(expected)),
    problems.join('\n'),
  ).toBe(true);
});

test('a byte order mark and a text in another encoding are told', () => {
  expect(problemsOf({ 'a.yaml': `\uFEFF${head}` })[0]).toMatch(
    /^a\.yaml:1:1 {2}The file begins with a byte order mark/,
  );
  const latin = new Uint8Array([...new TextEncoder().encode('source:\n  name: Caf'), 0xe9, 10]);
  expect(problemsOf({ 'a.yaml': latin })).toEqual([
    'a.yaml:2:12  The file is not UTF-8 from here on. Save it in the encoding UTF-8.',
  ]);
});

test.each(['[', '{', '- ', '? '])('%j repeated without end is refused, not fatal', (opening) => {
  expect(problemsOf({ 'a.yaml': `a: ${opening.repeat(50_000)}` })[0]).toMatch(
    /^a\.yaml:1:1 {2}The file is nested deeper/,
  );
});
