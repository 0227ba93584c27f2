import { grappeError } from '../../../errors/problem.ts';
import { widthProblem, readCsvSlices, type CsvRecord } from '../formats/csv.ts';
import type { ImportFile, ImportSource, Row, Said } from '../import-source.ts';
import { columnsOf, type Columns } from './cells/columns.ts';
import { given, stated } from './cells/said.ts';
import { organisationOf, websiteOf } from './cordis/organisation.ts';
import { RowReader } from './cordis/row-reader.ts';

/**
 * Files of CORDIS, the EU's register of research projects: organisations with what they take part in, and projects. Of
 * organisations what no question asks for is left out: postal addresses, VAT numbers, contact forms, record numbers; of
 * projects their status, topics, calls and the Union's contribution.
 *
 * @see https://data.europa.eu/data/datasets/cordish2020projects
 */
export const cordis: ImportSource = {
  name: 'cordis',
  description: 'Import CSV files of CORDIS: organisations (participations) and projects, in any order.',
  version: '1',
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

function readerOf(file: ImportFile, header: readonly string[]): (record: CsvRecord) => Row {
  const columns = columnsOf({ header });
  const readSaid = layoutOf(file, columns, header);
  return (record) => {
    const place = { file: file.path, line: record.line, column: 1 };
    if (record.cells.length !== header.length)
      return { place, said: [], problems: [widthProblem(record, header)] };
    const row = new RowReader(record, columns);
    const said = readSaid(row);
    return { place, said: row.problems.length > 0 ? [] : said, problems: row.problems };
  };
}

/** Participations name a project and an organisation; projects have an id and dates. */
function layoutOf({ path }: ImportFile, columns: Columns, header: readonly string[]): ReadSaid {
  const names = ['organisationID', 'vatNumber', 'name'];
  if (columns.has('projectID') && names.some((name) => columns.has(name))) return participation;
  if (columns.has('id') && (columns.has('acronym') || columns.has('title'))) return project;
  throw grappeError('IMPORT_INVALID', `No file of CORDIS has the columns ${header.slice(0, 6).join(', ')}.`, {
    place: { file: path, line: 1, column: 1 },
    hint: 'Organisations have projectID and organisationID, projects have id, acronym and title. For any other table write a mapping: grappe import table.',
  });
}

function participation(row: RowReader): readonly Said[] {
  const project = projectId(row, 'projectID');
  const organisation = organisationOf(row);
  if (project === null || organisation === null) return [];
  const number = row.text('projectID');
  const acronym = row.words('projectAcronym');
  const properties = given({
    name: acronym === '' ? `CORDIS ${number}` : acronym,
    acronym,
    cordisId: number,
  });
  const part = given({
    role: row.text('role'),
    contribution: row.amount('ecContribution'),
    netContribution: row.amount('netEcContribution'),
    cost: row.amount('totalCost'),
    currency: 'EUR',
    ended: row.flag('endOfParticipation'),
  });
  const more = { nth: row.text('order'), asOf: row.day('contentUpdateDate') };
  return [
    ...organisation.said,
    { kind: 'node', id: project, of: 'Project', names: [], properties },
    stated('PARTICIPATES_IN', organisation.id, project, part, more),
  ];
}

function project(row: RowReader): readonly Said[] {
  const id = projectId(row, 'id');
  if (id === null) return [];
  const acronym = row.words('acronym');
  const title = row.words('title');
  const cost = row.amount('totalCost');
  const doi = row.text('grantDoi');
  return [
    {
      ...{ kind: 'node', id, of: 'Project' },
      names: title !== '' && title !== acronym ? [['en:OFFICIAL', title]] : [],
      properties: given({
        name: acronym === '' ? title : acronym,
        acronym,
        description: row.words('objective'),
        cordisId: row.text('id'),
        startDate: row.day('startDate'),
        endDate: row.day('endDate'),
        cost,
        currency: cost === null ? null : 'EUR',
        website: doi === '' ? null : websiteOf(`https://doi.org/${doi}`),
      }),
    },
  ];
}

function projectId(row: RowReader, column: string): string | null {
  const number = row.required(column);
  if (/^\d{1,12}$/.test(number)) return `project:cordis-${number}`;
  if (number !== '') row.problem(column, `"${number}" is not a number of a project.`);
  return null;
}
