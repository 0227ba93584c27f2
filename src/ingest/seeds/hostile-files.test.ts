import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import { GrappeError } from '../../errors/problem.ts';
import { readSeeds } from './read-seeds.ts';

const words = [
  ...[
    'source',
    'asOf',
    'nodes',
    'statements',
    'tables',
    'id',
    'kind',
    'name',
    'names',
    'stated',
    'value',
    'quote',
    'standing',
  ],
  ...[
    'record:a',
    'party:ann',
    'House',
    'Book',
    'WORKS_FOR',
    'ALLEGED',
    '2013',
    '__proto__',
    'constructor',
    '{}',
    '[',
    ']',
    '- ',
    ': ',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    '"',
    "'",
    '&a',
    '*a',
    '!!int 3',
    '#x',
    ' # ',
    '|',
    '>',
    '---',
    '...',
    '%YAML',
    '\0',
    '\uFFFE',
    'é',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const file = fc.oneof(
  text.map((body) => new TextEncoder().encode(body)),
  text.map((body) => new TextEncoder().encode(`source: { id: record:a, name: A }\n${body}`)),
  fc.uint8Array({ maxLength: 80 }),
);

/** Whether the file was read, or refused by problems that each name a place in it. */
function isAnswered(bytes: Uint8Array, other: Uint8Array): boolean {
  try {
    readSeeds(
      [
        { path: 'a.yaml', bytes },
        { path: 'b.csv', bytes: other },
      ],
      model,
    );
    return true;
  } catch (error) {
    if (!(error instanceof GrappeError)) throw error;
    return error.problems.every(({ place }) => place !== undefined && place.line >= 1 && place.column >= 1);
  }
}

test('whatever is in a file, it is read or its mistakes are told with their places', () => {
  fc.assert(
    fc.property(file, fc.uint8Array({ maxLength: 40 }), (bytes, other) => {
      expect(isAnswered(bytes, other)).toBe(true);
    }),
    { numRuns: 3000, seed: 3 },
  );
});
