import { widthProblem, readCsvSlices, type CsvRecord } from '../formats/csv.ts';
import type { ImportFile, ImportSource, NodeSaid, Row, Said } from '../import-source.ts';
import { given, stated } from './cells/said.ts';
import { layoutOf, type Layout } from './cordis/layouts.ts';
import { organisationOf } from './cordis/organisation.ts';
import { RowReader } from './cordis/row-reader.ts';
import { webAddress } from './cordis/web-address.ts';

/**
 * Files of CORDIS, the EU's register of research projects: organisations with what they take part in, and projects; of any
 * framework programme, in the layouts of today and of before 2021.
 *
 * Left out, since no question asks for it or it is nobody's business: streets, contact forms and contact persons,
 * VAT numbers but for ids, record numbers, `active`; of projects status, topics, calls, legal basis and funding scheme.
 * Left out, since it is not what its column asks for, without rejecting the row: what is no address of a website (two in
 * one cell, a dash). The Union's contribution is stated where the model's seeds have the programme that gave it.
 *
 * @see https://data.europa.eu/data/datasets/cordish2020projects
 */
export const cordis: ImportSource = {
  name: 'cordis',
  description: 'Import CSV files of CORDIS: organisations (participations) and projects, in any order.',
  version: '2',
  about: {
    publishers: ['Publications Office of the European Union'],
    title: 'CORDIS',
    url: 'https://cordis.europa.eu',
    licence: 'Reuse with acknowledgement: © European Union, source: CORDIS',
  },
  async *read(file) {
    let read: ((record: CsvRecord) => Row) | null = null;
    for await (const { header, records } of readCsvSlices(file)) {
      read ??= readerOf(file, header);
      yield records.map(read);
    }
  },
};

type ReadSaid = (row: RowReader) => readonly Said[];

/** Made anew for each file. */
const readers: Readonly<Record<Layout, () => ReadSaid>> = {
  participation: participations,
  project: () => project,
};

/** Programmes that seeds put, by what CORDIS calls them. */
const programmes: Readonly<Record<string, string>> = { FP7: 'programme:fp7' };

function readerOf(file: ImportFile, header: readonly string[]): (record: CsvRecord) => Row {
  const { layout, columns } = layoutOf(file, header);
  const readSaid = readers[layout]();
  return (record) => {
    const place = { file: file.path, line: record.line, column: 1 };
    if (record.cells.length !== header.length)
      return { place, said: [], problems: [widthProblem(record, header)] };
    const row = new RowReader(record, columns);
    const said = readSaid(row);
    return { place, said: row.problems.length > 0 ? [] : said, problems: row.problems };
  };
}

/** The rows of one project stand together: what they say of it is one object, so that it is looked at once. */
function participations(): ReadSaid {
  let last: { readonly key: string; readonly said: NodeSaid } | null = null;
  const named = (row: RowReader, id: string): NodeSaid => {
    const key = `${id} ${row.text('projectAcronym')}`;
    if (last?.key !== key) last = { key, said: namedProject(row, id) };
    return last.said;
  };
  return (row) => participation(row, named);
}

function participation(
  row: RowReader,
  named: (row: RowReader, project: string) => NodeSaid,
): readonly Said[] {
  const project = projectId(row, 'projectID');
  const asOf = row.day('contentUpdateDate');
  const organisation = organisationOf(row, asOf);
  if (project === null || organisation === null) return [];
  const part = given({
    role: row.text('role'),
    contribution: row.amount('ecContribution'),
    netContribution: row.amount('netEcContribution'),
    cost: row.amount('totalCost'),
    currency: 'EUR',
    ended: row.flag('endOfParticipation'),
  });
  const nth = row.text('order');
  return [
    ...organisation.said,
    named(row, project),
    stated('PARTICIPATES_IN', organisation.id, project, part, { nth, asOf }),
  ];
}

/** The file of projects says more; without an acronym, a participation does not even say what it is called. */
function namedProject(row: RowReader, id: string): NodeSaid {
  const cordisId = row.text('projectID');
  const acronym = row.words('projectAcronym');
  const properties = given({ name: acronym || `CORDIS ${cordisId}`, acronym, cordisId });
  return {
    kind: 'node',
    id,
    of: 'Project',
    names: [],
    properties,
    ...(acronym === '' && { fallback: true }),
  };
}

function project(row: RowReader): readonly Said[] {
  const id = projectId(row, 'id');
  if (id === null) return [];
  const acronym = row.words('acronym');
  const title = row.words('title');
  const cordisId = row.text('id');
  const name = acronym || title;
  const cost = row.amount('totalCost');
  const doi = row.text('grantDoi');
  return [
    {
      ...{ kind: 'node', id, of: 'Project' },
      names: title !== '' && title !== acronym ? [['en:OFFICIAL', title]] : [],
      properties: given({
        name: name || `CORDIS ${cordisId}`,
        acronym,
        description: row.words('objective'),
        cordisId,
        ...lifetime(row),
        cost,
        currency: cost === null ? null : 'EUR',
        website: webAddress(row.text('projectUrl')) ?? webAddress(doi && `doi.org/${doi}`),
      }),
      ...(name === '' && { fallback: true }),
    },
    ...supportOf(row, id),
  ];
}

function lifetime(row: RowReader) {
  const [startDate, endDate] = [row.day('startDate'), row.day('endDate')];
  if (startDate !== null && endDate !== null && endDate < startDate)
    row.problem('endDate', `endDate: ${endDate} is before the start, ${startDate}.`);
  return { startDate, endDate };
}

/** The Union's contribution is granted up to an amount, with the signature. */
function supportOf(row: RowReader, id: string): readonly Said[] {
  const programme = programmes[row.text('frameworkProgramme')];
  if (programme === undefined) return [];
  const amount = row.amount('ecMaxContribution');
  const date = row.day('ecSignatureDate');
  const asOf = row.day('contentUpdateDate');
  const money = amount === null ? {} : { amount, comparator: 'AT_MOST', currency: 'EUR' };
  const properties = given({ date, ...money, instrument: 'GRANT' });
  return [stated('SUPPORTS', programme, id, properties, { asOf, optional: true })];
}

function projectId(row: RowReader, column: string): string | null {
  const number = row.required(column);
  if (/^\d{1,12}$/.test(number)) return `project:cordis-${number}`;
  if (number !== '')
    row.problem(column, `"${number}" is not a number of a project.`, 'It has digits alone, as in 101037247.');
  return null;
}
