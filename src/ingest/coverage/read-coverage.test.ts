import { expect, test } from 'vitest';
import { libraryModel as model } from '../../../test/ingest/library-model.ts';
import { createFindings } from '../seeds/findings.ts';
import { readSeeds } from '../seeds/read-seeds.ts';
import { checkCoverage } from './check-coverage.ts';
import { countCoverage } from './coverage.ts';
import { readCoverage } from './read-coverage.ts';

const seed = `source: { id: record:a, name: A, published: 2013-10-03 }
nodes:
  party:ann: { kind: Writer, name: Ann }
  party:hill: { kind: House, name: Hill }
  book:b: { kind: Book, name: B, stated: { printed: { value: 2002, preferred: true, quote: In 2002. } } }
statements:
  - WORKS_FOR: [party:ann, party:hill]
    quote: She edits.
`;

function read(text: string, path = 'coverage/a.yml') {
  const findings = createFindings();
  const coverage = readCoverage({ path, bytes: new TextEncoder().encode(text) }, findings);
  return { coverage, findings };
}

function complaints(...texts: readonly string[]): readonly string[] {
  const files = texts.map((text, index) => read(text, `${index}.yml`));
  const sources = readSeeds([{ path: 'a.yaml', bytes: new TextEncoder().encode(seed) }], model);
  const [findings = createFindings()] = files.map((file) => file.findings);
  checkCoverage(
    files.flatMap(({ coverage }) => coverage ?? []),
    sources,
    model,
    findings,
  );
  return findings.problems.map(
    ({ place, message, hint }) => `${place?.line}:${place?.column} ${message} ${hint ?? ''}`,
  );
}

const whole = `source: record:a
facts:
  7: { says: She edits, in: [WORKS_FOR/party:ann/party:hill, party:ann], note: No day. }
  "8-9": { says: The book, in: [ATTESTED_BY/book:b/record:a/printed, record:a] }
leftOut:
  "91-100": { says: The rest, reason: Nothing to hold. }
searched:
  - { what: Her birth, where: registers }
`;

test('a coverage file gives facts by number and where they are held', () => {
  const { coverage, findings } = read(whole);
  expect(findings.problems).toEqual([]);
  expect(coverage?.facts.map(({ numbers }) => numbers)).toEqual([[7], [8, 9]]);
  expect(coverage?.facts[0]).toMatchObject({
    says: 'She edits',
    note: 'No day.',
    in: [
      { id: 'WORKS_FOR/party:ann/party:hill', place: { file: 'coverage/a.yml', line: 3 } },
      { id: 'party:ann' },
    ],
  });
  expect(coverage && countCoverage(coverage)).toMatchObject({ held: 3, leftOut: 10, searched: 1 });
  expect(complaints(whole)).toEqual([]);
});

test.each([
  ['an unknown key', 'fact:\n  1: {}\n', '2:1 A coverage file has no "fact". Did you mean "facts"?'],
  ['a number that is none', 'facts:\n  x: { says: A, in: [party:ann] }\n', '3:3 "x" is no number of a fact.'],
  ['a range backwards', 'facts:\n  "9-8": { says: A, in: [party:ann] }\n', '"9-8" is no number of a fact.'],
  ['number 0', 'facts:\n  0: { says: A, in: [party:ann] }\n', '"0" is no number of a fact.'],
  ['an endless range', 'facts:\n  1-999999: { says: A, in: [party:ann] }\n', 'is no number of a fact.'],
  [
    'an empty list',
    'facts:\n  1: { says: A, in: [] }\n',
    '3:21 in is a list of ids. Name what holds the fact',
  ],
  ['a fact without words', 'facts:\n  1: { in: [party:ann] }\n', '3:6 The fact has no says.'],
  ['a fact held nowhere', 'facts:\n  1: { says: A }\n', '3:6 The fact has no in.'],
  ['an unknown key of a fact', 'facts:\n  1: { says: A, in: [party:ann], nte: B }\n', 'Did you mean "note"?'],
  ['a fact left out for no reason', 'leftOut:\n  1: { says: A }\n', '3:6 The fact has no reason.'],
  ['an empty reason', 'leftOut:\n  1: { says: A, reason: "" }\n', 'reason is empty.'],
  ['an empty search', 'leftOut:\n  1: { says: A, reason: B }\nsearched: []\n', '4:11 searched is a list.'],
  ['a file without facts', 'searched:\n  - { what: A, where: B }\n', 'The file covers no fact.'],
  ['an empty map', 'facts: {}\n', '2:8 facts is a map of numbers'],
  [
    'an id nobody gives',
    'facts:\n  1: { says: A, in: [party:anne] }\n',
    '3:22 No seed file gives "party:anne". Did you mean "party:ann"?',
  ],
  [
    'a number twice',
    'facts:\n  "1-3": { says: A, in: [party:ann] }\nleftOut:\n  3: { says: A, reason: B }\n',
    '5:3 Fact 3 is covered in 0.yml:3 already.',
  ],
])('refuses %s', (_, text, complaint) => {
  expect(complaints(`source: record:a\n${text}`).join('\n')).toContain(complaint);
});

test('refuses a file without a source, or with one nobody gives', () => {
  const fact = 'facts:\n  1: { says: A, in: [party:ann] }\n';
  expect(complaints(fact).join()).toContain('The file has no source.');
  expect(complaints(`source: record:b\n${fact}`).join()).toContain('No seed file gives "record:b".');
});

test('a fact is covered by one file only', () => {
  const fact = 'source: record:a\nfacts:\n  1: { says: A, in: [party:ann] }\n';
  expect(complaints(fact, fact)).toEqual(['3:3 Fact 1 is covered in 0.yml:3 already. Keep one of them.']);
});
