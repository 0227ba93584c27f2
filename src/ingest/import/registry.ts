import type { ImportSource } from './import-source.ts';
import { cordis } from './sources/cordis.ts';
import { nace } from './sources/nace.ts';
import { nuts } from './sources/nuts.ts';
import { ror } from './sources/ror.ts';

/** Every kind of file that can be imported by its name. */
export const importSources: readonly ImportSource[] = [cordis, nace, nuts, ror];
