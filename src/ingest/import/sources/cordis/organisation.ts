import { fold } from '../../../../util/fold.ts';
import { countryOf } from '../cells/countries.ts';
import { given, stated } from '../cells/said.ts';
import type { NodeSaid, Said } from '../../import-source.ts';
import { regionId } from '../nuts/region-codes.ts';
import { isRegionCode } from '../nuts/region.ts';
import type { RowReader } from './row-reader.ts';

/** Activity types of CORDIS. "Other" are mostly associations and foundations; where the type is missing it is taken as other. */
const kinds: Readonly<Record<string, string>> = {
  PRC: 'Firm',
  HES: 'EducationProvider',
  REC: 'ResearchInstitute',
  PUB: 'PublicBody',
  OTH: 'Association',
  '': 'Association',
};

/** A number of a VAT register: two letters of the country, then letters and digits, most of them digits. */
const vatShape = /^[A-Z]{2}(?=(?:[^\d]*\d){5})[A-Z0-9]{6,13}$/;

/** What a row says of the organisation that takes part; null if nothing in it tells which one that is. */
export function organisationOf(
  row: RowReader,
): { readonly id: string; readonly said: readonly Said[] } | null {
  const country = readCountry(row);
  const name = row.words('name');
  const id = idOf(row, country, name);
  if (id === null) return null;
  const type = row.text('activityType');
  const kind = kinds[type];
  if (kind === undefined)
    row.problem(
      'activityType',
      `"${type}" is no activity type.`,
      `They are ${Object.keys(kinds).filter(Boolean).join(', ')}.`,
    );
  const properties = given({
    name: name === '' ? row.words('shortName') : name,
    isSme: row.flag('SME'),
    cordisId: row.text('organisationID'),
    website: websiteOf(row.text('organizationURL')),
  });
  const node: NodeSaid = {
    kind: 'node',
    id,
    of: kind ?? 'Association',
    names: namesOf(row, name),
    properties,
  };
  return { id, said: [node, ...locationsOf(row, id, country)] };
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
  const vat = row
    .text('vatNumber')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  if (vatShape.test(vat)) return `org:cordis-vat-${vat}`;
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 150);
  if (country !== null && slug !== '')
    return `org:cordis-name-${String(country.properties['code']).toLowerCase()}-${slug}`;
  row.problem(
    'organisationID',
    'Nothing tells which organisation takes part.',
    'A row needs organisationID, vatNumber, or name and country.',
  );
  return null;
}

/** In what language a name is, CORDIS does not say. */
function namesOf(row: RowReader, name: string): readonly (readonly [string, string])[] {
  const short = row.words('shortName');
  return short === '' || short === name ? [] : [['und:ACRONYM', short]];
}

/** An address without its scheme is one of the web. Two addresses in one cell are none. */
export function websiteOf(text: string): string | null {
  if (text === '') return null;
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[^\s"<>]+$/.test(url) ? url : null;
}

function locationsOf(row: RowReader, from: string, country: NodeSaid | null): readonly Said[] {
  const properties = given({ site: 'REGISTERED', ...pointOf(row) });
  const asOf = row.day('contentUpdateDate');
  const said: Said[] = [];
  if (country) said.push(country, stated('LOCATED_IN', from, country.id, properties, { asOf }));
  const region = row.text('nutsCode').toUpperCase();
  if (isRegionCode(region))
    said.push(stated('LOCATED_IN', from, regionId(region), properties, { asOf, optional: true }));
  return said;
}

/** `"lat,lon"`, degrees with a decimal point; newer files set brackets around them. */
function pointOf(row: RowReader): Readonly<Record<string, number>> {
  const text = row.text('geolocation').replace(/[()]/g, '');
  if (text === '') return {};
  const [lat = NaN, lon = NaN, ...more] = text.split(',').map(Number);
  if (more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  row.problem('geolocation', `"${text}" is not a place.`, 'Write "latitude,longitude" in degrees.');
  return {};
}
