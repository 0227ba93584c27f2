import type { QuoteCount } from '../ingest/check-quotes.ts';
import type { SeedCount } from '../ingest/check-seeds.ts';
import type { CoverageCount } from '../ingest/coverage/coverage.ts';
import { counted } from '../util/counted.ts';

/** What `check` found, as data. */
export interface Checked {
  readonly model: { readonly kinds: number; readonly relationships: number };
  readonly sources: readonly SeedCount[];
  readonly coverage: readonly CoverageCount[];
  readonly questions: { readonly count: number; readonly fits: boolean };
  readonly quotes?: readonly QuoteCount[];
  readonly valid: boolean;
}

export function checkText({ model, sources, coverage, questions, quotes, valid }: Checked): string {
  const none = questions.fits ? '' : ', of which none fits this model: they are the catalogue of another one';
  return [
    `Model: ${counted(model.kinds, 'kind')}, ${counted(model.relationships, 'relationship')}.`,
    ...seedLines(sources),
    ...coverageLines(coverage),
    `Questions: ${counted(questions.count, 'question')}${none}.`,
    ...(quotes ? quoteLines(quotes) : []),
    ...(valid ? ['All valid.'] : []),
  ].join('\n');
}

function seedLines(sources: readonly SeedCount[]): readonly string[] {
  return [
    `Seeds: ${counted(sources.length, 'source')}.`,
    ...sources.map(
      ({ source, nodes, statements }) =>
        `  ${source}  ${counted(nodes, 'node')}, ${counted(statements, 'statement')}`,
    ),
  ];
}

function coverageLines(coverage: readonly CoverageCount[]): readonly string[] {
  if (coverage.length === 0) return [];
  const sum = (key: 'held' | 'leftOut') => coverage.reduce((total, each) => total + each[key], 0);
  return [
    `Coverage: ${counted(coverage.length, 'file')}, ${counted(sum('held'), 'fact')} held, ${sum('leftOut')} left out.`,
    ...coverage.map(
      ({ source, held, leftOut }) => `  ${source}  ${counted(held, 'fact')} held, ${leftOut} left out`,
    ),
  ];
}

function quoteLines(sources: readonly QuoteCount[]): readonly string[] {
  const found = sources.filter(({ text }) => text === 'FOUND');
  const absent = sources.filter(({ text }) => text === 'ABSENT' || text === 'NOT_TEXT');
  const unnamed = sources.filter(({ text }) => text === 'NO_CHECKSUM');
  return [
    `Quotes: ${quotesOf(found)} checked in the texts of ${counted(found.length, 'source')}, ${missingOf(found)} not verbatim.`,
    ...found.map(
      (source) =>
        `  ${source.source}  ${quotesOf([source])} in ${source.textFile ?? ''}, ${source.missing} not verbatim`,
    ),
    `  ${quotesOf(absent)} of ${counted(absent.length, 'source')} not checked, as the text is not at hand.`,
    ...absent.map((source) => `    ${source.source}  ${quotesOf([source])}`),
    `  ${quotesOf(unnamed)} of ${counted(unnamed.length, 'source')} not checkable, as the source has no sha256.`,
  ];
}

function missingOf(sources: readonly QuoteCount[]): number {
  return sources.reduce((sum, { missing }) => sum + missing, 0);
}

function quotesOf(sources: readonly QuoteCount[]): string {
  const sum = sources.reduce((total, { quotes }) => total + quotes, 0);
  return counted(sum, 'quote');
}
