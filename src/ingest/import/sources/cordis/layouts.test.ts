import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ImportFile } from '../../import-source.ts';
import { layoutOf } from './layouts.ts';

const file: ImportFile = { path: 'list.csv', size: 0, open: () => Readable.from([]) };

test.each([
  ['projectID;organisationID', 'participation'],
  ['ORGANISATIONID;PROJECTID', 'participation'],
  ['projectReference;role;id;name', 'participation'],
  ['projectID;name;country', 'participation'],
  ['projectID;organisationID;topic;status', 'participation'],
  ['id;acronym', 'project'],
  ['reference;title;frameworkProgramme', 'project'],
  ['grantDoi;id', 'project'],
])('the header %s is of a %s', (header, layout) => {
  expect(layoutOf(file, header.split(';')).layout).toBe(layout);
});

test('a former name of a column stands for the one of today, unless that is there as well', () => {
  const record = { line: 2, cells: ['1', '2', '3'] };
  const former = layoutOf(file, ['projectReference', 'id', 'name']).columns;
  expect([former.text(record, 'projectID'), former.text(record, 'organisationID')]).toEqual(['1', '2']);
  const both = layoutOf(file, ['projectID', 'id', 'organisationID']).columns;
  expect(both.text(record, 'organisationID')).toBe('3');
});

test.each([
  ['code,level,parent,label_en', 'It looks like a table of NACE: try grappe import nace.'],
  ['scheme,country,code_2021,code_2024', 'It looks like a list of NUTS: try grappe import nuts.'],
  ['code_v2013,code_v2016,pop21', 'It looks like a matrix of NUTS: try grappe import nuts.'],
  ['projectID,topic,title', 'It looks like topics.csv of CORDIS, which is not imported.'],
  ['projectID,euroSciVocCode', 'It looks like euroSciVoc.csv of CORDIS, which is not imported.'],
  ['projectID,legalBasis,title,uniqueProgrammePart', 'It looks like legalBasis.csv of CORDIS'],
  ['physUrl,id,status,projectID', 'It looks like webLink.csv of CORDIS'],
  ['id,title,projectID,projectAcronym,attachment', 'It looks like a list of report summaries of CORDIS'],
  ['id,title,isPublishedAs,doi,projectID', 'It looks like a list of publications of CORDIS'],
  ['id,title,deliverableType,projectID', 'It looks like a list of deliverables of CORDIS'],
  ['Member,Joined,Website', 'For any other table write a mapping: grappe import table.'],
  ['id,title', 'For any other table write a mapping: grappe import table.'],
])('the header %s is told to be of another file', (header, hint) => {
  expect(() => layoutOf(file, header.split(','))).toThrow(
    expect.objectContaining({
      problems: [
        {
          code: 'IMPORT_INVALID',
          place: { file: 'list.csv', line: 1, column: 1 },
          message: expect.stringContaining('No file of CORDIS that is imported has the columns') as string,
          hint: expect.stringContaining(hint) as string,
        },
      ],
    }) as Error,
  );
});
