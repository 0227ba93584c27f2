import { Readable } from 'node:stream';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { GraphModel } from '../../../model/graph-model.ts';
import { loadModel } from '../../../model/load-model.ts';
import { createChecker } from '../check-said.ts';
import type { ImportFile, Row, Said } from '../import-source.ts';
import { cordis } from './cordis.ts';

let model: GraphModel;

beforeAll(async () => {
  model = await loadModel(join(import.meta.dirname, '../../../../schema'));
});

async function read(text: string): Promise<readonly Row[]> {
  const file: ImportFile = {
    path: 'list.csv',
    size: text.length,
    open: () => Readable.from([Buffer.from(text)]),
  };
  const rows: Row[] = [];
  for await (const slice of cordis.read(file, { model })) rows.push(...slice);
  return rows;
}

const cells = {
  projectID: '859111',
  projectAcronym: 'SRSensor',
  organisationID: '930078002',
  vatNumber: 'EL514699743',
  name: 'OPTIQGAIN  LTD',
  shortName: 'OPTIQGAIN',
  SME: 'True',
  activityType: 'PRC',
  country: 'EL',
  nutsCode: 'EL30',
  geolocation: '31.8945761,34.7354878402964',
  organizationURL: 'www.optiqgain.com',
  contentUpdateDate: '2023-04-05 13:15:00',
  order: '1',
  role: 'coordinator',
  ecContribution: '1788682.0',
  netEcContribution: '1788682,5',
  totalCost: '',
  endOfParticipation: 'False',
};

/** One participation, some cells of it changed; a column whose cell is null is not there. */
async function rowWith(changes: Partial<Record<keyof typeof cells, string | null>>): Promise<Row> {
  const entries = Object.entries({ ...cells, ...changes }).filter(([, value]) => value !== null);
  const line = (values: readonly (string | null)[]) =>
    values.map((value) => `"${value?.replaceAll('"', '""')}"`).join(';');
  const [row] = await read(
    `${line(entries.map(([name]) => name))}\n${line(entries.map(([, value]) => value))}\n`,
  );
  if (!row) throw new Error('one row');
  return row;
}

const said = (row: Row, type: string): Said | undefined =>
  row.said.find((each) => (each.kind === 'node' ? each.of : each.type) === type);

const propertiesOf = (row: Row | undefined, type: string) => (row && said(row, type))?.properties ?? {};

function idOf(row: Row, kind: string): string | null {
  const node = said(row, kind);
  return node?.kind === 'node' ? node.id : null;
}

test('a participation is an organisation, its project, its places and what it takes part in', async () => {
  const row = await rowWith({});
  expect(row.problems).toEqual([]);
  expect(row.said.flatMap(createChecker(model))).toEqual([]);
  expect(said(row, 'Firm')).toEqual({
    kind: 'node',
    id: 'org:cordis-930078002',
    of: 'Firm',
    names: [['und:ACRONYM', 'OPTIQGAIN']],
    properties: {
      name: 'OPTIQGAIN LTD',
      isSme: true,
      cordisId: '930078002',
      website: 'https://www.optiqgain.com',
    },
  });
  expect(said(row, 'Project')).toMatchObject({
    id: 'project:cordis-859111',
    properties: { name: 'SRSensor' },
  });
  expect(said(row, 'LOCATED_IN')).toMatchObject({ to: 'region:GR', properties: { lat: 31.8945761 } });
  expect(row.said.filter((each) => each.kind === 'statement').map(({ to }) => to)).toContain('region:EL30');
  expect(said(row, 'PARTICIPATES_IN')).toEqual({
    kind: 'statement',
    type: 'PARTICIPATES_IN',
    from: 'org:cordis-930078002',
    to: 'project:cordis-859111',
    nth: '1',
    asOf: '2023-04-05',
    properties: {
      role: 'coordinator',
      contribution: 1788682,
      netContribution: 1788682.5,
      currency: 'EUR',
      ended: false,
    },
  });
});

test.each([
  [{ organisationID: '' }, 'org:cordis-vat-EL514699743'],
  [{ organisationID: null }, 'org:cordis-vat-EL514699743'],
  [{ organisationID: null, vatNumber: 'NOTAPPLICABLE' }, 'org:cordis-name-gr-optiqgain-ltd'],
  [
    { organisationID: null, vatNumber: null, name: 'Forêt & Cie', country: 'UK' },
    'org:cordis-name-gb-foret-cie',
  ],
  [{ organisationID: '', vatNumber: 'GR 514 699 743' }, 'org:cordis-vat-EL514699743'],
  [{ organisationID: '', vatNumber: 'IS11790' }, 'org:cordis-vat-IS11790'],
  [{ organisationID: '', vatNumber: 'CHE-484.922.918 MWST' }, 'org:cordis-vat-CHE484922918MWST'],
] as const)('with %j the id is %s', async (changes, id) => {
  expect(said(await rowWith(changes), 'Firm')).toMatchObject({ id });
});

