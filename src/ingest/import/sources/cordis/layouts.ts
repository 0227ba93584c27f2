import type { ImportFile } from '../../import-source.ts';
import { unusable } from '../../formats/utf8-slices.ts';
import { columnsOf, type Columns } from '../cells/columns.ts';

export type Layout = 'participation' | 'project';

/** What columns are called here, by what files before 2021 call them. There `id` is the organisation's in one file, the project's in the other. */
const formerNames: Readonly<Record<Layout, Readonly<Record<string, string>>>> = {
  participation: { projectreference: 'projectID', id: 'organisationID' },
  project: { reference: 'id' },
};

/** Other files that are found beside those of CORDIS, each by a column that no other has. */
const others: Readonly<Record<string, string>> = {
  euroscivoccode: 'euroSciVoc.csv of CORDIS, which is not imported',
  topic: 'topics.csv of CORDIS, which is not imported',
  uniqueprogrammepart: 'legalBasis.csv of CORDIS, which is not imported',
  physurl: 'webLink.csv of CORDIS, which is not imported',
  attachment: 'a list of report summaries of CORDIS, which is not imported',
  finalresults: 'a list of report summaries of CORDIS, which is not imported',
  deliverabletype: 'a list of deliverables of CORDIS, which is not imported',
  ispublishedas: 'a list of publications of CORDIS, which is not imported',
  label_en: 'a table of NACE: try grappe import nace',
  code_2024: 'a list of NUTS: try grappe import nuts',
  code_v2016: 'a matrix of NUTS: try grappe import nuts',
  code_v2021: 'a matrix of NUTS: try grappe import nuts',
};

/**
 * Which of the two files of CORDIS that are imported a header is of, and where its columns stand.
 *
 * @throws {GrappeError} IMPORT_INVALID if it is of neither, with what it is of where that can be told
 */
export function layoutOf(
  file: ImportFile,
  header: readonly string[],
): { readonly layout: Layout; readonly columns: Columns } {
  const names = new Set(header.map((name) => name.toLowerCase()));
  const layout = told(names);
  if (layout === null) throw unusable(file, 1, noLayout(header), hintFor(names));
  const former = formerNames[layout];
  const known = header.map((name) => {
    const now = former[name.toLowerCase()];
    return now === undefined || names.has(now.toLowerCase()) ? name : now;
  });
  return { layout, columns: columnsOf({ header: known }) };
}

/** Participations name a project and an organisation; projects have an id and what only projects have. */
function told(names: ReadonlySet<string>): Layout | null {
  const hasAny = (...some: readonly string[]) => some.some((name) => names.has(name));
  if (hasAny('projectid', 'projectreference')) {
    const namesOrganisation =
      hasAny('organisationid', 'vatnumber') || (names.has('name') && hasAny('country', 'role', 'id'));
    return namesOrganisation ? 'participation' : null;
  }
  const hasProject = hasAny('acronym', 'frameworkprogramme', 'ecmaxcontribution', 'grantdoi');
  return hasAny('id', 'reference') && hasProject ? 'project' : null;
}

function noLayout(header: readonly string[]): string {
  const first = header.slice(0, 6).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  return `No file of CORDIS that is imported has the columns ${first.join(', ')}.`;
}

function hintFor(names: ReadonlySet<string>): string {
  const [found] = Object.entries(others).flatMap(([name, what]) => (names.has(name) ? [what] : []));
  if (found !== undefined) return `It looks like ${found}.`;
  return 'Organisations have projectID and organisationID, projects have id, acronym and title. For any other table write a mapping: grappe import table.';
}
