import { createHash } from 'node:crypto';
import { fold } from '../../../../util/fold.ts';
import type { NodeSaid, Said, StatementSaid } from '../../import-source.ts';
import { countryOf } from '../cells/countries.ts';
import { given, stated } from '../cells/said.ts';
import { regionId } from '../nuts/region-codes.ts';
import { isRegionCode } from '../nuts/region.ts';
import type { RowReader } from './row-reader.ts';
import { webAddress } from './web-address.ts';

/** Activity types of CORDIS. "Other" are mostly associations and foundations. */
const kinds: Readonly<Record<string, string>> = {
  PRC: 'Firm',
  HES: 'EducationProvider',
  REC: 'ResearchInstitute',
  PUB: 'PublicBody',
  OTH: 'Association',
};

/** A number of a VAT register: two letters of the country, then letters and digits, most of them digits. */
const vatShape = /^[A-Z]{2}(?=(?:[^\d]*\d){5})[A-Z0-9]{5,14}$/;

/** Characters of a name in an id. */
const longestName = 100;

/** What a row says of the organisation that takes part; null if nothing in it tells which one that is. */
export function organisationOf(
  row: RowReader,
  asOf: string | null,
): { readonly id: string; readonly said: readonly Said[] } | null {
  const country = readCountry(row);
  const name = row.words('name');
  const id = idOf(row, country, name);
  return id === null ? null : { id, said: [nodeOf(row, id, name), ...locationsOf(row, id, country, asOf)] };
}

/**
 * A row without an activity type only names its organisation, as another one: what rows with a type or other files say
 * of it counts.
 */
function nodeOf(row: RowReader, id: string, name: string): NodeSaid {
  const type = row.text('activityType').toUpperCase();
  const kind = kinds[type];
  if (kind === undefined && type !== '')
    row.problem(
      'activityType',
      `"${type}" is no activity type.`,
      `They are ${Object.keys(kinds).join(', ')}.`,
    );
  const short = row.words('shortName');
  const number = row.text('organisationID');
  const shown = name || short;
  return {
    kind: 'node',
    id,
    of: kind ?? 'Association',
    // In what language a name is, CORDIS does not say.
    names: short === '' || short === shown ? [] : [['und:ACRONYM', short]],
    properties: given({
      name: shown || `CORDIS ${number}`,
      isSme: row.flag('SME'),
      cordisId: number,
      website: webAddress(row.text('organizationURL')),
    }),
    ...((kind === undefined || shown === '') && { fallback: true }),
  };
}

function readCountry(row: RowReader): NodeSaid | null {
  const code = row.text('country');
  const country = code === '' ? null : countryOf(code);
  if (code !== '' && country === null)
    row.problem(
      'country',
      `"${code}" is no country.`,
      'Countries are codes of two letters, EL and UK among them.',
    );
  return country;
}

/**
 * CORDIS' own number of the organisation; where a file has none the number in the register of VAT, else country and name.
 * The id tells which.
 */
function idOf(row: RowReader, country: NodeSaid | null, name: string): string | null {
  const number = row.text('organisationID');
  if (/^\d{1,12}$/.test(number)) return `org:cordis-${number}`;
  if (number !== '') {
    row.problem('organisationID', `"${number}" is not a number of an organisation.`);
    return null;
  }
  const vat = vatNumber(row.text('vatNumber'));
  if (vatShape.test(vat)) return `org:cordis-vat-${vat}`;
  const key = nameKey(name);
  if (country !== null && key !== '')
    return `org:cordis-name-${String(country.properties['code']).toLowerCase()}-${key}`;
  row.problem(
    'organisationID',
    'Nothing tells which organisation takes part.',
    'A row needs organisationID, vatNumber, or name and country.',
  );
  return null;
}

/** As the register of the country writes it: Greece and the United Kingdom are found under both of their codes. */
function vatNumber(text: string): string {
  return text
    .replace(/[\s.-]/g, '')
    .toUpperCase()
    .replace(/^GR/, 'EL')
    .replace(/^UK/, 'GB');
}

/** A name in an id. Where letters of other alphabets or a long end are missing from it, a hash keeps names apart. */
function nameKey(name: string): string {
  const folded = fold(name);
  const key = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestName);
  if (key.replaceAll('-', ' ') === folded) return key;
  return `${key}~${createHash('sha256').update(folded).digest('hex').slice(0, 12)}`;
}

function locationsOf(
  row: RowReader,
  from: string,
  country: NodeSaid | null,
  asOf: string | null,
): readonly Said[] {
  const properties = given({ site: 'REGISTERED', postcode: row.words('postCode'), ...pointOf(row) });
  const region = readRegion(row);
  const within: readonly StatementSaid[] =
    region === null ? [] : [stated('LOCATED_IN', from, region, properties, { asOf, optional: true })];
  if (country === null) return within;
  return [country, stated('LOCATED_IN', from, country.id, properties, { asOf }), ...within];
}

/** Of a code that no list of regions in the graph has, nothing is said. A country stands in a column of its own. */
function readRegion(row: RowReader): string | null {
  const code = row.text('nutsCode').toUpperCase();
  if (isRegionCode(code)) return regionId(code);
  if (code !== '' && countryOf(code) === null)
    row.problem('nutsCode', `"${code}" is no code of NUTS.`, 'They look like DE, DED, DED2 and DED21.');
  return null;
}

/** Degrees, `lat,lon`; newer files set brackets around them. */
const pointShape = /^\(?(-?\d{1,2}(?:\.\d+)?(?:E-\d+)?),\s?(-?\d{1,3}(?:\.\d+)?(?:E-\d+)?)\)?$/;

function pointOf(row: RowReader): Readonly<Record<string, number>> {
  const text = row.text('geolocation');
  if (text === '') return {};
  const [, lat, lon] = pointShape.exec(text) ?? [];
  if (Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180)
    return { lat: Number(lat), lon: Number(lon) };
  row.problem('geolocation', `"${text}" is not a place.`, 'Write "latitude,longitude" in degrees.');
  return {};
}
