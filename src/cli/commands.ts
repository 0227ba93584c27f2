import { check } from './commands/check.ts';
import { doctor } from './commands/doctor.ts';
import { dump } from './commands/dump.ts';
import { explain } from './commands/explain.ts';
import { imports } from './commands/import.ts';
import { importPropose, importTable } from './commands/import-table.ts';
import { keyCreate, keyList, keyRevoke } from './commands/key.ts';
import { load } from './commands/load.ts';
import { matches } from './commands/match.ts';
import { query } from './commands/query.ts';
import { restore } from './commands/restore.ts';
import { schema } from './commands/schema.ts';
import { sourceWithdraw } from './commands/source-withdraw.ts';
import { start } from './commands/start.ts';
import { texts } from './commands/texts.ts';
import type { Command } from './command.ts';

/** Every verb, in the order in which help shows them. */
export const commands: readonly Command[] = [
  start,
  load,
  ...imports,
  importTable,
  importPropose,
  check,
  doctor,
  query,
  explain,
  texts,
  schema,
  sourceWithdraw,
  ...matches,
  keyCreate,
  keyList,
  keyRevoke,
  dump,
  restore,
];
