import { z } from 'zod';
import { cypher, cypherQuery, label } from '../cypher/fragment.ts';
import type { Database, Limited, StateToken } from '../database/database.ts';
import { bookkeeping, closedRun } from '../model/book-keeping.ts';
import { Contact } from './contact.ts';

/** What was recorded of imports at some moment. */
export interface Runs {
  /** Ids of those that are not finished, in order. */
  readonly hidden: readonly string[];
  /** How many there are, finished ones included. None is ever removed, so that this tells whether one was opened. */
  readonly recorded: number;
  /** The state in which they were read. */
  readonly state: StateToken;
  /** Whether they were read after that very state: then the record is that of the state, else it may be of an earlier one. */
  readonly exact: boolean;
}

const recordRow = z.tuple([z.number(), z.array(z.unknown())]);

/**
 * Which imports are not finished, so that nothing of them is shown. What is known may be old: it is given out for a read to
 * come, and held against the record once more after the read, unless the state is still the same.
 */
export class HiddenRuns {
  readonly #database: Pick<Database, 'read'>;
  readonly #contact: Contact;
  #known: Runs | null = null;

  constructor(database: Pick<Database, 'read' | 'losses'>) {
    this.#database = database;
    this.#contact = new Contact(database);
  }

  /** As far as is known, without asking. */
  get ids(): readonly string[] {
    return this.#known?.hidden ?? [];
  }

  /** What is known, or read after a state if that is another one. Throws as `Database.read`. */
  async after(state: StateToken | undefined, limited: Limited): Promise<Runs> {
    if (this.#contact.wasLost()) this.#known = null;
    const isOther = state !== undefined && state !== this.#known?.state;
    return this.#known && !isOther ? this.#known : this.#read(state, limited);
  }

  /**
   * Whether a read after the state of these runs that ended in another one can have met nothing unfinished but theirs, and
   * has hidden nothing that is finished. Throws as `Database.read`.
   */
  async hold(runs: Runs, state: StateToken, limited: Limited): Promise<boolean> {
    this.#contact.heard();
    if (runs.exact && runs.state === state) return true;
    const now = await this.#read(state, limited);
    return now.recorded === runs.recorded && areSame(now.hidden, runs.hidden);
  }

  async #read(after: StateToken | undefined, limited: Limited): Promise<Runs> {
    const { rows, state } = await this.#database.read([recordQuery], {
      ...limited,
      ...(after !== undefined && { after }),
    });
    const [recorded, ids] = recordRow.parse(rows[0]?.[0]);
    const hidden = ids.filter((id) => typeof id === 'string').sort();
    this.#contact.heard();
    this.#known = { hidden, recorded, state, exact: state === after };
    return this.#known;
  }
}

/** Whether two lists of runs in order are the same. */
export function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, place) => id === others[place]);
}

const recordQuery = cypherQuery(
  cypher`MATCH (run${label(bookkeeping.run)})
RETURN count(run), collect(CASE WHEN run.state = $closed THEN null ELSE run.id END)`,
  { closed: closedRun },
);
