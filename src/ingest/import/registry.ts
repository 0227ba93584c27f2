import type { ImportSource } from './import-source.ts';

/** Every kind of file that can be imported by its name. */
export const importSources: readonly ImportSource[] = [];
