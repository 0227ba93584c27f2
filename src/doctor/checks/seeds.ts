import { seedStates } from '../../ingest/seed-states.ts';
import { counted } from '../../util/counted.ts';
import { ok, warn, type Check, type Finding } from '../check.ts';
import { soon } from '../patience.ts';

/** The ledger of what was loaded against the files of the folder. */
export const seeds: Check = {
  name: 'seeds',
  run: async ({ graph, model, config: { seedsDir } }) => {
    if (!graph.ok || !model.ok) return [];
    const states = await seedStates(graph.value.database, model.value, seedsDir, soon());
    const of = (state: string) => states.filter((each) => each.state === state).map(({ source }) => source);
    const found = [
      ...told(of('NEW'), 'not loaded', 'grappe load'),
      ...told(of('CHANGED'), 'changed since they were loaded', 'grappe load'),
      ...told(
        of('ABSENT'),
        'in the graph, without a file',
        'grappe source withdraw <id>, or put the file back',
      ),
    ];
    const loaded = ok(`${counted(of('LOADED').length, 'source')} of ${seedsDir} loaded as they are`);
    const withdrawn = of('WITHDRAWN');
    const away = ok(`${withdrawn.join(', ')} taken back, and away until the file changes`);
    return [loaded, ...(withdrawn.length > 0 ? [away] : []), ...found];
  },
};

function told(sources: readonly string[], what: string, fix: string): readonly Finding[] {
  if (sources.length === 0) return [];
  const more = sources.length > 3 ? ' …' : '';
  return [
    warn(`${counted(sources.length, 'source')} ${what}: ${sources.slice(0, 3).join(', ')}${more}`, fix),
  ];
}