test('names that differ in letters or ends that an id cannot hold make ids that differ', async () => {
  const long = 'x'.repeat(100);
  const names = ['ΕΚΠΑ 2', 'ΑΠΘ 2', '2', `${long} A`, `${long} B`, long, '中国科学院', 'Łódź', 'Lodz'];
  const ids = await Promise.all(
    names.map(async (name) => {
      const row = await rowWith({ organisationID: '', vatNumber: '', name });
      expect(row.said.flatMap(createChecker(model))).toEqual([]);
      return idOf(row, 'Firm');
    }),
  );
  expect(new Set(ids).size).toBe(names.length - 1);
  expect(ids.slice(-2)).toEqual(['org:cordis-name-gr-lodz', 'org:cordis-name-gr-lodz']);
});

test.each([
  [{ projectID: '' }, 'The row has no projectID.'],
  [{ projectID: 'ABC' }, '"ABC" is not a number of a project.'],
  [{ organisationID: '12a' }, '"12a" is not a number of an organisation.'],
  [{ organisationID: '', vatNumber: '', name: '' }, 'Nothing tells which organisation takes part.'],
  [{ country: 'XX' }, '"XX" is no country.'],
  [{ activityType: 'FOO' }, '"FOO" is no activity type.'],
  [{ SME: 'maybe' }, 'SME: "maybe" is neither true nor false.'],
  [{ geolocation: '91,0' }, '"91,0" is not a place.'],
  [{ geolocation: '1,2,3' }, '"1,2,3" is not a place.'],
  [{ geolocation: '1,' }, '"1," is not a place.'],
  [{ geolocation: '52,181' }, '"52,181" is not a place.'],
  [{ nutsCode: 'N/A' }, '"N/A" is no code of NUTS.'],
  [{ country: 'ZZ' }, '"ZZ" is no country.'],
  [{ country: 'EU' }, '"EU" is no country.'],
  [{ country: 'SU' }, '"SU" is no country.'],
  [{ ecContribution: '1,234,567.00' }, 'ecContribution: "1,234,567.00" is not an amount.'],
  [{ ecContribution: '1 234,5' }, 'ecContribution: "1 234,5" is not an amount.'],
  [{ ecContribution: '1,234' }, 'ecContribution: "1,234" may be thousands or a fraction.'],
  [{ ecContribution: 'NaN' }, 'ecContribution: "NaN" is not an amount.'],
  [{ contentUpdateDate: '2023-02-30 10:00:00' }, 'contentUpdateDate: "2023-02-30 10:00:00" is not a day.'],
  [{ contentUpdateDate: '05/04/2023' }, 'contentUpdateDate: "05/04/2023" is not a day.'],
] as const)('%j is a problem of its row', async (changes, message) => {
  const row = await rowWith(changes);
  expect(row.said).toEqual([]);
  expect(row.problems[0]?.message).toBe(message);
  const [name] = Object.keys(changes);
  expect(row.problems[0]?.column).toBe(Object.keys(cells).indexOf(name ?? '') + 1);
});

test('what is no address of a website is left out, and the row is read all the same', async () => {
  const row = await rowWith({ organizationURL: 'http://www.uoi.gr / www.rc.uoi.gr' });
  expect(row.problems).toEqual([]);
  expect(propertiesOf(row, 'Firm')).not.toHaveProperty('website');
});

test('what a cell leaves empty is unknown, and what a row only names does not count against others', async () => {
  const empty = Object.fromEntries(Object.keys(cells).map((name) => [name, '']));
  const row = await rowWith({ ...empty, projectID: '859111', organisationID: '930078002' });
  expect(row.problems).toEqual([]);
  expect(row.said.flatMap(createChecker(model))).toEqual([]);
  expect(row.said).toEqual([
    {
      kind: 'node',
      id: 'org:cordis-930078002',
      of: 'Association',
      names: [],
      properties: { name: 'CORDIS 930078002', cordisId: '930078002' },
      fallback: true,
    },
    {
      kind: 'node',
      id: 'project:cordis-859111',
      of: 'Project',
      names: [],
      properties: { name: 'CORDIS 859111', cordisId: '859111' },
      fallback: true,
    },
    {
      kind: 'statement',
      type: 'PARTICIPATES_IN',
      from: 'org:cordis-930078002',
      to: 'project:cordis-859111',
      properties: { currency: 'EUR' },
    },
  ]);
});

