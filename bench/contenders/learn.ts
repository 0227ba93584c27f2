import { Learning } from '../../src/api/learning.ts';
import type { Database } from '../../src/database/database.ts';

/** Grappe's own knowledge of the database, and a way to wait for it; it learns by itself as well. */
export function learning(database: Database): {
  readonly knowing: Learning;
  readonly settle: () => Promise<void>;
} {
  let failure: unknown = null;
  const knowing = new Learning(database, (error) => (failure = error));
  const settle = async (): Promise<void> => {
    await knowing.learn();
    if (knowing.current().statistics === null) throw new Error('Nothing was learned.', { cause: failure });
  };
  return { knowing, settle };
}
