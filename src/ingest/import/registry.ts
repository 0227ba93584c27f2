import type { ImportSource } from './import-source.ts';
import { cordis } from './sources/cordis.ts';
import { nace } from './sources/nace.ts';
import { ror } from './sources/ror.ts';

/** Every kind of file that can be imported by its name. */
export const importSources: readonly ImportSource[] = [cordis, nace, ror];
