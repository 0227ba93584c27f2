import type { ImportSource } from './import-source.ts';
import { cordis } from './sources/cordis.ts';

/** Every kind of file that can be imported by its name. */
export const importSources: readonly ImportSource[] = [cordis];
