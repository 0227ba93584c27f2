import { fold } from '../../../../util/fold.ts';
import { readTable } from '../../formats/table.ts';
import type { TableRecord } from '../../formats/table-record.ts';
import type { ImportFile } from '../../import-source.ts';
import { numericDates } from './date-order.ts';

/** Words that head columns, by what they mean; compared without accents and case, as whole words. */
const headings: Readonly<Record<string, readonly string[]>> = {
  name: [
    'name',
    'member',
    'company',
    'organisation',
    'organization',
    'firm',
    'nom',
    'membre',
    'entreprise',
    'societe',
    'raison sociale',
    'mitglied',
    'firma',
    'unternehmen',
    'navn',
    'medlem',
    'bedrift',
    'virksomhed',
  ],
  startDate: [
    'joined',
    'since',
    'start',
    'from',
    'member since',
    'date of joining',
    'adhesion',
    'date d adhesion',
    'depuis',
    'debut',
    'entree',
    'beitritt',
    'seit',
    'eintritt',
    'innmeldt',
    'fra',
    'medlem siden',
  ],
  endDate: [
    'left',
    'until',
    'end',
    'to',
    'date of leaving',
    'sortie',
    'fin',
    'depart',
    'jusqu au',
    'austritt',
    'bis',
    'utmeldt',
    'til',
  ],
  website: [
    'website',
    'web',
    'url',
    'homepage',
    'site',
    'site web',
    'site internet',
    'webseite',
    'nettsted',
    'hjemmeside',
  ],
  ror: ['ror', 'ror id'],
  lei: ['lei'],
  siren: ['siren', 'n siren'],
  cordisId: ['pic', 'cordis id'],
  role: ['role', 'function', 'status', 'statut', 'rolle', 'type of member', 'membership'],
  country: ['country', 'pays', 'land'],
};

/** What a mapping is proposed from. */
export interface Proposal {
  /** The mapping file, YAML with comments. */
  readonly yaml: string;
  /** Columns that nothing is proposed for. */
  readonly unused: readonly string[];
}

/** Rows that are looked at. */
const sample = 200;

/**
 * A mapping for a table of members, made from its header and first rows: what each column seems to mean, for a person to
 * correct. Nothing is imported by it as it is: it names the cluster that the members belong to `cluster:NAME`.
 *
 * @throws {GrappeError} IMPORT_INVALID, see `readTable`
 */
export async function proposeMapping(file: ImportFile): Promise<Proposal> {
  const { header, records } = await firstRows(file);
  const meaning = meaningsOf(header);
  const columnOf = (property: string) => meaning.get(property);
  const name = columnOf('name') ?? header[0] ?? 'Name';
  const dates = datesIn(records, [columnOf('startDate'), columnOf('endDate')]);
  const used = new Set([...meaning.values(), name]);
  const unused = header.filter((column) => !used.has(column));
  return { yaml: yamlOf({ file: file.path, header, meaning, name, dates, unused }), unused };
}

async function firstRows(file: ImportFile) {
  const records: TableRecord[] = [];
  let header: readonly string[] | null = null;
  for await (const slice of readTable(file, { delimiter: null, sheet: null })) {
    header ??= slice.header;
    records.push(...slice.records);
    if (records.length >= sample) break;
  }
  const names = header ?? [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
  return { header: names, records: records.slice(0, sample) };
}

/** Columns by what they mean; the first that says so. */
function meaningsOf(header: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const [property, words] of Object.entries(headings)) {
    const column = header.find((each) => !taken.has(each) && words.includes(plain(fold(each))));
    if (column === undefined) continue;
    found.set(property, column);
    taken.add(column);
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/[^a-z0-9]+/g, ' ').trim();
}

function datesIn(records: readonly TableRecord[], columns: readonly (string | undefined)[]) {
  return numericDates(
    records.flatMap(({ cells }) => columns.flatMap((column) => cells.get(column ?? '') ?? [])),
  );
}

interface Known {
  readonly file: string;
  readonly header: readonly string[];
  readonly meaning: ReadonlyMap<string, string>;
  readonly name: string;
  readonly dates: ReturnType<typeof numericDates>;
  readonly unused: readonly string[];
}

function yamlOf({ file, meaning, name, dates, unused }: Known): string {
  const own = ['website', 'ror', 'lei', 'siren', 'cordisId'];
  const stated = ['role', 'startDate', 'endDate'];
  const line = (property: string, indent: string) => {
    const column = meaning.get(property);
    return column === undefined ? [] : [`${indent}${property}: ${quoted(`{${column}}`)}`];
  };
  return [
    `# What the columns of ${file.slice(file.lastIndexOf('/') + 1)} mean. Correct it, then: grappe import table --map THIS-FILE THE-TABLE`,
    'source:',
    `  title: ${quoted('Members of NAME')} # what the list is called; it is cited by each membership`,
    ...datesLine(dates),
    'nodes:',
    `  - id: ${quoted(`org:{${name}|slug}`)}`,
    '    kind: Firm # or Association, EducationProvider, PublicBody, ResearchInstitute; "{Column}" where a column says it',
    `    name: ${quoted(`{${name}}`)}`,
    ...own.flatMap((property) => line(property, '    ')),
    '  - { id: "cluster:NAME", kind: Cluster, name: "NAME" } # the cluster whose members they are',
    'statements:',
    `  - MEMBER_OF: [${quoted(`org:{${name}|slug}`)}, "cluster:NAME"]`,
    ...stated.flatMap((property) => line(property, '    ')),
    ...countryLines(meaning.get('country'), name),
    ...(unused.length > 0 ? [`# Columns that are not used: ${unused.join(', ')}`] : []),
    '',
  ].join('\n');
}

function datesLine(dates: Known['dates']): readonly string[] {
  if (dates === 'none') return [];
  if (dates === 'unclear') return ['dates: day-month-year # or month-day-year: the rows do not tell'];
  return [`dates: ${dates}`];
}

function countryLines(column: string | undefined, name: string): readonly string[] {
  if (column === undefined) return [];
  return [
    `  - LOCATED_IN: [${quoted(`org:{${name}|slug}`)}, ${quoted(`region:{${column}}`)}] # countries by their two letters: give other words a meaning under values:`,
  ];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
