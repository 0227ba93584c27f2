import { readCsvSlices, widthProblem } from '../formats/csv.ts';
import { firstBytes } from '../formats/table.ts';
import { unusable } from '../formats/utf8-slices.ts';
import { isWorkbook, readAllSheets, textOf, type Sheet } from '../formats/workbook.ts';
import type { ImportFile, ImportSource, Row } from '../import-source.ts';
import { readCrosswalk, versionsOf } from './nuts/crosswalk.ts';
import { sayRegions, type ListedRegion } from './nuts/listed-regions.ts';
import { regionReader } from './nuts/region-table.ts';
import { readYamlList } from './nuts/yaml-list.ts';

/**
 * The nomenclature of territorial units for statistics: lists of regions (YAML, CSV), tables of changes with a column of
 * codes for each version, the workbook of Eurostat that holds both, and matrices between two versions (`code_v2013`,
 * `code_v2016`, people and area); which of them a file is, its content tells. A region is named by its code in NUTS 2024;
 * one that is gone by its last version. Which files say what of a code: docs/decisions/nuts-codes-over-time.md.
 *
 * @see https://ec.europa.eu/eurostat/web/nuts
 */
export const nuts: ImportSource = {
  name: 'nuts',
  description: 'Import regions of NUTS: lists of codes (YAML, CSV, XLSX) and matrices between versions.',
  version: '2',
  about: {
    title: 'NUTS',
    publishers: ['Eurostat'],
    url: 'https://ec.europa.eu/eurostat/web/nuts',
    licence: 'CC BY 4.0',
  },
  async *read(file) {
    const first = await firstBytes(file);
    if (isWorkbook(first)) yield sayRegions(await sheetsOf(file));
    else if (isYamlList(first.toString('utf8'))) yield sayRegions(await readYamlList(file));
    else yield* readColumns(file);
  },
};

/** Comments and the mark of a document may stand before its first item. */
function isYamlList(text: string): boolean {
  return /^\uFEFF?(?:\s+|#[^\n]*\n|---[ \t]*\r?\n)*- /.test(text);
}

async function* readColumns(file: ImportFile): AsyncGenerator<readonly Row[]> {
  const header = await headerOf(file);
  const versions = versionsOf(header);
  if (versions) yield* readCrosswalk(file, versions);
  else yield sayRegions(await tableOf(file, header));
}

async function headerOf(file: ImportFile): Promise<readonly string[]> {
  for await (const { header } of readCsvSlices(file)) return header;
  return [];
}

/** Some 2,000 rows, read whole: what ended is known when all are. */
async function tableOf(file: ImportFile, header: readonly string[]): Promise<readonly ListedRegion[]> {
  const read = regionReader(header);
  if (!read)
    throw unusable(
      file,
      1,
      `No file of NUTS has the columns ${header.slice(0, 6).join(', ')}.`,
      'Matrices have code_v2013 and code_v2016, tables of changes code_2021, code_2024 and label.',
    );
  const regions: ListedRegion[] = [];
  for await (const { records } of readCsvSlices(file)) {
    for (const record of records) {
      const place = { file: file.path, line: record.line, column: 1 };
      const problem = record.cells.length === header.length ? null : widthProblem(record, header);
      regions.push(read({ place, cells: record.cells, problem }));
    }
    if (regions.length > mostRegions)
      throw unusable(file, 1, `The table has more than ${mostRegions} rows.`, 'Tables of regions are small.');
  }
  return regions;
}

const mostRegions = 100_000;

/** Of the sheets those that are tables of regions; the others tell the changes once more, in words. */
async function sheetsOf(file: ImportFile): Promise<readonly ListedRegion[]> {
  const sheets = await readAllSheets(file);
  const regions = sheets
    .filter(({ name }) => !/^changes\b/i.test(name))
    .flatMap((sheet) => sheetOf(file, sheet));
  if (regions.length > 0) return regions;
  throw unusable(
    file,
    1,
    'No sheet of the workbook is a table of regions.',
    'Such have the columns NUTS Code and NUTS label, or Code 2021 and Code 2024.',
  );
}

function sheetOf(file: ImportFile, { name, rows, formulas }: Sheet): readonly ListedRegion[] {
  const [head = [], ...body] = rows;
  const read = regionReader(head.map((cell) => textOf(cell)));
  if (!read) return [];
  return body.flatMap((row, index) => {
    const line = index + 2;
    const cells = row.map((cell) => textOf(cell));
    if (cells.every((text) => text.trim() === '')) return [];
    const [formula] = formulas.get(line) ?? [];
    const problem =
      formula === undefined ? null : { column: 1, message: `The cell ${formula} holds a formula.` };
    return [read({ place: { file: `${file.path}!${name}`, line, column: 1 }, cells, problem })];
  });
}