test('a code of NUTS that is that of a country says no more than the country', async () => {
  const row = await rowWith({ country: 'UK', nutsCode: 'UK' });
  expect(row.said.filter((each) => each.kind === 'statement').map(({ to }) => to)).toEqual([
    'region:GB',
    'project:cordis-859111',
  ]);
});

test('a place in brackets, and one next to Greenwich, are places', async () => {
  const points = ['(51.47,-9.3E-4)', '-17.5, 168', '51.47,0'];
  const rows = await Promise.all(points.map((geolocation) => rowWith({ geolocation })));
  expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(rows.map((row) => propertiesOf(row, 'LOCATED_IN'))).toMatchObject([
    { lat: 51.47, lon: -0.00093 },
    { lat: -17.5, lon: 168 },
    { lat: 51.47, lon: 0 },
  ]);
});

test('participations of files before 2021 are read, without the persons in them', async () => {
  const [row] = await read(
    `projectRcn;projectReference;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country;organizationUrl;contactFirstNames;contactEmail
104444;320004;SILICON EUROPE;coordinator;999984059;SILICON SAXONY E.V.;SISAX;OTH;false;1234,5;DE;www.silicon-saxony.de;Anna;anna@example.org
`,
  );
  expect(row?.problems).toEqual([]);
  expect(row?.said).toMatchObject([
    { id: 'org:cordis-999984059', properties: { website: 'https://www.silicon-saxony.de' } },
    { id: 'region:DE' },
    { type: 'LOCATED_IN' },
    { id: 'project:cordis-320004', properties: { cordisId: '320004', acronym: 'SILICON EUROPE' } },
    { type: 'PARTICIPATES_IN', properties: { contribution: 1234.5, ended: false } },
  ]);
  expect(JSON.stringify(row)).not.toMatch(/anna/i);
});

test('a project of FP7 is supported by the programme that seeds put, up to the contribution', async () => {
  const header =
    'rcn;reference;acronym;frameworkProgramme;title;startDate;endDate;projectUrl;ecMaxContribution;ecSignatureDate';
  const [row, other] = await read(
    `${header}
104444;320004;SILICON EUROPE;FP7;Silicon Europe;2012-10-01;2015-09-30;http://www.silicon-europe.eu;2800000;2012-09-14
1;2;X;H2020;Title;2014-01-01;;;1000;2013-12-24
`,
  );
  expect(row?.problems).toEqual([]);
  expect(row?.said.flatMap(createChecker(model))).toEqual([]);
  expect(row?.said).toMatchObject([
    { id: 'project:cordis-320004', properties: { website: 'http://www.silicon-europe.eu' } },
    {
      type: 'SUPPORTS',
      from: 'programme:fp7',
      to: 'project:cordis-320004',
      optional: true,
      properties: {
        date: '2012-09-14',
        amount: 2800000,
        comparator: 'AT_MOST',
        currency: 'EUR',
        instrument: 'GRANT',
      },
    },
  ]);
  expect(other?.said).toHaveLength(1);
});

test.each([
  ['2015-02-30', '2016-01-01', 'startDate: "2015-02-30" is not a day.'],
  ['2015-02-03', '2014-12-31', 'endDate: 2014-12-31 is before the start, 2015-02-03.'],
])('a project from %s to %s is a problem of its row', async (start, end, message) => {
  const [row] = await read(`id,acronym,startDate,endDate\n1,X,${start},${end}\n`);
  expect(row?.problems.map((problem) => problem.message)).toEqual([message]);
  expect(row?.said).toEqual([]);
});

test('a row of another width tells both widths', async () => {
  const [row] = await read('projectID,organisationID,name\n1,2\n');
  expect(row?.problems).toEqual([expect.objectContaining({ message: 'The row has 2 cells, the header 3.' })]);
});

test('a project has its dates, costs and names', async () => {
  const [row] = await read(`id,acronym,title,startDate,endDate,totalCost,objective,grantDoi
633216,NIGHT5,"Night, the fifth",2014-05-01,2015-12-31,"408821,5","To  be.
And more.",10.3030/633216
`);
  expect(row?.said).toEqual([
    {
      kind: 'node',
      id: 'project:cordis-633216',
      of: 'Project',
      names: [['en:OFFICIAL', 'Night, the fifth']],
      properties: {
        name: 'NIGHT5',
        acronym: 'NIGHT5',
        description: 'To be. And more.',
        cordisId: '633216',
        startDate: '2014-05-01',
        endDate: '2015-12-31',
        cost: 408821.5,
        currency: 'EUR',
        website: 'https://doi.org/10.3030/633216',
      },
    },
  ]);
});

test('columns stand in any order and case', async () => {
  const [row] = await read('SME;ORGANISATIONID;Name;projectid\ntrue;2;X;1\n');
  expect(propertiesOf(row, 'Association')).toEqual({ name: 'X', cordisId: '2', isSme: true });
});
