import { baseline } from './0001-baseline.ts';
import { foldNames } from './0002-fold-names.ts';
import type { Migration } from './migration.ts';

/** All steps in their order. A step that was ever released is never changed or removed; a new one goes to the end. */
export const migrations: readonly Migration[] = [baseline, foldNames];
