import { expect, test } from 'vitest';
import { compareOrganisations } from './compare-organisations.ts';
import { defaultThreshold } from './find-candidates.ts';
import type { Organisation } from './organisation.ts';

const paris = { lat: 48.8566, lon: 2.3522 };
const lyon = { lat: 45.764, lon: 4.8357 };

function organisation(names: string | readonly string[], more: Partial<Organisation> = {}): Organisation {
  const unknown = { country: null, city: null, host: null, foreignIds: {} };
  return { id: 'x', names: typeof names === 'string' ? [names] : names, ...unknown, ...more };
}

test('one number in a register decides, whatever the names are', () => {
  const a = organisation('Vlaams Instituut voor Biotechnologie', {
    foreignIds: { ror: '03xrhmk39' },
    country: 'BE',
  });
  const b = organisation('VIB', { foreignIds: { ror: ' 03XRHMK39', lei: '1' }, country: 'NL' });
  expect(compareOrganisations(a, b)).toEqual({
    score: 1,
    method: 'foreign id',
    haveOneName: true,
    reasons: ['the same ror: 03xrhmk39'],
  });
});

test('two numbers in one register part them, even where another register has one', () => {
  const a = organisation('Institut Pasteur', { foreignIds: { ror: '1', lei: '1' }, country: 'FR' });
  const b = organisation('Institut Pasteur', { foreignIds: { ror: '1', lei: '2' }, country: 'FR' });
  expect(compareOrganisations(a, b)).toBeNull();
});

test('an empty number is none', () => {
  const a = organisation('Institut Pasteur', { foreignIds: { ror: '' } });
  const b = organisation('Institut Pasteur', { foreignIds: { ror: '1' } });
  expect(compareOrganisations(a, b)).toMatchObject({ method: 'name' });
});

test('reasons say what speaks for and against, in plain words', () => {
  const a = organisation('INSTITUT PASTEUR', { country: 'FR', point: paris, host: 'www.pasteur.fr' });
  const near = { lat: 48.84, lon: 2.31 };
  const b = organisation('Institut Pasteur', { country: 'FR', point: near, host: 'research.pasteur.fr' });
  const c = organisation('Institut Pasteur', { country: 'FR', point: lyon, host: 'pasteur-lyon.fr' });
  expect(compareOrganisations(a, b)?.reasons).toEqual([
    'the same name: "INSTITUT PASTEUR", "Institut Pasteur"',
    'in the same country: FR',
    '4 km apart',
    'web sites under one domain: pasteur.fr',
  ]);
  expect(compareOrganisations(a, c)?.reasons.slice(2)).toEqual([
    'but 391 km apart',
    'but web sites of different domains: pasteur-lyon.fr and pasteur.fr',
  ]);
});

test('each thing that speaks for them raises the score, each against lowers it', () => {
  const score = (a: Partial<Organisation>, b: Partial<Organisation>) =>
    compareOrganisations(organisation('University Hospital', a), organisation('University Hospital', b))
      ?.score ?? 0;
  const alone = score({}, {});
  const oneCountry = score({ country: 'FR' }, { country: 'FR' });
  const oneCity = score({ country: 'FR', city: 'PARIS 08' }, { country: 'FR', city: 'Paris' });
  const near = score({ country: 'FR', point: paris }, { country: 'FR', point: paris });
  const oneSite = score(
    { country: 'FR', city: 'Paris', host: 'www.aphp.fr' },
    { country: 'FR', city: 'Paris', host: 'aphp.fr' },
  );
  const far = score({ country: 'FR', point: paris }, { country: 'FR', point: lyon });
  const abroad = score({ country: 'FR' }, { country: 'BE' });
  expect(oneCountry).toBeGreaterThan(alone);
  expect(oneCity).toBeGreaterThan(oneCountry);
  expect(near).toBe(oneCity);
  expect(oneSite).toBeGreaterThan(oneCity);
  expect(oneSite).toBeLessThan(1);
  expect(far).toBeLessThan(defaultThreshold);
  expect(abroad).toBeLessThan(far);
});

test('the same name and web site in two countries are not proposed: branches of a company', () => {
  const a = organisation('Thales (France)', { country: 'FR', host: 'www.thalesgroup.com' });
  const b = organisation('THALES', { country: 'IT', host: 'www.thalesgroup.com' });
  expect(compareOrganisations(a, b)?.score).toBeLessThan(0.5);
});

test('with one web site, a distance does not speak against them', () => {
  const a = organisation('Ifremer', { country: 'FR', point: paris, host: 'ifremer.fr' });
  const b = organisation('IFREMER', { country: 'FR', point: lyon, host: 'www.ifremer.fr' });
  expect(compareOrganisations(a, b)?.score).toBeGreaterThan(0.9);
});

test.each(['acta.asso.fr and sfhm.asso.fr', 'imp.lodz.pl and amuz.lodz.pl', 'a.co.uk and b.co.uk'])(
  '%s are of two owners',
  (hosts) => {
    const [one = '', other = ''] = hosts.split(' and ');
    const found = compareOrganisations(
      organisation('Acta', { host: one }),
      organisation('Acta', { host: other }),
    );
    expect(found?.reasons.at(-1)).toMatch(/^but web sites of different domains/);
  },
);

test('an acronym says little where both have longer names, more where it is all that is known', () => {
  const at = { country: 'FR', point: paris };
  const ethnologists = organisation(['Société d’ethnologie française', 'SEF'], at);
  const company = organisation(['Schneider Electric France SAS', 'SEF'], at);
  expect(compareOrganisations(ethnologists, company)).toMatchObject({ method: 'acronym' });
  expect(compareOrganisations(ethnologists, company)?.score).toBeLessThan(defaultThreshold);
  const cnrs = organisation(['Centre national de la recherche scientifique', 'CNRS'], at);
  const short = compareOrganisations(organisation('CNRS', { country: 'FR' }), cnrs);
  expect(short?.reasons[0]).toBe('the same acronym: CNRS');
  expect(short?.score).toBeGreaterThanOrEqual(defaultThreshold);
});

test.each([
  ['Universität Bielefeld', 'Universitätsbibliothek Bielefeld'],
  ['Universität Ulm', 'University Hospital Ulm'],
  ['Tallinn University', 'Tallinn University of Technology'],
  ['Université Paris 13', 'Université Paris 8'],
  ['Université de Bordeaux', 'Université de Bordeaux I'],
  ['Novo Nordisk', 'Novo Nordisk Foundation'],
])('%s and %s are less alike than their words', (one, other) => {
  const found = compareOrganisations(organisation(one), organisation(other));
  expect(found?.score ?? 0).toBeLessThan(0.65);
});

test('a lost space and a slip of the pen are forgiven', () => {
  const at = { country: 'IT' };
  const score = (one: string, other: string) =>
    compareOrganisations(organisation(one, at), organisation(other, at))?.score ?? 0;
  expect(score('CENTRO EURO-MEDITERRANEOSUI CAMBIAMENTI', 'Centro Euro-Mediterraneo sui Cambiamenti')).toBe(
    0.86,
  );
  expect(score('Biovitenskapelige Universitet', 'BIOVITENSKAPLIGE UNIVERSITET')).toBeGreaterThan(0.8);
  expect(score('Lund Institute', 'Land Institute')).toBeLessThan(defaultThreshold);
});

test('who has no names, or none alike, is no match', () => {
  expect(compareOrganisations(organisation([]), organisation('Acta'))).toBeNull();
  expect(
    compareOrganisations(organisation('Acta', { host: 'a.fr' }), organisation('Bull', { host: 'a.fr' })),
  ).toBeNull();
});
