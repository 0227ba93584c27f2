import { withDatabase } from '../app.ts';
import { grappeError } from '../errors/problem.ts';
import { importFiles, type FileImport, type ImportOptions } from '../ingest/import/import-files.ts';
import type { ImportSource } from '../ingest/import/import-source.ts';
import { nearestDate } from '../ingest/seeds/nearest-date.ts';
import { daysOf } from '../util/edtf.ts';
import { today } from '../util/today.ts';
import { textOption, type Call, type Command } from './command.ts';
import { keepHeapLean } from './lean-heap.ts';

export const importOptions: Command['options'] = [
  {
    flags: '--tolerate <count>',
    description: 'leave out so many problems rather than refuse the file (0)',
  },
  { flags: '--dry-run', description: 'tell what would change, and write nothing' },
  { flags: '--as-of <date>', description: 'the day the files vouch for where a row names none (today)' },
  { flags: '--rejects <folder>', description: 'where rejected rows are written (here)' },
];

/** Imports the files of a call and tells what came of it. */
export async function bringIn(source: ImportSource, call: Call): Promise<void> {
  keepHeapLean();
  const { config, terminal, interrupted } = call;
  const options = optionsOf(call);
  const results = await withDatabase(config, terminal.report, interrupted, (database, model) =>
    importFiles(database, model, source, call.arguments, terminal.report, options),
  );
  terminal.data(results, results.map(importWords).join('\n'));
}

export function optionsOf(call: Call): ImportOptions {
  return {
    tolerate: countOf(textOption(call, 'tolerate') ?? '0'),
    asOf: dateOf(textOption(call, 'asOf') ?? today()),
    rejectsDir: textOption(call, 'rejects') ?? '.',
    dryRun: call.options['dryRun'] === true,
    signal: call.interrupted,
  };
}

function countOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw grappeError('USAGE', `"${text}" is not a number of problems.`, { hint: 'Write --tolerate 10.' });
}

function dateOf(text: string): string {
  if (daysOf(text)) return text;
  throw grappeError('USAGE', `"${text}" is not an EDTF date.`, { hint: nearestDate(text) });
}

export function importWords(result: FileImport): string {
  const { file, outcome, source, rows, rejected, rejects, contradicted, omitted, shared, effect } = result;
  if (outcome === 'unchanged') return `${file}: imported before as ${source}.`;
  const { nodes, statements } = effect;
  const would = outcome === 'foreseen' ? ' would be' : '';
  return [
    `${file}: ${rows} rows; ${nodes.added} nodes and ${statements.added} statements${would} added, ${nodes.changed} and ${statements.changed}${would} changed, as ${source}.`,
    ...(contradicted > 0 ? [`${contradicted} rows contradict one before them, which counts.`] : []),
    ...(omitted > 0
      ? [`${omitted} statements lead to what neither the file nor the graph has, and are left out.`]
      : []),
    ...(shared > 0 ? [`${shared} foreign ids are given to several nodes, and are left out.`] : []),
    ...(rejects === null ? [] : [`${rejected} problems are in ${rejects}.`]),
  ].join('\n');
}
