import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { bareWorkbook } from '../../../../test/support/bare-workbook.ts';
import { GrappeError } from '../../../errors/problem.ts';
import { readModel } from '../../../model/read-model.ts';
import { parseMapping } from '../mapping/read-mapping.ts';
import type { ImportFile, Row } from '../import-source.ts';
import { tableSource } from './table.ts';

const model = readModel([
  {
    path: 'houses.graphql',
    text: `
"Node." interface Node { "Id." id: ID! "Name." name: String! "Names." names: [String!] "Tags." nameTags: [String!] }
"House." type House implements Node @kind(singular: "house", plural: "houses", prefix: "house") {
  "Staff." staff: Int "Price." price: Float "Open." open: Boolean "Built." built: EDTF "Topics." topics: [String!]
}
"Record." type Record implements Node @kind(singular: "record", plural: "records", prefix: "record") @evidence { "T." title: String }
"Selling." type Selling @relationship(type: "SOLD_TO", out: "soldTo", outDescription: "O.", in: "bought", inDescription: "I.", moment: true)
  @ends(from: ["House"], to: ["House"]) { "Share." share: Float }
`,
  },
]);

function fileOf(bytes: Uint8Array, path = 'houses.csv'): ImportFile {
  return { path, size: bytes.length, open: () => Readable.from([Buffer.from(bytes)]) };
}

async function read(map: string, table: Uint8Array | string): Promise<readonly Row[]> {
  const mapping = parseMapping('map.yaml', Buffer.from(map), model);
  const rows: Row[] = [];
  for await (const slice of tableSource(mapping).read(fileOf(Buffer.from(table)), { model }))
    rows.push(...slice);
  return rows;
}

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof GrappeError)
      return error.problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
    throw error;
  }
  throw new Error('it was read');
}

const map = `dates: day-month-year
decimals: comma
values:
  Open: { ja: "true", nein: "false" }
nodes:
  - { id: "house:{Name|slug}", kind: House, name: "{Name}", names: { "de:OFFICIAL": "{Name}" }, staff: "{Staff}", price: "{Price}", open: "{Open}", built: "{Built}", topics: ["{A}", "{B}"] }
statements:
  - { SOLD_TO: ["house:{Name|slug}", "house:{Buyer|slug}"], date: "{Sold}", share: "{Share}", key: "{Share}" }
`;
const header = 'Name;Staff;Price;Open;Built;A;B;Buyer;Sold;Share\n';

test('a row fills nodes and statements; empty cells leave out what they would say', async () => {
  const [full, bare] = await read(
    map,
    `${header}Haus Öl;12;3,5;ja;03.10.2013;x;y;Stall;10.2014;0,5\nStall;;;;;;;;;\n`,
  );
  expect(full).toMatchObject({ problems: [], place: { line: 2 } });
  expect(full?.said).toEqual([
    {
      kind: 'node',
      id: 'house:haus-ol',
      of: 'House',
      names: [['de:OFFICIAL', 'Haus Öl']],
      properties: {
        name: 'Haus Öl',
        staff: 12,
        price: 3.5,
        open: true,
        built: '2013-10-03',
        topics: ['x', 'y'],
      },
    },
    {
      kind: 'statement',
      type: 'SOLD_TO',
      from: 'house:haus-ol',
      to: 'house:stall',
      nth: '0,5',
      properties: { date: '2014-10', share: 0.5 },
    },
  ]);
  expect(bare?.said).toEqual([
    {
      kind: 'node',
      id: 'house:stall',
      of: 'House',
      names: [['de:OFFICIAL', 'Stall']],
      properties: { name: 'Stall' },
    },
  ]);
});

test.each([
  ['Haus;zwölf;;;;;;;;', 2, 'staff: "zwölf" is not a whole number'],
  ['Haus;;1.234,5;;;;;;;', 3, 'price: "1.234,5" is not a number'],
  ['Haus;;1,234.50;;;;;;;', 3, 'price: "1,234.50" is not a number'],
  ["Haus;1'234;;;;;;;;", 2, 'staff: "1\'234" is not a whole number'],
  ['Haus;1\u00a0234;;;;;;;;', 2, 'staff: "1\u00a0234" is not a whole number'],
  ['Haus;;;vielleicht;;;;;;', 4, 'open: "vielleicht" is not true or false'],
  ['Haus;;;;31.02.2013;;;;;', 5, 'built: "31.02.2013" is not an EDTF date'],
  [';1;;;;;;;;', 1, 'The row gives its node no id.'],
  ['Haus;1', 1, 'The row has 2 cells, the header 10.'],
])('%s is told with its column', async (line, column, message) => {
  const [row] = await read(map, `${header}${line}\n`);
  expect(row?.said).toEqual([]);
  expect(row?.problems[0]?.column).toBe(column);
  expect(row?.problems[0]?.message).toContain(message);
});

test('JSON Lines read as the same table in CSV', async () => {
  const json =
    '{"Name": "Haus", "Staff": 12, "Open": "ja", "Built": null}\n{"Price": null, "A": null, "B": null, "Buyer": null, "Sold": null, "Share": null}\n';
  const [row] = await read(map, json);
  expect(row?.said).toEqual([
    expect.objectContaining({ properties: { name: 'Haus', staff: 12, open: true } }),
  ]);
  const rooms = 'nodes: { id: "house:{Name|slug}", kind: House, name: "{Name}", staff: "{Staff}" }\n';
  const [nested] = await read(rooms, '{"Name": "Haus", "Staff": {"all": 12}}\n');
  expect(nested?.problems[0]?.message).toBe('"Staff" is no plain value.');
});

