import { throwIfAny } from '../../errors/problem.ts';
import { checkQuotes } from '../../ingest/check-quotes.ts';
import { checkSeeds } from '../../ingest/check-seeds.ts';
import { buildApiSchema } from '../../model/build-api-schema.ts';
import { loadModel } from '../../model/load-model.ts';
import { checkQuestions } from '../../questions/check-questions.ts';
import { readQuestions } from '../../questions/read-questions.ts';
import { checkText } from '../check-text.ts';
import { textOption, type Call, type Command } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'Validate the model folder, and the seeds and questions against it. Needs no database.',
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
  const { sources, coverage } = await checkSeeds(model, config.seedsDir);
  const asked = await readQuestions(config.questionsDir);
  const questions = checkQuestions(asked, config.questionsDir, buildApiSchema(model));
  const quotes = texts === undefined ? null : await checkQuotes(model, config.seedsDir, texts);
  const problems = [...questions.problems, ...(quotes?.problems ?? [])];
  const found = {
    model: {
      version: model.version,
      kinds: Object.keys(model.kinds).length,
      relationships: Object.keys(model.relationships).length,
    },
    sources,
    coverage,
    questions: { count: questions.count, fits: questions.fits },
    ...(quotes ? { quotes: quotes.sources } : {}),
    valid: problems.length === 0,
  };
  terminal.data(found, checkText(found));
  throwIfAny(problems);
}
