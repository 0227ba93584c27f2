import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import { GrappeError } from '../../errors/problem.ts';
import { readSeeds } from './read-seeds.ts';

const head = 'source: { id: record:a, name: A, published: 2013-10-03 }\n';
const nodes = `${head}nodes:
  party:ann: { kind: Writer, name: Ann }
  party:hill: { kind: House, name: Hill }
  party:vale: { kind: House, name: Vale }
  book:b: { kind: Book, name: B }
`;

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const given = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return readSeeds(given, model);
}

function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  try {
    read(files);
  } catch (error) {
    if (error instanceof GrappeError) return error.message.split('\n');
    throw error;
  }
  return [];
}

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
      ...{ id: 'ALLIED_WITH/party:hill/party:vale', type: 'ALLIED_WITH', from: 'party:hill', to: 'party:vale' },
      ...{ source: 'record:a', run: 'seed:a', quote: null, preferred: false, asOf: '2014' },
      ...{ confidence: 'STATED', properties: {} },
    },
    {
      ...{ id: 'ALLEGED/WORKS_FOR/party:ann/party:vale', type: 'ALLEGED', from: 'party:ann', to: 'party:vale' },
      ...{ source: 'record:a', run: 'seed:a', quote: null, preferred: false, asOf: '2013-10-03' },
      // WORKS_FOR and WROTE use "role" for different types: a claim keeps it as text.
      ...{ confidence: 'STATED', properties: { standing: 'PLANNED', role: 'ADVISER', statement: 'WORKS_FOR' } },
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
  const sayings = source?.content.claims.filter(({ node }) => /^book:\d/.test(node)).map(({ value }) => value);
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

const node = (lines: string) => `${nodes}  book:c:\n    kind: Book\n    name: C\n    ${lines}\n`;
const statement = (lines: string) => `${nodes}statements:\n  - ${lines}\n`;

const mistakes: readonly (readonly [text: string, problem: string])[] = [
  ['', 'a.yaml:1:1  The file is empty. A seed file begins with source:.'],
  ['- x', 'a.yaml:1:1  A seed file is a map. Its keys are source, asOf, nodes, statements, tables.'],
  ['nodes:\n  book:b: { kind: Book, name: B }', 'a.yaml:1:1  The file does not name its source. Begin it with source: and an id: below it.'],
  ['source: { id: book:a, name: A }', 'a.yaml:1:15  "book:a" is not an id of a Record. Those begin with "record:".'],
  ['source: { id: record:a }', 'a.yaml:1:9  The source has no name.'],
  [`${head}node: {}`, 'a.yaml:2:1  A seed file has no "node". Did you mean "nodes"?'],
  [`${head}nodes:\n\tbook:b: {}`, 'a.yaml:3:1  Tabs are not allowed as indentation. Indent with spaces.'],
  [`${head}nodes: {}\nnodes: {}`, 'a.yaml:3:1  Map keys must be unique. Keep one of them.'],
  [node('description: One: two'), 'a.yaml:10:18  Nested mappings are not allowed in compact mappings. Put quotes'],
  [node('description: Nr #11 of it'), 'a.yaml:10:18  "#11 of it" is a comment, not part of the text. Put quotes'],
  [node('description: *x'), 'a.yaml:10:18  Anchors and aliases are not used in seed files. Write the value out.'],
  [node('pages: many'), 'a.yaml:10:12  pages: "many" is not a whole number.'],
  [node('pages: 1 500'), 'a.yaml:10:12  pages: "1 500" is not a whole number. Did you mean "1500"?'],
  [node('pages: 3000000000'), 'a.yaml:10:12  pages: "3000000000" is not a whole number of 32 bits.'],
  [node('price: free'), 'a.yaml:10:12  price: "free" is not a number.'],
  [node('page: 3'), 'a.yaml:10:5  A Book has no "page". Did you mean "pages"?'],
  [node('pages:'), 'a.yaml:10:11  pages is empty. Give it a value or leave the line out.'],
  [node('pages: [1, 2]'), 'a.yaml:10:12  pages is a text here, not a list.'],
  [node('website: grappe.example'), 'a.yaml:10:14  website: "grappe.example" is not of the form Link. Did you mean "https://grappe.example"?'],
  [node('printed: 3.10.2013'), 'a.yaml:10:14  printed: "3.10.2013" is not an EDTF date. Did you mean "2013-10-03"?'],
  [node('nameTags: [x]'), 'a.yaml:10:5  A Book has no "nameTags". Known: name, description,'],
  [node('names: { english: C }'), 'a.yaml:10:14  "english" is not a tag of a name. A tag is'],
  [node('stated: { pagers: 3 }'), 'a.yaml:10:15  A Book has no "pagers". Did you mean "pages"?'],
  [node('stated: { pages: { preferred: true } }'), 'a.yaml:10:15  The claim on pages has no value.'],
  [node('stated: { pages: { value: 3, preferred: yes } }'), 'a.yaml:10:45  preferred: "yes" is not true or false. Did you mean "true"?'],
  [`${nodes}  book:c: { kind: Books, name: C }`, 'a.yaml:7:19  There is no kind "Books". Did you mean "Book"?'],
  [`${nodes}  book:c: { kind: House, name: C }`, 'a.yaml:7:19  "book:c" is not an id of a House. Those begin with "party:"; this id is one of Book.'],
  [`${nodes}  party:x: { name: X }`, 'a.yaml:7:3  "party:x" has no kind. Known: Writer, House.'],
  [`${nodes}  bok:c: { kind: Book, name: C }`, 'a.yaml:7:3  No kind has ids that begin with "bok:". Did you mean "book"?'],
  [`${nodes}  "book:é à": { kind: Book, name: C }`, 'a.yaml:7:3  "book:é à" is not an id. Did you mean "book:e-a"?'],
  [`${nodes}  book:c: { kind: Book }`, 'a.yaml:7:3  "book:c" has no name. Give it name: in this file or in another.'],
  [`${nodes}  book:bb: {}`, 'a.yaml:7:3  No file puts "book:bb". Did you mean "book:b"?'],
  [`${nodes}  record:a: { kind: Record, name: A }`, 'a.yaml:7:3  A file says under source: what its source is, not under nodes:.'],
  [statement('WORK_FOR: [party:ann, party:hill]'), 'a.yaml:8:5  There is no relationship "WORK_FOR". Did you mean "WORKS_FOR"?'],
  [statement('quote: x'), 'a.yaml:8:5  The statement has no type. Begin it with "TYPE: [from, to]".'],
  [statement('WORKS_FOR: party:ann'), 'a.yaml:8:16  WORKS_FOR needs its two ends. Write "WORKS_FOR: [from, to]".'],
  [statement('WORKS_FOR: [party:ann, party:hil]'), 'a.yaml:8:28  No file puts "party:hil". Did you mean "party:hill"?'],
  [statement('WORKS_FOR: [party:hill, party:ann]'), 'a.yaml:8:16  WORKS_FOR does not lead from House to Writer. Write the ends the other way round.'],
  [statement('WORKS_FOR: [party:ann, book:b]'), 'a.yaml:8:16  WORKS_FOR does not lead from Writer to Book. From Writer it leads to House.'],
  [statement('ALLIED_WITH: [party:hill, party:hill]'), 'a.yaml:8:18  Both ends are "party:hill".'],
  [statement('ALLEGED: [party:ann, party:hill]'), 'a.yaml:8:5  ALLEGED is not written as a statement. Name the statement it would be'],
  [statement('ATTESTED_BY: [party:ann, record:a]'), 'a.yaml:8:5  ATTESTED_BY is not written as a statement. Give the node under nodes:'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    role: EDITR'), 'a.yaml:9:11  role: "EDITR" is no Role. Did you mean "EDITOR"?'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    share: 3'), 'a.yaml:9:5  WORKS_FOR has no "share".'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    confidence: SURE'), 'a.yaml:9:17  confidence: "SURE" is no Confidence. Known: STATED, INFERRED, MATCHED.'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    standing: PLANED'), 'a.yaml:9:15  standing: "PLANED" is no Standing. Did you mean "PLANNED"?'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    standing: PLANNED\n    share: 3'), 'a.yaml:10:5  A claimed WORKS_FOR has no "share".'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    startDate: 2013-02-30'), 'a.yaml:9:16  startDate: "2013-02-30" is not an EDTF date. Did you mean "2013-02-28"?'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    startDate: 2014\n    endDate: 2013'), 'a.yaml:8:5  WORKS_FOR/party:ann/party:hill ends (2013) before it starts (2014).'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    quote: ""'), 'a.yaml:9:12  quote is empty. Give it a value or leave the line out.'],
  [statement('WORKS_FOR: [party:ann, party:hill]\n  - WORKS_FOR: [party:ann, party:hill]'), 'a.yaml:9:5  WORKS_FOR/party:ann/party:hill is stated in a.yaml:8 already. If it is another one'],
  ['source: { id: record:a, name: A }\nnodes:\n  party:x: { kind: House, name: X }\n  party:y: { kind: House, name: Y }\nstatements:\n  - ALLIED_WITH: [party:x, party:y]', 'a.yaml:1:15  Nothing says for which day this source vouches. Give asOf: beside source:, or published: in it.'],
  [`${head}tables:\n  - file: no.csv`, 'a.yaml:3:11  There is no file "no.csv" beside this one.'],
];