test('every mistake of a mapping is told with its place', async () => {
  const wrong = `dates: month
colour: red
nodes:
  - { kind: Hous, name: "{Name}" }
  - { id: "house:x", kind: House, naem: x }
statements:
  - { SOLD_TOO: [a, b] }
  - { SOLD_TO: a, shar: 1 }
`;
  expect(await problemsOf(read(wrong, header))).toEqual([
    '1:8 dates: "month" is none of day-month-year, month-day-year.',
    '2:1 A mapping has no "colour".',
    '4:5 The node has no id.',
    '4:13 There is no kind "Hous".',
    '5:35 A House has no "naem".',
    '7:7 There is no relationship "SOLD_TOO".',
    '8:16 SOLD_TO needs its two ends.',
    '8:19 SOLD_TO has no "shar".',
  ]);
});

test('columns that the table lacks are told with their place in the mapping', async () => {
  const problems = await problemsOf(read(map, 'Name;Staff\nHaus;1\n'));
  expect(problems).toContainEqual(expect.stringMatching(/^6:\d+ The table has no column "Price"\.$/));
});

const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const small = 'nodes:\n  - { id: "house:{Name|slug}", kind: House, name: "{Name}", staff: "{Staff}" }\n';

test('a workbook reads as a table; a formula is a problem of its row', async () => {
  const head = `<row r="1">${inline('A1', 'Name')}${inline('B1', 'Staff')}</row>`;
  const rows = `<row r="2">${inline('A2', 'Haus')}<c r="B2"><v>12</v></c></row><row r="3">${inline('A3', 'Stall')}<c r="B3"><f>B2+1</f><v>13</v></c></row>`;
  const [plain, formula] = await read(small, bareWorkbook([['S', head + rows]]));
  expect(plain?.said).toEqual([
    expect.objectContaining({ id: 'house:haus', properties: { name: 'Haus', staff: 12 } }),
  ]);
  expect(formula).toMatchObject({
    said: [],
    problems: [{ message: 'The cell B3 holds a formula.' }],
    place: { line: 3 },
  });
});

test('what would be wrong in every row is told with its place in the mapping', async () => {
  const wrong = `values:
  Opn: { ja: "true" }
nodes:
  - { id: "house:{Name|slugs}", kind: House, name: "{Name", staff: many, built: 2013-13 }
statements:
  - { SOLD_TO: ["house:a", "house:b"], date: "2013", share: "0,5" }
`;
  expect(await problemsOf(read(wrong, 'Name;Open\nx;y\n'))).toEqual([
    '4:11 "house:{Name|slugs}" has a brace that belongs to no column.',
    '4:52 "{Name" has a brace that belongs to no column.',
    '4:68 staff: "many" is not a whole number.',
    '4:81 built: "2013-13" is not an EDTF date.',
    '6:61 share: "0,5" is not a number.',
  ]);
  const unknown =
    'values: { Opn: { ja: "true" } }\nnodes: { id: "house:{Name|slug}", kind: House, name: "{Name}" }\n';
  expect(await problemsOf(read(unknown, 'Name;Open\nx;y\n'))).toEqual([
    '1:11 The table has no column "Opn".',
  ]);
});

test('a source whose properties the model does not allow is told', async () => {
  const model = 'nodes: { id: "house:{Name|slug}", kind: House, name: "{Name}" }\n';
  expect(await problemsOf(read(`source: { titel: x }\n${model}`, header))).toEqual([
    '1:11 A source has no "titel".',
  ]);
});

test.each(['1,234', '1,234.50', '1 234', "1'234", '1\u202f234'])(
  'with decimal points the thousands of "%s" are not guessed at',
  async (price) => {
    const points = 'nodes: { id: "house:{Name|slug}", kind: House, name: "{Name}", price: "{Price}" }\n';
    const [row] = await read(points, `Name;Price\nHaus;${price}\n`);
    expect(row?.said).toEqual([]);
    expect(row?.problems[0]).toMatchObject({ column: 2, message: `price: "${price}" is not a number.` });
  },
);

test('with decimal commas a point is not read, and numbers of workbooks and JSON are', async () => {
  const commas =
    'decimals: comma\nnodes: { id: "house:{Name|slug}", kind: House, name: "{Name}", price: "{Price}", staff: "12" }\n';
  const [row] = await read(commas, 'Name;Price\nx;1.234\n');
  expect(row?.problems).toEqual([
    {
      column: 2,
      message: 'price: "1.234" is not a number with a decimal comma.',
      hint: 'Did you mean "1234"?',
    },
  ]);
  const cells = `<row r="1">${inline('A1', 'Name')}${inline('B1', 'Price')}</row><row r="2">${inline('A2', 'x')}<c r="B2"><v>1.5</v></c></row>`;
  for (const table of [bareWorkbook([['S', cells]]), '{"Name": "x", "Price": 1.5}', 'Name;Price\nx;1,5\n'])
    expect((await read(commas, table))[0]?.said).toMatchObject([{ properties: { price: 1.5, staff: 12 } }]);
});

test('columns that no record of JSON Lines has are told', async () => {
  const map = 'nodes: { id: "house:{Name|slug}", kind: House, name: "{Name}", staff: "{Stuff}" }\n';
  expect(await problemsOf(read(map, '{"Name": "a"}\n{"Name": "b", "Staff": 1}\n'))).toEqual([
    expect.stringMatching(/^1:\d+ The table has no column "Stuff"\.$/),
  ]);
});

test('text that only looks like a formula is text', async () => {
  const [row] = await read(small, 'Name,Staff\n=1+1,\n');
  expect(row?.said).toMatchObject([{ id: 'house:1-1', properties: { name: '=1+1' } }]);
});
