import { withDatabase } from '../../app.ts';
import { dump as dumpGraph } from '../../ingest/backup/dump.ts';
import { argument, type Call, type Command } from '../command.ts';

export const dump: Command = {
  name: 'dump',
  summary: 'Write the whole graph to a file, as JSON Lines with a checksum.',
  arguments: [{ name: 'file', description: 'the file to write' }],
  options: [],
  run: write,
};

async function write(call: Call): Promise<void> {
  const { config, terminal, interrupted } = call;
  const path = argument(call, 0);
  const result = await withDatabase(config, terminal.report, interrupted, (database, model) =>
    dumpGraph(database, model, path),
  );
  terminal.data(result, `${path}: ${result.nodes} nodes and ${result.edges} edges.`);
}
