import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { films, grappe } from '../../../test/support/command-line.ts';
import { catalogue } from '../../errors/catalogue.ts';

const scratch = mkdtempSync(join(tmpdir(), 'grappe-check-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('check holds the question catalogue against the model', async () => {
  const questions = join(scratch, 'questions');
  for (const [slug, field] of Object.entries({ '01-good': 'films', '02-bad': 'flms' })) {
    mkdirSync(join(questions, slug), { recursive: true });
    const put = (name: string, text: string) => writeFileSync(join(questions, slug, name), text);
    put('question.yaml', 'systems: [1]\ntitle: { en: A?, fr: A ? }\nanswer: { en: A, fr: A }\n');
    put('question.graphql', `query A { ${field} { totalCount } }`);
    put('question.cypher', 'MATCH (n) RETURN n LIMIT 1');
  }
  const { code, out, err } = await grappe(['check'], {
    GRAPPE_SEEDS: join(films, '../seeds'),
    GRAPPE_QUESTIONS: questions,
  });
  expect(code).toBe(catalogue.QUESTION_INVALID.exit);
  expect(out).toContain('Questions: 2 questions.');
  expect(out).not.toContain('All valid');
  expect(err).toContain('02-bad/question.graphql:1:11  Cannot query field "flms" on type "Query".');
});

describe('check --texts', () => {
  const seeds = join(scratch, 'quoted');
  const texts = join(scratch, 'texts');
  const settings = { GRAPPE_SCHEMA: join(import.meta.dirname, '../../../schema'), GRAPPE_SEEDS: seeds };
  const check = (...words: string[]) => grappe(['check', '--texts', texts, ...words], settings);

  beforeAll(() => {
    mkdirSync(seeds);
    mkdirSync(join(texts, 'deep'), { recursive: true });
    const words = 'Ada Arc\nplays both.\n';
    writeFileSync(join(texts, 'deep', 'any name.txt'), words);
    const sum = createHash('sha256').update(words).digest('hex');
    writeFileSync(join(seeds, 'a.yaml'), quotingSeed('a', sum, 'Ada Arc plays both.'));
    writeFileSync(join(seeds, 'b.yaml'), quotingSeed('b', null, 'Whatever.'));
    writeFileSync(join(seeds, 'c.yaml'), quotingSeed('c', 'a'.repeat(64), 'Whatever.'));
  });

  test('counts the quotes checked and those that cannot be', async () => {
    const { code, out, err } = await check();
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Quotes: 1 quote checked in the texts of 1 source, 0 not verbatim.');
    expect(out).toContain('1 quote in deep/any name.txt');
    expect(out).toContain('1 quote of 1 source not checked, as the text is not at hand.');
    expect(out).toContain('1 quote of 1 source not checkable, as the source has no sha256.');
    expect(out).toContain('All valid.');
  });

  test('tells each quote that is not verbatim with its place and what the source has', async () => {
    const [before, after] = ['Ada Arc plays both.', 'Ada Ark plays both.'];
    const file = join(seeds, 'a.yaml');
    const seed = readFileSync(file, 'utf8');
    writeFileSync(file, seed.replace(before, after));
    const { code, out, err } = await check('--json');
    writeFileSync(file, seed);
    expect(code).toBe(catalogue.QUOTE_NOT_VERBATIM.exit);
    expect(JSON.parse(out)).toMatchObject({ quotes: [{ text: 'FOUND', quotes: 1, missing: 1 }, {}, {}] });
    expect(JSON.parse(err)).toMatchObject({
      errors: [
        {
          code: 'QUOTE_NOT_VERBATIM',
          message: '"Ada Ark plays both." does not stand in deep/any name.txt.',
          place: { file, line: 7, column: 12 },
          hint: 'The source has, on deep/any name.txt:1: "Ada Arc plays both.".',
        },
      ],
    });
  });

  test('a folder that is not there is a mistake of the command line', async () => {
    const { code, err } = await grappe(['check', '--texts', join(scratch, 'nowhere')], settings);
    expect(code).toBe(catalogue.USAGE.exit);
    expect(err).toContain('nowhere cannot be read');
  });
});

function quotingSeed(name: string, sha256: string | null, quote: string): string {
  return [
    `source: { id: "source:${name}", name: ${name}, published: 2013${sha256 ? `, sha256: ${sha256}` : ''} }`,
    'nodes:',
    `  org:${name}: { kind: Firm, name: ${name} }`,
    `  cluster:${name}: { kind: Cluster, name: ${name} }`,
    'statements:',
    `  - MEMBER_OF: [org:${name}, cluster:${name}]`,
    `    quote: ${quote}`,
    '',
  ].join('\n');
}
