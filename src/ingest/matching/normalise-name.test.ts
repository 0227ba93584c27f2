import { expect, test } from 'vitest';
import { abbreviates, normaliseName } from './normalise-name.ts';

test.each([
  ['Universität Potsdam', 'UNIVERSITAET POTSDAM'],
  ['Københavns Universitet', 'KOEBENHAVNS UNIVERSITET'],
  ['Åbo Akademi', 'AABO AKADEMI'],
  [
    'CENTRE NATIONAL DE LA RECHERCHE SCIENTIFIQUE CNRS',
    'Centre national de la recherche scientifique (CNRS)',
  ],
  ['NIBIO - NORSK INSTITUTT FOR BIOOKONOMI', 'Norsk institutt for bioøkonomi'],
  ['STIFTELSEN NORSK INSTITUTT FOR NATURFORSKNING NINA', 'Norsk Institutt for Naturforskning'],
  ['Deutsches Zentrum für Luft- und Raumfahrt e. V. (DLR)', 'DEUTSCHES ZENTRUM FUR LUFT - UND RAUMFAHRT EV'],
  ['THALES', 'Thales (France)'],
  ['VIB VZW', 'VIB'],
  ['SIHTASUTUS TARTU ULIKOOLI KLIINIKUM', 'Tartu Ülikooli Kliinikum'],
  ['GEORG-AUGUST-UNIVERSITAT GOTTINGEN STIFTUNG OFFENTLICHEN RECHTS', 'Georg-August-Universität Göttingen'],
])('%s and %s are one name', (one, other) => {
  expect(normaliseName(one)).toBe(normaliseName(other));
});

test.each([
  'S.A.',
  'SA',
  'S A',
  'SAS',
  'S.A.R.L.',
  'GmbH',
  'G.m.b.H.',
  'GmbH & Co. KG',
  'gGmbH',
  'AG',
  'Aktiengesellschaft',
  'Gesellschaft mit beschränkter Haftung',
  'e. V.',
  'Ltd.',
  'Limited',
  'plc',
  'Public Limited Company',
  'Company Limited by Guarantee',
  'B.V.',
  'NV',
  'AB',
  'A/S',
  'AS',
  'ASA',
  'ApS',
  'Oy',
  'Oyj',
  'Oy Ab',
  'S.p.A.',
  'Srl',
  'S.r.l.',
  'Società per azioni',
  'S.L.',
  'S.L.U.',
  'Lda',
  'Sp. z o.o.',
  'S.A. Sp. k.',
  'd.o.o.',
  's.r.o.',
  'a.s.',
  'Kft.',
  'Zrt.',
  'EOOD',
  'OÜ',
  'UAB',
  'SIA',
  'ASBL',
  'VZW',
])('the legal form %s is left out', (form) => {
  expect(normaliseName(`Café Zürich ${form}`)).toBe('cafe zurich');
});

test.each([
  ['UAB Biota', 'biota'],
  ['Stichting Both Ends', 'both ends'],
  ['VšĮ Biota', 'biota'],
])('%s has its legal form before it', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

test.each([
  ['', ''],
  ['...', ''],
  ['SA', 'sa'],
  ['GmbH & Co. KG', 'gmbh'],
  ['(Germany)', 'germany'],
  ['Café (au [bord]) (lac', 'cafe lac'],
  ['Queen’s University', 'queen s university'],
])('of "%s" is left "%s"', (name, normalised) => {
  expect(normaliseName(name)).toBe(normalised);
});

test('numbers stay: Paris 13 is not Paris 8', () => {
  expect(normaliseName('UNIVERSITE PARIS 13')).not.toBe(normaliseName('Université Paris 8'));
});

test('a text that is no name costs little', () => {
  expect(normaliseName('a '.repeat(100_000)).length).toBeLessThan(500);
  expect(normaliseName('('.repeat(100_000))).toBe('');
});

test.each([
  ['nina', 'norsk institutt for naturforskning', true],
  ['tno', 'nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek', true],
  ['vtt', 'teknologian tutkimuskeskus', false],
  ['ulm', 'universitat', false],
  ['nantes', 'ecole centrale de', false],
  ['pu', 'polo universitario', false],
])('%s for %s: %s', (acronym, words, does) => {
  expect(abbreviates(acronym, words.split(' '))).toBe(does);
});
