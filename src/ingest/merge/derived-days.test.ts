import { describe, expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import type { Relationship } from '../../model/graph-model.ts';
import { propertyDays, statementDays } from './derived-days.ts';

function relationship(type: string): Relationship {
  const found = model.relationships[type];
  if (!found) throw new Error(`no ${type}`);
  return found;
}

describe('a span', () => {
  const days = (values: Record<string, string>, attested: readonly string[] = ['2013-10-03']) => {
    const { startDay, endDay, certainEndDay } = statementDays(
      relationship('WORKS_FOR'),
      { asOf: attested.at(-1) ?? null, ...values },
      attested,
    );
    return [startDay, endDay, certainEndDay];
  };

  test.each<[string, Record<string, string>, (string | null)[]]>([
    [
      'starts when attested where nothing is stated, and is certain that day',
      {},
      ['2013-10-03', null, '2013-10-04'],
    ],
    [
      'starts on the first day of its stated start',
      { startDate: '2008' },
      ['2008-01-01', null, '2013-10-04'],
    ],
    ['starts with the season', { startDate: '2017-21' }, ['2017-03-01', null, '2013-10-04']],
    [
      'has an open start where only a "before" is stated',
      { startDate: '../2010' },
      [null, null, '2013-10-04'],
    ],
    [
      'ends after the last day of its stated end',
      { startDate: '2008', endDate: '2012-05' },
      ['2008-01-01', '2012-06-01', '2012-06-01'],
    ],
    [
      'has an open start where only an end before the attestation is stated',
      { endDate: '2012' },
      [null, '2013-01-01', '2013-01-01'],
    ],
    [
      'starts when attested where its only date is an end after that',
      { endDate: '2013' },
      ['2013-10-03', '2014-01-01', '2014-01-01'],
    ],
    [
      'starts when attested where it ends that very day',
      { endDate: '2013-10-03' },
      ['2013-10-03', '2013-10-04', '2013-10-04'],
    ],
    [
      'has no end where that is open',
      { startDate: '2008', endDate: '2020/..' },
      ['2008-01-01', null, '2013-10-04'],
    ],
    ['counts an approximate year as that year', { startDate: '2010~' }, ['2010-01-01', null, '2013-10-04']],
  ])('%s', (_law, values, expected) => {
    expect(days(values)).toEqual(expected);
  });

  test('starts with its first attestation and is certain through its last', () => {
    expect(days({}, ['2012-10', '2013', '2015-10-06'])).toEqual(['2012-10-01', null, '2015-10-07']);
  });

  test('never vouched for has no days', () => {
    expect(days({}, [])).toEqual([null, null, null]);
  });
});

test('a moment holds from its date, else from the first day of which a source vouches', () => {
  const startDay = (values: Record<string, string>) =>
    statementDays(relationship('WROTE'), values, ['2014', '2013-10-03'])['startDay'];
  expect(startDay({ date: '2012-12-04' })).toBe('2012-12-04');
  expect(startDay({ date: '../2012' })).toBeNull();
  expect(startDay({})).toBe('2013-10-03');
  expect(statementDays(relationship('WROTE'), { date: '2012' }, [])).not.toHaveProperty('certainEndDay');
});

test('a claim has only the days of dates it gives', () => {
  const days = statementDays(relationship('ALLEGED'), { startDate: '2014', asOf: '2013' }, ['2013']);
  expect(days).toMatchObject({
    startDay: '2014-01-01',
    endDay: null,
    asOfDay: '2013-01-01',
    asOfEndDay: '2014-01-01',
  });
  expect(statementDays(relationship('ALLEGED'), { asOf: '2013' }, ['2013'])).toMatchObject({
    startDay: null,
  });
});

test('every other date has its first day and the day after, so that "by 2020" is overdue from 2021 on', () => {
  const properties = relationship('WORKS_FOR').properties;
  expect(propertyDays(properties, { deadline: '../2020' })).toMatchObject({
    deadlineDay: null,
    deadlineEndDay: '2021-01-01',
  });
  expect(propertyDays(properties, {})).toMatchObject({
    deadlineDay: null,
    deadlineEndDay: null,
    startDay: null,
  });
});
