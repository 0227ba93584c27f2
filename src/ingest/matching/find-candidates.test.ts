import { expect, test } from 'vitest';
import { findCandidates } from './find-candidates.ts';
import type { Organisation } from './organisation.ts';

function organisation(id: string, name: string, more: Partial<Organisation> = {}): Organisation {
  return { id, names: [name], country: 'FR', city: null, host: null, foreignIds: {}, ...more };
}

const ends = (organisations: readonly Organisation[], threshold?: number) =>
  findCandidates(organisations, threshold === undefined ? {} : { threshold }).map(
    ({ from, to }) => `${from} ${to}`,
  );

test('proposes the records of one body, the smaller id first', () => {
  const found = findCandidates([
    organisation('org:ror-1', 'Institut Pasteur'),
    organisation('org:cordis-1', 'INSTITUT PASTEUR'),
    organisation('org:ror-2', 'Institut Curie'),
  ]);
  expect(found).toEqual([
    {
      from: 'org:cordis-1',
      to: 'org:ror-1',
      score: 0.86,
      method: 'name',
      reasons: ['the same name: "INSTITUT PASTEUR", "Institut Pasteur"', 'in the same country: FR'],
    },
  ]);
});

test('one number in a register is found across countries and names', () => {
  const found = findCandidates([
    organisation('a', 'VIB', { country: 'BE', foreignIds: { ror: '03xrhmk39' } }),
    organisation('b', 'Vlaams Instituut', { country: 'NL', foreignIds: { ror: '03XRHMK39' } }),
  ]);
  expect(found).toMatchObject([{ from: 'a', to: 'b', score: 1, method: 'foreign id' }]);
});

test('who has no known country meets those of all countries', () => {
  const [a, b] = [
    organisation('a', 'Vinnova', { country: null }),
    organisation('b', 'VINNOVA', { country: 'SE' }),
  ];
  expect(ends([a, b])).toEqual(['a b']);
  expect(ends([b, { ...a, country: 'NO' }])).toEqual([]);
});

test('the same name drives out names that are only alike', () => {
  const at = { host: 'uni-muenchen.de', country: 'DE' };
  const found = ends([
    organisation('a', 'LUDWIG-MAXIMILIANS-UNIVERSITAET MUENCHEN', at),
    organisation('b', 'Ludwig-Maximilians-Universität München', { country: 'DE', host: 'lmu.de' }),
    organisation('c', 'Labor der Ludwig-Maximilians-Universität München', at),
  ]);
  expect(found).toEqual(['a b']);
});

test('no organisation has more than a few, however many have its name', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    organisation(`o${index + 10}`, 'Institut de physique'),
  );
  const counts = new Map<string, number>();
  for (const end of ends(many).flatMap((pair) => pair.split(' ')))
    counts.set(end, (counts.get(end) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBe(3);
});

test('a lower threshold proposes more', () => {
  const two = [
    organisation('a', 'Institut de physique de Lyon'),
    organisation('b', 'Institut de physique de Nice'),
  ];
  expect(ends(two)).toEqual([]);
  expect(ends(two, 0.1)).toEqual(['a b']);
});

test('nothing comes of nothing', () => {
  expect(findCandidates([])).toEqual([]);
  expect(findCandidates([organisation('a', '')])).toEqual([]);
  expect(findCandidates([organisation('a', 'Acta'), organisation('a', 'Acta')])).toEqual([]);
});
