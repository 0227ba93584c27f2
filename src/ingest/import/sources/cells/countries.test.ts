import { expect, test } from 'vitest';
import { countryOf } from './countries.ts';

test.each([
  ['IL', 'IL', 'Israel', 'ISO 3166-1'],
  ['EL', 'GR', 'Greece', 'ISO 3166-1'],
  ['UK', 'GB', 'United Kingdom', 'ISO 3166-1'],
  ['XK', 'XK', 'Kosovo', 'ISO 3166-1'],
  ['FO', 'FO', 'Faroe Islands', 'ISO 3166-1'],
  ['AN', 'AN', 'Netherlands Antilles', 'ISO 3166-3'],
  ['CS', 'CS', 'Serbia and Montenegro', 'ISO 3166-3'],
])('%s is the country %s, %s', (code, iso, name, codeVersion) => {
  expect(countryOf(code)).toEqual({
    kind: 'node',
    id: `region:${iso}`,
    of: 'Region',
    names: [],
    properties: { name, code: iso, codeVersion, level: 'COUNTRY', country: iso },
    fallback: true,
  });
});

test.each(['', 'XX', 'ZZ', 'EU', 'SU', 'DD', 'QQ', 'XA', 'QO', 'de', 'fr', 'DEU', 'FRA', 'D1'])(
  '"%s" is no country',
  (code) => {
    expect(countryOf(code)).toBeNull();
  },
);

test('no two codes but the two of Europe are one country', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = letters.flatMap((one) => letters.flatMap((other) => countryOf(one + other) ?? []));
  const names = new Set(countries.map(({ properties }) => properties['name']));
  expect(countries.length).toBeGreaterThan(240);
  expect(countries.length - names.size).toBe(2);
});

test('every code of the CORDIS file and of NUTS 2024 is one', () => {
  const codes =
    'AL AT BE BG CH CY CZ DE DK EE EL ES FI FO FR GL HK HR HU IE IL IS IT LI LT LU LV ME MK MT NC NL NO PL PT RO RS SE SI SK TR TW UA UK XK';
  expect(codes.split(' ').filter((code) => !countryOf(code))).toEqual([]);
});
