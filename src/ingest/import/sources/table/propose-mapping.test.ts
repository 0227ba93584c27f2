import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareWorkbook } from '../../../../../test/support/bare-workbook.ts';
import { memoryFile } from '../../../../../test/support/memory-file.ts';
import { loadModel } from '../../../../model/load-model.ts';
import { landingText, proposeMapping, type Proposal } from './propose-mapping.ts';

const model = await loadModel(join(import.meta.dirname, '../../../../../schema'));

async function propose(table: string | Uint8Array): Promise<Proposal> {
  return proposeMapping(memoryFile('lists/members.csv', table), model);
}

test('a list of members with dates of joining, and its first rows as they would land', async () => {
  const { yaml, unused, rows } = await propose(
    'Member;Joined;Left;Website;Town\nÅkerlund & Rausing;03.10.2013;;www.example.org;Lund\nPetite Société;15.1.2014;12.2019;;Lyon\n',
  );
  expect(yaml)
    .toBe(`# What the columns of members.csv mean. Correct it, then: grappe import table --map THIS-FILE THE-TABLE
source:
  title: "Members of NAME" # what the list is called; it is cited by each membership
dates: day-month-year
nodes:
  - id: "org:{Member|slug}"
    kind: Firm # or Association, EducationProvider, PublicBody, ResearchInstitute; "{Column}" where a column says it
    name: "{Member}"
    website: "https://{Website}"
  - { id: "cluster:NAME", kind: Cluster, name: "NAME" } # the cluster whose members they are
statements:
  - MEMBER_OF: ["org:{Member|slug}", "cluster:NAME"]
    startDate: "{Joined}"
    endDate: "{Left}"
# Columns that are not used: Town
`);
  expect(unused).toEqual(['Town']);
  expect(rows.map(({ problems }) => problems)).toEqual([[], []]);
  expect(rows[0]?.said).toEqual([
    {
      kind: 'node',
      id: 'org:akerlund-rausing',
      of: 'Firm',
      names: [],
      properties: { name: 'Åkerlund & Rausing', website: 'https://www.example.org' },
    },
    { kind: 'node', id: 'cluster:NAME', of: 'Cluster', names: [], properties: { name: 'NAME' } },
    {
      kind: 'statement',
      type: 'MEMBER_OF',
      from: 'org:akerlund-rausing',
      to: 'cluster:NAME',
      properties: { startDate: '2013-10-03' },
    },
  ]);
  expect(rows[1]?.said.at(-1)).toMatchObject({ properties: { startDate: '2014-01-15', endDate: '2019-12' } });
  expect(landingText(rows.slice(0, 1))).toBe(`# The first rows as they would land:
#   Firm org:akerlund-rausing, name: "Åkerlund & Rausing", website: "https://www.example.org"
#   Cluster cluster:NAME, name: "NAME"
#   org:akerlund-rausing MEMBER_OF cluster:NAME, startDate: "2013-10-03"`);
});

test.each([
  ['Member,Joining date,Date left,Country', 'Member', 'Joining date', 'Date left'],
  ["Raison sociale,Date d'adhésion,Sortie,Pays", 'Raison sociale', "Date d'adhésion", 'Sortie'],
  ['Mitgliedsunternehmen,Beitrittsdatum,Austritt,Land', 'Mitgliedsunternehmen', 'Beitrittsdatum', 'Austritt'],
  ['Medlemsnavn,Innmeldt,Utmeldt,Land', 'Medlemsnavn', 'Innmeldt', 'Utmeldt'],
])('%s', async (header, name, start, end) => {
  const { yaml, unused } = await propose(`${header}\nA,2013,,FR\n`);
  expect(yaml).toContain(`name: ${JSON.stringify(`{${name}}`)}`);
  expect(yaml).toContain(`startDate: ${JSON.stringify(`{${start}}`)}`);
  expect(yaml).toContain(`endDate: ${JSON.stringify(`{${end}}`)}`);
  expect(yaml).toContain('LOCATED_IN');
  expect(unused).toEqual([]);
});

test('the order of day and month is told by the rows, or asked for', async () => {
  const orderOf = async (dates: readonly string[]) =>
    /^dates:.*$/m.exec(
      (await propose(`Member,Joined\n${dates.map((date) => `A,${date}\n`).join('')}`)).yaml,
    )?.[0];
  expect(await orderOf(['03/10/2013', '13/10/2013'])).toBe('dates: day-month-year');
  expect(await orderOf(['03/10/2013', '03/13/2013'])).toBe('dates: month-day-year');
  expect(await orderOf(['03/10/2013'])).toBe(
    'dates: day-month-year # or month-day-year: the rows do not tell',
  );
  expect(await orderOf(['2013-10-03', '2013'])).toBeUndefined();
});

test('a column that is called like a date and holds none is not taken for one', async () => {
  const { yaml, unused } = await propose('Member,From,To\nA,Lyon,2014\n');
  expect(yaml).not.toContain('startDate');
  expect(yaml).toContain('endDate: "{To}"');
  expect(unused).toEqual(['From']);
});

test('names of columns over several lines, with quotes or with braces break nothing', async () => {
  const { yaml, unused, rows } = await propose(
    '"The ""member""";"Other\nthing: # x";{odd};Joined\nA;b;c;2013\n',
  );
  expect(unused).toEqual(['Other\nthing: # x', '{odd}']);
  expect(yaml).toContain('# Columns that are not used: Other thing: # x, {odd}');
  expect(rows[0]?.said[0]).toMatchObject({ id: 'org:a', properties: { name: 'A' } });
});

test('workbooks and JSON Lines as well', async () => {
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const book = bareWorkbook([
    [
      'Members',
      `<row r="1">${text('A1', 'Member')}${text('B1', 'Since')}</row><row r="2">${text('A2', 'A')}<c r="B2"><v>2013</v></c></row>`,
    ],
  ]);
  for (const table of [book, '{"Member": "A", "Since": 2013}\n'])
    expect((await propose(table)).rows[0]?.said.at(-1)).toMatchObject({ properties: { startDate: '2013' } });
});
