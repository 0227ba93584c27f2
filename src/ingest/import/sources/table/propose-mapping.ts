import type { GraphModel } from '../../../../model/graph-model.ts';
import { daysOf } from '../../../../util/edtf.ts';
import { readTable } from '../../formats/table.ts';
import type { TableRecord } from '../../formats/table-record.ts';
import type { ImportFile, Row, Said } from '../../import-source.ts';
import { parseMapping } from '../../mapping/read-mapping.ts';
import { tableSource } from '../table.ts';
import { numericDates } from './date-order.ts';
import { meaningsOf } from './headings.ts';

/** What a mapping is proposed from. */
export interface Proposal {
  /** The mapping file, YAML with comments. */
  readonly yaml: string;
  /** Columns that nothing is proposed for. */
  readonly unused: readonly string[];
  /** The first rows as they would land. */
  readonly rows: readonly Row[];
}

/** Rows that are looked at, and rows that are shown. */
const [sample, shown] = [200, 3];

/**
 * A mapping for a table of members, made from its header and first rows: what each column seems to mean, for a person to
 * correct. Nothing is imported by it as it is: it names the cluster that the members belong to `cluster:NAME`.
 *
 * @throws {GrappeError} IMPORT_INVALID, see `readTable`
 */
export async function proposeMapping(file: ImportFile, model: GraphModel): Promise<Proposal> {
  const table = await firstRows(file);
  const columns = columnsOf(table);
  const used = new Set([...columns.meaning.values(), columns.name]);
  const unused = table.header.filter((column) => !used.has(column));
  const yaml = yamlOf(file.path, columns, unused);
  return { yaml, unused, rows: await landing(file, yaml, model) };
}

/** The first rows as they would land, as comments below a mapping. */
export function landingText(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => [
    ...row.said.map(saidText),
    ...row.problems.map(({ message }) => `! ${message}`),
  ]);
  return ['# The first rows as they would land:', ...lines.map((line) => `#   ${comment(line)}`)].join('\n');
}

function saidText(said: Said): string {
  const properties = Object.entries(said.properties).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  const what = said.kind === 'node' ? `${said.of} ${said.id}` : `${said.from} ${said.type} ${said.to}`;
  return [what, ...properties].join(', ');
}

interface Table {
  readonly header: readonly string[];
  readonly records: readonly TableRecord[];
}

async function firstRows(file: ImportFile): Promise<Table> {
  const records: TableRecord[] = [];
  let header: readonly string[] | null = null;
  for await (const slice of readTable(file, { delimiter: null, sheet: null, decimals: 'point' })) {
    header ??= slice.header;
    records.push(...slice.records);
    if (records.length >= sample) break;
  }
  const names = header ?? [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
  return { header: names, records: records.slice(0, sample) };
}

interface Columns {
  readonly name: string;
  /** By what they mean. */
  readonly meaning: ReadonlyMap<string, string>;
  readonly dates: ReturnType<typeof numericDates>;
  /** Whether addresses are written without https://. */
  readonly areBare: boolean;
}

function columnsOf({ header, records }: Table): Columns {
  const texts = (column: string | undefined) =>
    records.flatMap(({ cells }) => cells.get(column ?? '')?.trim() ?? []).filter((text) => text !== '');
  const meaning = new Map(meaningsOf(header));
  for (const property of ['startDate', 'endDate'])
    if (!texts(meaning.get(property)).every(isDateLike)) meaning.delete(property);
  const addresses = texts(meaning.get('website'));
  return {
    name: meaning.get('name') ?? header.find((column) => column !== '' && !/[{}|]/.test(column)) ?? 'Name',
    meaning,
    dates: numericDates([...texts(meaning.get('startDate')), ...texts(meaning.get('endDate'))]),
    areBare: addresses.length > 0 && addresses.every((text) => !/^https?:/i.test(text)),
  };
}

/** Whether a text may be a date in some notation: one of the many columns called "from" may hold a town. */
function isDateLike(text: string): boolean {
  return daysOf(text) !== null || /^[\d\s./-]+$/.test(text);
}

async function landing(file: ImportFile, yaml: string, model: GraphModel): Promise<readonly Row[]> {
  const source = tableSource(parseMapping('proposal.yaml', Buffer.from(yaml), model));
  for await (const rows of source.read(file, { model })) return rows.slice(0, shown);
  return [];
}

function yamlOf(path: string, columns: Columns, unused: readonly string[]): string {
  const { name, meaning, dates } = columns;
  const id = quoted(`org:{${name}|slug}`);
  const stated = ['role', 'startDate', 'endDate'].flatMap((property) => propertyLine(property, columns));
  const own = ['website', 'ror', 'lei', 'siren', 'wikidata', 'cordisId'];
  return [
    `# What the columns of ${comment(path.slice(path.lastIndexOf('/') + 1))} mean. Correct it, then: grappe import table --map THIS-FILE THE-TABLE`,
    'source:',
    `  title: ${quoted('Members of NAME')} # what the list is called; it is cited by each membership`,
    ...datesLine(dates),
    'nodes:',
    `  - id: ${id}`,
    '    kind: Firm # or Association, EducationProvider, PublicBody, ResearchInstitute; "{Column}" where a column says it',
    `    name: ${quoted(`{${name}}`)}`,
    ...own.flatMap((property) => propertyLine(property, columns)),
    '  - { id: "cluster:NAME", kind: Cluster, name: "NAME" } # the cluster whose members they are',
    'statements:',
    `  - MEMBER_OF: [${id}, "cluster:NAME"]`,
    ...stated,
    ...countryLines(meaning.get('country'), id),
    ...(unused.length > 0 ? [`# Columns that are not used: ${unused.map(comment).join(', ')}`] : []),
    '',
  ].join('\n');
}

function propertyLine(property: string, { meaning, areBare }: Columns): readonly string[] {
  const column = meaning.get(property);
  if (column === undefined) return [];
  const prefix = property === 'website' && areBare ? 'https://' : '';
  return [`    ${property}: ${quoted(`${prefix}{${column}}`)}`];
}

function datesLine(dates: Columns['dates']): readonly string[] {
  if (dates === 'none') return [];
  if (dates === 'unclear') return ['dates: day-month-year # or month-day-year: the rows do not tell'];
  return [`dates: ${dates}`];
}

function countryLines(column: string | undefined, id: string): readonly string[] {
  if (column === undefined) return [];
  return [
    `  - LOCATED_IN: [${id}, ${quoted(`region:{${column}}`)}] # countries by their two letters: give other words a meaning under values:`,
  ];
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Names of columns may go over several lines; a comment does not. */
function comment(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
