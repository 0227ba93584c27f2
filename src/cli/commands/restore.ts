import { withDatabase } from '../../app.ts';
import { restore as restoreGraph } from '../../ingest/backup/restore.ts';
import { argument, type Call, type Command } from '../command.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Fill an empty database with what a dump holds.',
  arguments: [{ name: 'file', description: 'a file that grappe dump wrote' }],
  options: [],
  run: fill,
};

async function fill(call: Call): Promise<void> {
  const { config, terminal, interrupted } = call;
  const path = argument(call, 0);
  const result = await withDatabase(config, terminal.report, interrupted, (database) =>
    restoreGraph(database, path),
  );
  terminal.data(result, `${path}: ${result.nodes} nodes and ${result.edges} edges restored.`);
}
