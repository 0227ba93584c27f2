import { withDatabase } from '../../app.ts';
import { loadSeeds, type LoadResult } from '../../ingest/load-seeds.ts';
import { textOption, type Call, type Command } from '../command.ts';

export const load: Command = {
  name: 'load',
  summary: 'Load the seeds into NEO4J_URI or the managed Neo4j; what has not changed is left as it is.',
  arguments: [],
  options: [
    { flags: '--again <source>', description: 'load this source though nothing has changed, or all' },
  ],
  run: fill,
};

async function fill(call: Call): Promise<void> {
  const { config, terminal, interrupted } = call;
  const again = againOf(textOption(call, 'again'));
  const result = await withDatabase(config, terminal.report, interrupted, (database, model) =>
    loadSeeds(database, model, config.seedsDir, terminal.report, again),
  );
  terminal.data(result, words(result));
}

function againOf(source: string | undefined) {
  if (source === undefined) return {};
  return { again: source === 'all' ? ('all' as const) : [source] };
}

function words({ sources, absent }: LoadResult): string {
  const count = (outcome: string) => sources.filter((source) => source.outcome === outcome).length;
  const parts = [
    `${count('loaded')} sources loaded`,
    `${count('unchanged')} unchanged`,
    `${count('withdrawn')} withdrawn`,
    `${absent.length} without a file`,
  ];
  return `${parts.join(', ')}.`;
}
