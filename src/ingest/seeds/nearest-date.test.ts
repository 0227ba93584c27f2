import { expect, test } from 'vitest';
import { nearestDate } from './nearest-date.ts';

test.each([
  ['2013-1-3', '2013-01-03'],
  ['2013/10/03', '2013-10-03'],
  ['3.10.2013', '2013-10-03'],
  ['2013-10-03T10:00:00Z', '2013-10-03'],
  ['10/2013', '2013-10'],
  ['2013-5', '2013-05'],
  ['c. 2010', '2010~'],
  ['about 2010', '2010~'],
  ['before 2017-04-16', '../2017-04-16'],
  ['since 2005', '2005/..'],
  ['2007-2009', '2007/2009'],
  ['Spring 2017', '2017-21'],
  ['3 Oct 2013', '2013-10-03'],
  ['October 2013', '2013-10'],
  ['2013-02-30', '2013-02-28'],
  ['2012-02-31', '2012-02-29'],
  ['2013-13', '2013'],
  ['the year 2013', '2013'],
])('%j may mean %s', (text, meant) => {
  expect(nearestDate(text)).toBe(`Did you mean "${meant}"?`);
});

test('where nothing is near, the forms of a date are shown', () => {
  expect(nearestDate('soon')).toMatch(/^Write 2013, 2013-10,/);
});
