import type { Database } from '../database/database.ts';

/** Milliseconds. A connection idle for longer is replaced by the driver without a word, and with it maybe the database. */
const longestSilence = 30_000;

/** How long ago the database was heard of: over a gap, a token that was noted before it may name another state, or none. */
export class Contact {
  readonly #database: Pick<Database, 'losses'>;
  #losses: number;
  #heard = 0;

  constructor(database: Pick<Database, 'losses'>) {
    this.#database = database;
    this.#losses = database.losses;
  }

  /** Whether there was a gap since this was asked last, or there is one now. */
  wasLost(): boolean {
    const { losses } = this.#database;
    const isSilent = Date.now() - this.#heard > longestSilence;
    const isLost = losses !== this.#losses || isSilent;
    this.#losses = losses;
    return isLost;
  }

  heard(): void {
    this.#heard = Date.now();
  }
}
