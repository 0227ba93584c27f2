import { importSources } from '../../ingest/import/registry.ts';
import { nuts } from '../../ingest/import/sources/nuts.ts';
import type { Command } from '../command.ts';
import { bringIn, importOptions } from '../import-call.ts';
import { place, placedBy, placingOptions } from './import-placing.ts';

/** A verb for each source: `import cordis`. */
export const imports: readonly Command[] = importSources.map((source) => ({
  name: `import ${source.name}`,
  summary: source.description,
  arguments: [{ name: 'files...', description: 'the files, as they were downloaded' }],
  options: [...(source.name === nuts.name ? placingOptions : []), ...importOptions],
  run: (call) => {
    const by = placedBy(call);
    return by ? place(by, call) : bringIn(source, call);
  },
}));
