import { expect, test } from 'vitest';
import { nodes, head, problemsOf } from '../../../test/ingest/seed-problems.ts';

const node = (lines: string) => `${nodes}  book:c:\n    kind: Book\n    name: C\n    ${lines}\n`;
const statement = (lines: string) => `${nodes}statements:\n  - ${lines}\n`;

const mistakes: readonly (readonly [text: string, problem: string])[] = [
  ['', 'a.yaml:1:1  The file is empty. A seed file begins with source:.'],
  ['- x', 'a.yaml:1:1  A seed file is a map. Its keys are source, asOf, nodes, statements, tables.'],
  [
    'nodes:\n  book:b: { kind: Book, name: B }',
    'a.yaml:1:1  The file does not name its source. Begin it with source: and an id: below it.',
  ],
  [
    'source: { id: book:a, name: A }',
    'a.yaml:1:15  "book:a" is not an id of a Record. Those begin with "record:".',
  ],
  ['source: { id: record:a }', 'a.yaml:1:9  The source has no name.'],
  [`${head}node: {}`, 'a.yaml:2:1  A seed file has no "node". Did you mean "nodes"?'],
  [`${head}nodes:\n\tbook:b: {}`, 'a.yaml:3:1  Tabs are not allowed as indentation. Indent with spaces.'],
  [`${head}nodes: {}\nnodes: {}`, 'a.yaml:3:1  Map keys must be unique. Keep one of them.'],
  [
    node('description: One: two'),
    'a.yaml:10:18  Nested mappings are not allowed in compact mappings. Put quotes',
  ],
  [
    node('description: Nr #11 of it'),
    'a.yaml:10:18  "#11 of it" is a comment, not part of the text. Put quotes',
  ],
  [node('description: *x'), 'a.yaml:10:18  Anchors and aliases are not used here. Write the value out.'],
  [
    node('description: "A\0B"'),
    'a.yaml:10:18  description: The text has a character NUL, as no text has. Take it out.',
  ],
  [node('description: "A\\0B"'), 'a.yaml:10:18  description: The text has a character NUL'],
  [
    node('description: "A\\ud83dB"'),
    'a.yaml:10:18  description: The text has one half of a character in two halves. Write it whole.',
  ],
  [node('names: { en:OFFICIAL: "A\\0B" }'), 'a.yaml:10:27  A name: The text has a character NUL'],
  [node('pages: many'), 'a.yaml:10:12  pages: "many" is not a whole number.'],
  [node('pages: 1 500'), 'a.yaml:10:12  pages: "1 500" is not a whole number. Did you mean "1500"?'],
  [node('pages: 3000000000'), 'a.yaml:10:12  pages: "3000000000" is not a whole number of 32 bits.'],
  [node('price: free'), 'a.yaml:10:12  price: "free" is not a number.'],
  [node('page: 3'), 'a.yaml:10:5  A Book has no "page". Did you mean "pages"?'],
  [node('pages:'), 'a.yaml:10:11  pages is empty. Give it a value or leave the line out.'],
  [node('pages: [1, 2]'), 'a.yaml:10:12  pages is a text here, not a list.'],
  [
    node('website: grappe.example'),
    'a.yaml:10:14  website: "grappe.example" is not of the form Link. Did you mean "https://grappe.example"?',
  ],
  [
    node('printed: 3.10.2013'),
    'a.yaml:10:14  printed: "3.10.2013" is not an EDTF date. Did you mean "2013-10-03"?',
  ],
  [node('nameTags: [x]'), 'a.yaml:10:5  A Book has no "nameTags". Known: name, description,'],
  [node('names: { english: C }'), 'a.yaml:10:14  "english" is not a tag of a name. A tag is'],
  [node('stated: { pagers: 3 }'), 'a.yaml:10:15  A Book has no "pagers". Did you mean "pages"?'],
  [node('stated: { pages: { preferred: true } }'), 'a.yaml:10:15  The claim on pages has no value.'],
  [
    node('stated: { pages: { value: 3, preferred: yes } }'),
    'a.yaml:10:45  preferred: "yes" is not true or false. Did you mean "true"?',
  ],
  [
    `${nodes}  book:c: { kind: Books, name: C }`,
    'a.yaml:7:19  There is no kind "Books". Did you mean "Book"?',
  ],
  [
    `${nodes}  book:c: { kind: House, name: C }`,
    'a.yaml:7:19  "book:c" is not an id of a House. Those begin with "party:"; this id is one of Book.',
  ],
  [`${nodes}  party:x: { name: X }`, 'a.yaml:7:3  "party:x" has no kind. Known: Writer, House.'],
  [
    `${nodes}  bok:c: { kind: Book, name: C }`,
    'a.yaml:7:3  No kind has ids that begin with "bok:". Did you mean "book"?',
  ],
  [
    `${nodes}  "book:é à": { kind: Book, name: C }`,
    'a.yaml:7:3  "book:é à" is not an id. Did you mean "book:e-a"?',
  ],
  [
    `${nodes}  book:c: { kind: Book }`,
    'a.yaml:7:3  "book:c" has no name. Give it name: in this file or in another.',
  ],
  [`${nodes}  book:bb: {}`, 'a.yaml:7:3  No file puts "book:bb". Did you mean "book:b"?'],
  [
    `${nodes}  record:a: { kind: Record, name: A }`,
    'a.yaml:7:3  A file says under source: what its source is, not under nodes:.',
  ],
  [
    statement('WORK_FOR: [party:ann, party:hill]'),
    'a.yaml:8:5  There is no relationship "WORK_FOR". Did you mean "WORKS_FOR"?',
  ],
  [statement('quote: x'), 'a.yaml:8:5  The statement has no type. Begin it with "TYPE: [from, to]".'],
  [
    statement('WORKS_FOR: party:ann'),
    'a.yaml:8:16  WORKS_FOR needs its two ends. Write "WORKS_FOR: [from, to]".',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hil]'),
    'a.yaml:8:28  No file puts "party:hil". Did you mean "party:hill"?',
  ],
  [
    statement('WORKS_FOR: [party:hill, party:ann]'),
    'a.yaml:8:16  WORKS_FOR does not lead from House to Writer. Write the ends the other way round.',
  ],
  [
    statement('WORKS_FOR: [party:ann, book:b]'),
    'a.yaml:8:16  WORKS_FOR does not lead from Writer to Book. From Writer it leads to House.',
  ],
  [statement('ALLIED_WITH: [party:hill, party:hill]'), 'a.yaml:8:18  Both ends are "party:hill".'],
  [
    statement('ALLEGED: [party:ann, party:hill]'),
    'a.yaml:8:5  ALLEGED is not written as a statement. Name the statement it would be',
  ],
  [
    statement('ATTESTED_BY: [party:ann, record:a]'),
    'a.yaml:8:5  ATTESTED_BY is not written as a statement. Give the node under nodes:',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    role: EDITR'),
    'a.yaml:9:11  role: "EDITR" is no Role. Did you mean "EDITOR"?',
  ],
  [statement('WORKS_FOR: [party:ann, party:hill]\n    share: 3'), 'a.yaml:9:5  WORKS_FOR has no "share".'],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    confidence: SURE'),
    'a.yaml:9:17  confidence: "SURE" is no Confidence. Known: STATED, INFERRED, MATCHED.',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    standing: PLANED'),
    'a.yaml:9:15  standing: "PLANED" is no Standing. Did you mean "PLANNED"?',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    standing: PLANNED\n    share: 3'),
    'a.yaml:10:5  A claimed WORKS_FOR has no "share".',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    startDate: 2013-02-30'),
    'a.yaml:9:16  startDate: "2013-02-30" is not an EDTF date. Did you mean "2013-02-28"?',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    startDate: 2014\n    endDate: 2013'),
    'a.yaml:8:5  WORKS_FOR/party:ann/party:hill ends (2013) before it starts (2014).',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n    quote: ""'),
    'a.yaml:9:12  quote is empty. Give it a value or leave the line out.',
  ],
  [
    statement('WORKS_FOR: [party:ann, party:hill]\n  - WORKS_FOR: [party:ann, party:hill]'),
    'a.yaml:9:5  WORKS_FOR/party:ann/party:hill is stated in a.yaml:8 already. If it is another one',
  ],
  [
    'source: { id: record:a, name: A }\nnodes:\n  party:x: { kind: House, name: X }\n  party:y: { kind: House, name: Y }\nstatements:\n  - ALLIED_WITH: [party:x, party:y]',
    'a.yaml:1:15  Nothing says for which day this source vouches. Give asOf: beside source:, or published: in it.',
  ],
  [
    statement('PART_OF: [party:hill, party:vale]\n  - PART_OF: [party:vale, party:hill]'),
    'a.yaml:9:5  PART_OF leads in a circle: party:vale → party:hill → party:vale.',
  ],
  [`${head}tables:\n  - file: no.csv`, 'a.yaml:3:11  There is no file "no.csv" beside this one.'],
];

test.each(mistakes.map(([text, problem]) => ({ text, problem })))(
  '$problem',
  ({ text, problem: expected }) => {
    const problems = problemsOf({ 'a.yaml': text });
    expect(
      problems.some((problem) => problem.startsWith(expected)),
      problems.join('\n'),
    ).toBe(true);
  },
);
