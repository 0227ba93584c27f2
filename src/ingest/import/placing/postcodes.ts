import { readCsvSlices, widthProblem } from '../formats/csv.ts';
import { unusable } from '../formats/utf8-slices.ts';
import { countryOf } from '../sources/cells/countries.ts';
import { isRegionCode } from '../sources/nuts/region.ts';
import type { ImportFile } from '../import-source.ts';

/** Regions of postcodes. */
export interface Postcodes {
  /** Code of the region, or null for a postcode that the table does not have. */
  find(country: string, postcode: string): string | null;
}

/** Of one country: regions by postcode, and how long a postcode is where all are digits and of one length. */
interface Table {
  readonly regions: Map<string, string>;
  digits: number | null;
}

/**
 * A correspondence table of Eurostat between postcodes and regions of NUTS level 3 (`pc2024_FR_NUTS-2024_v1.0.csv`): a
 * column of codes of NUTS and one of postcodes, often in single quotes. The code of the region tells the country.
 *
 * @throws {GrappeError} IMPORT_INVALID for another table, and for a row that is no postcode with its region
 * @see https://ec.europa.eu/eurostat/web/nuts/correspondence-tables/postcodes-and-nuts
 */
export async function readPostcodes(file: ImportFile): Promise<Postcodes> {
  const tables = new Map<string, Table>();
  for await (const { header, records } of readCsvSlices(file)) {
    const columns = columnsOf(file, header);
    for (const record of records) {
      const fault =
        record.cells.length === header.length
          ? note(tables, bare(record.cells[columns.region]), bare(record.cells[columns.postcode]))
          : widthProblem(record, header).message;
      if (fault !== null)
        throw unusable(file, record.line, fault, 'Each row has a code of NUTS and a postcode.');
    }
  }
  return {
    find: (country, postcode) => {
      const table = tables.get(country);
      if (!table) return null;
      const found = formsOf(postcode, country, table).find((form) => table.regions.has(form));
      return found === undefined ? null : (table.regions.get(found) ?? null);
    },
  };
}

function columnsOf(file: ImportFile, header: readonly string[]) {
  const names = header.map((name) => bare(name).toUpperCase());
  const region = names.findIndex((name) => /^NUTS_?3(?:_\d{4})?$/.test(name));
  const postcode = names.findIndex((name) => /^(?:CODE|PC|POST_?CODE|POSTAL_?CODE)$/.test(name));
  if (region >= 0 && postcode >= 0) return { region, postcode };
  throw unusable(
    file,
    1,
    `The columns ${header.slice(0, 6).join(', ')} are not those of postcodes and regions.`,
    'They are NUTS3 and CODE.',
  );
}

function bare(cell = ''): string {
  return cell
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .trim();
}

/** @returns what is wrong with the row, or null */
function note(tables: Map<string, Table>, code: string, postcode: string): string | null {
  const country = countryOf(code.slice(0, 2))?.properties['country'];
  if (!isRegionCode(code) || typeof country !== 'string') return `"${code}" is no code of NUTS.`;
  const key = compact(postcode);
  if (key === '') return 'The row has no postcode.';
  const table = tables.get(country) ?? { regions: new Map<string, string>(), digits: key.length };
  tables.set(country, table);
  const other = table.regions.get(key);
  if (other !== undefined && other !== code)
    return `${postcode} is in ${other} already, and cannot be in ${code}.`;
  table.regions.set(key, code);
  if (!/^\d+$/.test(key) || table.digits !== key.length) table.digits = null;
  return null;
}

/**
 * Ways to look a postcode up: as it is written, without the country before it, with the zeros that a spreadsheet took from
 * its beginning, and by its first part, where the table has no more.
 */
function formsOf(postcode: string, country: string, { digits }: Table): readonly string[] {
  const own = postcode
    .toUpperCase()
    .replace(new RegExp(`^\\s*(?:${country}|[A-Z]{1,2}(?=[-\\s]))[-\\s]*(?=\\d)`), '');
  const [first = ''] = own.trim().split(/[\s-]/);
  const forms = [compact(postcode), compact(own), first];
  const filled = compact(own);
  if (digits !== null && /^\d+$/.test(filled)) forms.push(filled.padStart(digits, '0'));
  return forms;
}

function compact(postcode: string): string {
  return postcode.toUpperCase().replace(/[\s.-]/g, '');
}
