import { expect, test } from 'vitest';
import { countryOf } from './countries.ts';

test('a country has its code of ISO 3166 and its English name', () => {
  expect(countryOf('GR')).toEqual({
    kind: 'node',
    id: 'region:GR',
    of: 'Region',
    names: [],
    properties: { name: 'Greece', code: 'GR', codeVersion: 'ISO 3166-1', level: 'COUNTRY', country: 'GR' },
    fallback: true,
  });
  expect(countryOf('XK')?.properties['name']).toBe('Kosovo');
});

test('the codes of the European institutions are those of ISO', () => {
  expect([countryOf('EL')?.id, countryOf('UK')?.id]).toEqual(['region:GR', 'region:GB']);
});

test.each(['SU', 'AN', 'ZZ', 'QQ', 'XA', 'EU', 'QO', 'fr', 'FRA', ''])('"%s" is no country', (code) => {
  expect(countryOf(code)).toBeNull();
});

test('every code of the CORDIS file and of NUTS 2024 is one', () => {
  const codes =
    'AL AT BE BG CH CY CZ DE DK EE EL ES FI FO FR GL HK HR HU IE IL IS IT LI LT LU LV ME MK MT NC NL NO PL PT RO RS SE SI SK TR TW UA UK XK';
  expect(codes.split(' ').filter((code) => !countryOf(code))).toEqual([]);
});
