import type { CheckedQuotes } from '../../ingest/check-quotes.ts';
import { checkQuotes } from '../../ingest/check-quotes.ts';
import { checkSeeds, type CheckedSeeds } from '../../ingest/check-seeds.ts';
import { throwIfAny } from '../../errors/problem.ts';
import { loadModel } from '../../model/load-model.ts';
import { counted } from '../../util/counted.ts';
import { textOption, type Call, type Command } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'Validate the model folder and the seeds against it. Needs no database.',
  arguments: [],
  options: [
    {
      flags: '--texts <folder>',
      description: 'hold the quotes against the texts of the sources, found by checksum',
    },
  ],
  run: validate,
};

async function validate(call: Call): Promise<void> {
  const { config, terminal } = call;
  const texts = textOption(call, 'texts');
  const model = await loadModel(config.schemaDir);
  const seeds = await checkSeeds(model, config.seedsDir);
  const quotes = texts === undefined ? null : await checkQuotes(model, config.seedsDir, texts);
  const kinds = Object.keys(model.kinds).length;
  const relationships = Object.keys(model.relationships).length;
  terminal.data(
    {
      model: { version: model.version, kinds, relationships },
      ...seeds,
      ...(quotes ? { quotes: quotes.sources } : {}),
    },
    [
      `Model: ${counted(kinds, 'kind')}, ${counted(relationships, 'relationship')}.`,
      ...seedLines(seeds),
      ...coverageLines(seeds),
      ...(quotes ? quoteLines(quotes) : []),
      quotes && quotes.problems.length > 0 ? 'All valid but for the quotes.' : 'All valid.',
    ].join('\n'),
  );
  throwIfAny(quotes?.problems ?? []);
}

function seedLines({ sources }: CheckedSeeds): readonly string[] {
  return [
    `Seeds: ${counted(sources.length, 'source')}.`,
    ...sources.map(
      ({ source, nodes, statements }) =>
        `  ${source}  ${counted(nodes, 'node')}, ${counted(statements, 'statement')}`,
    ),
  ];
}

function coverageLines({ coverage }: CheckedSeeds): readonly string[] {
  if (coverage.length === 0) return [];
  return [
    `Coverage: ${counted(coverage.length, 'file')}.`,
    ...coverage.map(
      ({ source, held, leftOut }) => `  ${source}  ${counted(held, 'fact')} held, ${leftOut} left out`,
    ),
  ];
}

function quoteLines({ sources }: CheckedQuotes): readonly string[] {
  const held = sources.filter(({ text }) => text === 'FOUND');
  const absent = sources.filter(({ text }) => text === 'ABSENT' || text === 'NOT_TEXT');
  const unnamed = sources.filter(({ text }) => text === 'NO_CHECKSUM');
  const missing = held.reduce((sum, source) => sum + source.missing, 0);
  return [
    `Quotes: ${quotesOf(held)} checked in ${counted(held.length, 'text')}, ${missing} not verbatim.`,
    ...held.map(
      (source) =>
        `  ${source.source}  ${quotesOf([source])} in ${source.textFile ?? ''}, ${source.missing} not verbatim`,
    ),
    `  ${quotesOf(absent)} of ${counted(absent.length, 'source')} not checked, as the text is not at hand.`,
    ...absent.map((source) => `    ${source.source}  ${quotesOf([source])}`),
    `  ${quotesOf(unnamed)} of ${counted(unnamed.length, 'source')} not checkable, as the source has no sha256.`,
  ];
}

function quotesOf(sources: CheckedQuotes['sources']): string {
  return counted(
    sources.reduce((sum, { quotes }) => sum + quotes, 0),
    'quote',
  );
}
