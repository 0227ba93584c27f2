import { expect, test } from 'vitest';
import { dayAfter, daysOf, isDay } from './edtf.ts';

test.each([
  ['2013', '2013-01-01', '2014-01-01'],
  ['2013-10', '2013-10-01', '2013-11-01'],
  ['2012-02', '2012-02-01', '2012-03-01'],
  ['2013-10-03', '2013-10-03', '2013-10-04'],
  ['2013-12-31', '2013-12-31', '2014-01-01'],
  ['2017-21', '2017-03-01', '2017-06-01'],
  ['2017-24', '2017-12-01', '2018-03-01'],
  ['2010~', '2010-01-01', '2011-01-01'],
  ['2010?', '2010-01-01', '2011-01-01'],
  ['../2017-04-16', null, '2017-04-17'],
  ['2017/..', '2017-01-01', null],
  ['9999', '9999-01-01', null],
  ['2008-12-31/2010-01-23', '2008-12-31', '2010-01-24'],
])('%s means %s until before %s', (text, first, after) => {
  expect(daysOf(text)).toEqual({ first, after });
});

test.each([
  '',
  'soon',
  '2013-13',
  '2013-02-30',
  '201X',
  'XXXX',
  '../..',
  '2017/2016',
  '13',
  '2013-1',
  '2013-10-3',
  '2013-10-03T10:00',
  '2013 ',
])('%j is no date', (text) => {
  expect(daysOf(text)).toBeNull();
});

test('a day is a whole calendar day', () => {
  expect(isDay('2012-02-29')).toBe(true);
  expect(isDay('2013-02-29')).toBe(false);
  expect(isDay('2013')).toBe(false);
});

test('the day after crosses months and years', () => {
  expect(dayAfter('2013-12-31')).toBe('2014-01-01');
});
