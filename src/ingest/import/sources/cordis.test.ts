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
] as const)('with %j the id is %s', async (changes, id) => {
  expect(said(await rowWith(changes), 'Firm')).toMatchObject({ id });
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
  expect(row.problems[0]?.column).toBeGreaterThanOrEqual(0);
});

test('two addresses in one cell are none, and the row is read all the same', async () => {
  const row = await rowWith({ organizationURL: 'http://www.uoi.gr / www.rc.uoi.gr' });
  expect(row.problems).toEqual([]);
  expect(said(row, 'Firm')).not.toHaveProperty('properties.website');
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

test('the header of another dataset is told', async () => {
  await expect(read('code,level,parent,label_en\nA,1,,X\n')).rejects.toThrow(
    'No file of CORDIS has the columns code, level',
  );
});
