import { expect, test } from 'vitest';
import { createFindings } from './findings.ts';
import { readCsv } from './read-csv.ts';

function read(text: string) {
  const findings = createFindings();
  const rows = readCsv('t.csv', text, findings)?.rows;
  return {
    rows: rows?.map(({ line, cells }) => [line, ...Object.values(cells)]),
    problems: findings.problems,
  };
}

test.each<[string, string, unknown[][]]>([
  [
    'line ends of any system',
    'a,b\r\n1,2\n3,4\r5,6',
    [
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ],
  ],
  [
    'commas, quotes and line ends in quotes',
    'a,b\n"1,1","say ""x"""\n"two\nlines",3\n4,5',
    [
      [2, '1,1', 'say "x"'],
      [3, 'two\nlines', '3'],
      [5, '4', '5'],
    ],
  ],
  [
    'empty cells, also at the end',
    'a,b\n,2\n1,\n1,""',
    [
      [2, '', '2'],
      [3, '1', ''],
      [4, '1', ''],
    ],
  ],
  ['an empty line is no row', 'a,b\n\n1,2\n\n', [[3, '1', '2']]],
])('%s', (_name, text, rows) => {
  expect(read(text)).toEqual({ rows, problems: [] });
});

test.each([
  ['', 'The table has no rows that can be read.'],
  ['a,a\n1,2', 'The column "a" is there twice.'],
  ['a,b\n1,2,3', 'The row has 3 cells, the header 2.'],
  ['a\n1"2', 'A quote in this row is not closed, or stands inside a bare cell.'],
])('%j: %s', (text, message) => {
  expect(read(text).problems.map((problem) => problem.message)).toContain(message);
});
