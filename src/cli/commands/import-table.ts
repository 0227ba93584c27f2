import { grappeError } from '../../errors/problem.ts';
import { openFile } from '../../ingest/import/open-file.ts';
import { readMapping } from '../../ingest/import/mapping/read-mapping.ts';
import { tableSource } from '../../ingest/import/sources/table.ts';
import { landingText, proposeMapping } from '../../ingest/import/sources/table/propose-mapping.ts';
import { loadModel } from '../../model/load-model.ts';
import { argument, textOption, type Call, type Command } from '../command.ts';
import { bringIn, importOptions } from '../import-call.ts';

export const importTable: Command = {
  name: 'import table',
  summary: 'Import a table (CSV, TSV, XLSX, JSON Lines) whose columns a mapping gives a meaning.',
  arguments: [{ name: 'files...', description: 'the tables' }],
  options: [
    { flags: '--map <mapping>', description: 'the mapping; grappe import propose makes one' },
    ...importOptions,
  ],
  run: async (call) => {
    const map = textOption(call, 'map');
    if (map === undefined)
      throw grappeError('USAGE', 'A table needs a mapping.', {
        hint: 'Make one with "grappe import propose TABLE > mapping.yaml" and give it as --map mapping.yaml.',
      });
    const mapping = await readMapping(map, await loadModel(call.config.schemaDir));
    await bringIn(tableSource(mapping), call);
  },
};

export const importPropose: Command = {
  name: 'import propose',
  summary: 'Print a mapping for a table, made from its header and first rows, to correct and import by.',
  arguments: [{ name: 'file', description: 'the table' }],
  options: [],
  run: async (call: Call) => {
    const model = await loadModel(call.config.schemaDir);
    const proposal = await proposeMapping(await openFile(argument(call, 0)), model);
    call.terminal.data(proposal, `${proposal.yaml}${landingText(proposal.rows)}`);
  },
};
