import type { Limited } from '../database/database.ts';

/** A look at a database should not take longer; milliseconds. */
const patience = 60_000;

export function soon(): Limited {
  return { deadline: Date.now() + patience };
}
