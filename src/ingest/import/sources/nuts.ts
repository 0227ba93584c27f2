import { readCsvSlices } from '../formats/csv.ts';
import { unusable } from '../formats/utf8-slices.ts';
import type { ImportFile, ImportSource } from '../import-source.ts';
import { isChangeTable, readChangeTable, readYamlList } from './nuts/code-lists.ts';
import { readCrosswalk, versionsOf } from './nuts/crosswalk.ts';

/**
 * The nomenclature of territorial units for statistics: lists of regions (YAML, or a table with a column of codes for each
 * version) and matrices between two versions (`code_v2013`, `code_v2016`, people and area). A region is named by its code
 * in NUTS 2024; one that is gone by its last version. Which files say what of a code: docs/decisions/nuts-codes-over-time.md.
 *
 * @see https://ec.europa.eu/eurostat/web/nuts
 */
export const nuts: ImportSource = {
  name: 'nuts',
  description: 'Import regions of NUTS: lists of codes (YAML, CSV) and matrices between versions.',
  version: '1',
  about: {
    title: 'NUTS',
    publishers: ['Eurostat'],
    url: 'https://ec.europa.eu/eurostat/web/nuts',
    licence: 'CC BY 4.0',
  },
  async *read(file) {
    const header = isYaml(file) ? null : await headerOf(file);
    const versions = header && versionsOf(header);
    if (header === null) yield* readYamlList(file);
    else if (versions) yield* readCrosswalk(file, versions);
    else if (isChangeTable(header)) yield* readChangeTable(file);
    else
      throw unusable(
        file,
        1,
        `No file of NUTS has the columns ${header.slice(0, 6).join(', ')}.`,
        'Matrices have code_v2013 and code_v2016, tables of changes code_2021, code_2024 and label.',
      );
  },
};

function isYaml({ path }: ImportFile): boolean {
  return /\.ya?ml$/i.test(path);
}

async function headerOf(file: ImportFile): Promise<readonly string[]> {
  for await (const { header } of readCsvSlices(file)) return header;
  return [];
}
