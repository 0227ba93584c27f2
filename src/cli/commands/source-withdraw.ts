import { withDatabase } from '../../app.ts';
import { withdrawSource } from '../../ingest/withdraw-source.ts';
import { argument, type Call, type Command } from '../command.ts';

export const sourceWithdraw: Command = {
  name: 'source withdraw',
  summary: 'Take back everything that one source says; it stays away until its file changes.',
  arguments: [{ name: 'id', description: 'the source, such as source:some-article' }],
  options: [],
  run: withdraw,
};

async function withdraw(call: Call): Promise<void> {
  const { config, terminal, interrupted } = call;
  const effect = await withDatabase(config, terminal.report, interrupted, (database, model) =>
    withdrawSource(database, model, argument(call, 0), terminal.report),
  );
  const { nodes, statements } = effect;
  terminal.data(effect, `${nodes.removed} nodes and ${statements.removed} statements removed.`);
}
