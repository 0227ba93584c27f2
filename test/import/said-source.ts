import { createInterface } from 'node:readline';
import type { ImportSource, Row, RowProblem, Said } from '../../src/ingest/import/import-source.ts';

/** What a line of a test's file is: what it says, or a problem in it. */
export type Line = readonly Said[] | RowProblem;

/** A source whose files are lines of JSON, each what a row says: so that tests can say anything. */
export const saidSource: ImportSource = {
  name: 'said',
  description: 'Rows in words of the model.',
  version: '1',
  about: { published: '2020-01-01' },
  async *read(file) {
    const slice: Row[] = [];
    let line = 0;
    for await (const text of createInterface({ input: file.open() })) {
      line += 1;
      const place = { file: file.path, line, column: 1 };
      const given = JSON.parse(text) as Line;
      slice.push(
        isProblem(given) ? { place, said: [], problems: [given] } : { place, said: given, problems: [] },
      );
    }
    yield slice;
  },
};

function isProblem(line: Line): line is RowProblem {
  return 'column' in line;
}
