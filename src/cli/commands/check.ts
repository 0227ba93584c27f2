import { checkSeeds } from '../../ingest/check-seeds.ts';
import { loadModel } from '../../model/load-model.ts';
import type { Call, Command } from '../command.ts';

export const check: Command = {
  name: 'check',
  summary: 'Validate the model folder and the seeds against it. Needs no database.',
  arguments: [],
  options: [],
  run: validate,
};

async function validate({ config, terminal }: Call): Promise<void> {
  const model = await loadModel(config.schemaDir);
  const sources = await checkSeeds(model, config.seedsDir);
  const kinds = Object.keys(model.kinds).length;
  const relationships = Object.keys(model.relationships).length;
  terminal.data(
    { model: { version: model.version, kinds, relationships }, sources },
    [
      `Model: ${kinds} kinds, ${relationships} relationships.`,
      `Seeds: ${sources.length} sources.`,
      ...sources.map(
        ({ source, nodes, statements }) => `  ${source}  ${nodes} nodes, ${statements} statements`,
      ),
      'All valid.',
    ].join('\n'),
  );
}
