import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import type { StatementEntry } from '../changes/change-set.ts';
import { entriesOf, mergeStatement, type MergedStatement } from './merge-statement.ts';

const base = { id: 'WORKS_FOR/x/y', type: 'WORKS_FOR', from: 'x', to: 'y' };

function entry(source: string, more: Partial<StatementEntry> = {}): StatementEntry {
  const run = source.replace('record', 'seed');
  return {
    ...base,
    source,
    run,
    quote: null,
    preferred: false,
    asOf: '2013',
    confidence: 'STATED',
    properties: {},
    ...more,
  };
}

function merge(entries: readonly StatementEntry[], run?: string): MergedStatement {
  const relationship = model.relationships['WORKS_FOR'];
  if (!relationship) throw new Error('no WORKS_FOR');
  return mergeStatement(relationship, entries, run);
}

test('sources, quotes and the entries kept are parallel lists, whatever the order they come in', () => {
  const entries = [entry('record:b', { quote: 'Q' }), entry('record:a', { confidence: 'INFERRED' })];
  const { properties } = merge(entries);
  expect(properties['sources']).toEqual(['record:a', 'record:b']);
  expect(properties['quotes']).toEqual(['', 'Q']);
  expect(entriesOf(entries).map((text) => JSON.parse(text) as unknown)).toEqual([entries[1], entries[0]]);
  expect(merge([...entries].reverse())).toEqual(merge(entries));
});

test('the surest confidence and the latest day count', () => {
  const { properties } = merge([
    entry('record:a', { confidence: 'INFERRED', asOf: '2014-05' }),
    entry('record:b', { confidence: 'MATCHED', asOf: '2014' }),
    entry('record:c', { confidence: 'INFERRED', asOf: '2012-10-08' }),
  ]);
  expect(properties).toMatchObject({
    confidence: 'MATCHED',
    asOf: '2014',
    startDay: '2012-10-08',
    certainEndDay: '2015-01-01',
  });
});

test('a stated date wins over attestation, and a more precise one over a coarser', () => {
  const { properties, conflicts } = merge([
    entry('record:a', { asOf: '2005' }),
    entry('record:b', { properties: { startDate: '2010' } }),
    entry('record:c', { properties: { startDate: '2010-06', role: 'EDITOR' } }),
  ]);
  expect(conflicts).toEqual([]);
  expect(properties).toMatchObject({
    startDate: '2010-06',
    startDay: '2010-06-01',
    role: 'EDITOR',
    endDate: null,
  });
});

test('dates that contradict each other conflict, unless one is preferred', () => {
  const entries = [
    entry('record:a', { properties: { startDate: '2010' } }),
    entry('record:b', { properties: { startDate: '2011' } }),
  ];
  expect(merge(entries).conflicts).toMatchObject([{ kind: 'values', property: 'startDate' }]);
  const preferred = entries.map((each) => ({ ...each, preferred: each.source === 'record:b' }));
  expect(merge(preferred)).toMatchObject({ conflicts: [], properties: { startDate: '2011' } });
});

test('an end of one source before the start of another is an impossible interval', () => {
  const entries = [
    entry('record:a', { properties: { startDate: '2012' } }),
    entry('record:b', { properties: { endDate: '2011' } }),
  ];
  expect(merge(entries).conflicts).toEqual([{ kind: 'interval', startDate: '2012', endDate: '2011' }]);
});

test('the run that made it stays while its source does', () => {
  const entries = [entry('record:a'), entry('record:b')];
  expect(merge(entries, 'seed:b').properties['run']).toBe('seed:b');
  expect(merge(entries, 'seed:c').properties['run']).toBe('seed:a');
});
