import { withDatabase } from '../../app.ts';
import { grappeError } from '../../errors/problem.ts';
import { placeSites, type FilePlacing } from '../../ingest/import/placing/place-sites.ts';
import type { PlacedBy, PlacingTally } from '../../ingest/import/placing/placing.ts';
import type { Call, Command } from '../command.ts';
import { importWords, optionsOf } from '../import-call.ts';

export const placingOptions: Command['options'] = [
  { flags: '--shapes', description: 'the files are shapes of regions (GeoJSON): place coordinates by them' },
  { flags: '--postcodes', description: 'the files are tables of postcodes: place postcodes by them' },
];

/** By what a call places organisations, or null for a call that imports regions. */
export function placedBy({ options }: Pick<Call, 'options'>): PlacedBy | null {
  const { shapes, postcodes } = options;
  if (shapes === true && postcodes === true)
    throw grappeError('USAGE', 'Files are shapes or tables of postcodes, not both.', {
      hint: 'Call it twice, with --shapes and with --postcodes.',
    });
  if (shapes === true) return 'shapes';
  return postcodes === true ? 'postcodes' : null;
}

/** Places organisations by the files of a call and tells how many. */
export async function place(by: PlacedBy, call: Call): Promise<void> {
  const { config, terminal, interrupted } = call;
  const options = optionsOf(call);
  const results = await withDatabase(config, terminal.report, interrupted, (database, model) =>
    placeSites(database, model, by, call.arguments, terminal.report, options),
  );
  terminal.data(results, results.map((result) => words(by, result)).join('\n'));
}

function words(by: PlacedBy, result: FilePlacing): string {
  const { file, source, sites, notes } = result;
  if (sites === null) return `${file}: placed the same sites before, as ${source}.`;
  return [
    importWords(result),
    tallyWords(by === 'shapes' ? 'a coordinate' : 'a postcode', sites),
    ...(notes === null ? [] : [`Why the others are not placed is in ${notes}.`]),
  ].join('\n');
}

function tallyWords(what: string, { nodes, found, compared, agreeing, placed }: PlacingTally): string {
  return `Of ${nodes} with ${what} ${placed} are placed (${share(placed, nodes)}). The file has a region for ${found}; for ${agreeing} of ${compared} it lies in the country given (${share(agreeing, compared)}).`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}
