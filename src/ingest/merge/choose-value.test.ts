import { expect, test } from 'vitest';
import type { PropertyValue } from '../changes/change-set.ts';
import { chooseValue } from './choose-value.ts';

const of = (...values: PropertyValue[]) =>
  values.map((value, index) => ({
    value,
    source: `record:${index}`,
    run: `seed:${index}`,
    preferred: false,
  }));

test.each<[string, string, PropertyValue[], PropertyValue | null]>([
  ['nothing', 'String', [], null],
  ['what one source gives', 'Int', [3], 3],
  ['what all agree on', 'String', ['x', 'x'], 'x'],
  [
    'a list all agree on',
    'String',
    [
      ['x', 'y'],
      ['x', 'y'],
    ],
    ['x', 'y'],
  ],
  ['the day within the year', 'EDTF', ['2013', '2013-10-03', '2013-10'], '2013-10-03'],
  ['the day within the year, given first', 'EDTF', ['2013-10-03', '2013'], '2013-10-03'],
  ['the day of the season', 'EDTF', ['2017-21', '2017-04-16'], '2017-04-16'],
  ['the day before another', 'EDTF', ['../2017-04-16', '2017-03-29'], '2017-03-29'],
  ['the year that is not approximate', 'EDTF', ['2010~', '2010'], '2010'],
])('%s is the value', (_name, type, values, expected) => {
  expect(chooseValue(type, of(...values))).toEqual({ value: expected, conflict: null });
});

test.each<[string, string, PropertyValue[]]>([
  ['two years', 'EDTF', ['2002', '2003']],
  ['days of two months', 'EDTF', ['2013-10', '2013', '2013-11-02']],
  ['a prefix of a text', 'String', ['20', '2013']],
  [
    'lists in another order',
    'String',
    [
      ['x', 'y'],
      ['y', 'x'],
    ],
  ],
  ['an overlap', 'EDTF', ['2010/2012', '2011/2013']],
])('%s are a conflict, and the first source has its way', (_name, type, values) => {
  const choice = chooseValue(type, of(...values));
  expect(choice.conflict?.map(({ value }) => value)).toContain(values.at(-1));
  expect(choice.value).toEqual(values[0]);
});

test('the preferred value wins over all others, a more precise one among them', () => {
  const candidates = of('2002', '2003', '2002-05').map((each) => ({
    ...each,
    preferred: each.value === '2002',
  }));
  expect(chooseValue('EDTF', candidates)).toEqual({ value: '2002', conflict: null });
});

test('two preferred values conflict', () => {
  const candidates = of('2002', '2003').map((each) => ({ ...each, preferred: true }));
  expect(chooseValue('EDTF', candidates).conflict).not.toBeNull();
});

test('the order of the candidates does not matter', () => {
  const candidates = of('2002', '2003', '2002-05');
  expect(chooseValue('EDTF', [...candidates].reverse())).toEqual(chooseValue('EDTF', candidates));
});

test('what a person wrote down counts before what was imported', () => {
  const [imported, curated] = of('2002', '2003');
  const candidates = [{ ...imported!, run: 'import:list-1' }, curated!];
  expect(chooseValue('EDTF', candidates).value).toBe('2003');
});