test.each(mistakes.map(([text, problem]) => ({ text, problem })))('$problem', ({ text, problem: expected }) => {
  const problems = problemsOf({ 'a.yaml': text });
  expect(problems.some((problem) => problem.startsWith(expected)), problems.join('\n')).toBe(true);
});

test('a name longer than an index takes is told', () => {
  const [problem] = problemsOf({ 'a.yaml': `${head}nodes:\n  book:c: { kind: Book, name: ${'x'.repeat(8001)} }\n` });
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
  ['a column the table does not have', 'cod,title\n', 'a.yaml:5:18  The table has no column "code". Did you mean "cod"?'],
  ['other bytes than the checksum says', 'code,title\n', 'a.yaml:4:13  The bytes of t.csv are others than this checksum says. The file\'s is '],
  ['a row too short', 'code,title\n1\n', 't.csv:2:1  The row has 1 cells, the header 2.'],
  ['an open quote', 'code,title\n1,"x\n', 't.csv:2:1  A quote in this row is not closed, or stands inside a bare cell.'],
  ['bytes that are not UTF-8', new Uint8Array([99, 10, 49, 0xe9, 10]), 't.csv:2:2  The file is not UTF-8 from here on. Save it in the encoding UTF-8.'],
])('a table with %s', (_name, csv, expected) => {
  const problems = problemsOf({
    'a.yaml': `${head}tables:\n  - file: t.csv\n    sha256: 0\n    nodes: { id: "book:{code}", kind: Book, name: "{title}" }\n`,
    't.csv': csv,
  });
  expect(problems.some((problem) => problem.startsWith(expected)), problems.join('\n')).toBe(true);
});

test('a byte order mark and a text in another encoding are told', () => {
  expect(problemsOf({ 'a.yaml': `\uFEFF${head}` })[0]).toMatch(/^a\.yaml:1:1 {2}The file begins with a byte order mark/);
  const latin = new Uint8Array([...new TextEncoder().encode('source:\n  name: Caf'), 0xe9, 10]);
  expect(problemsOf({ 'a.yaml': latin })).toEqual(['a.yaml:2:12  The file is not UTF-8 from here on. Save it in the encoding UTF-8.']);
});

test.each(['[', '{', '- ', '? '])('%j repeated without end is refused, not fatal', (opening) => {
  expect(problemsOf({ 'a.yaml': `a: ${opening.repeat(50_000)}` })[0]).toMatch(/^a\.yaml:1:1 {2}The file is nested deeper/);
});
