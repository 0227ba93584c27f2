import type { NodeSaid, Said } from './import-source.ts';
import type { SpooledNode } from './spooled.ts';
import type { Spool } from './spool.ts';

/** So many are held back: rows that repeat what they say of a node come soon after one another. */
const mostHeld = 64;

/**
 * Holds back what was said of nodes lately, so that what many rows say by one and the same object is set aside once, with
 * their number: the combiner of a MapReduce.
 *
 * @see https://research.google/pubs/pub62/ (Dean, Ghemawat: MapReduce, 2004, section 4.3)
 */
export class RepeatedNodes {
  readonly #spool: Spool<SpooledNode>;
  readonly #held = new Map<Said, SpooledNode>();

  constructor(spool: Spool<SpooledNode>) {
    this.#spool = spool;
  }

  has(said: Said): boolean {
    return this.#held.has(said);
  }

  /** Counts it once more, if it is held. */
  again(said: NodeSaid): boolean {
    const held = this.#held.get(said);
    if (held) this.#held.set(said, { ...held, times: held.times + 1 });
    return held !== undefined;
  }

  add(line: number, said: NodeSaid): void {
    this.#held.set(said, { line, times: 1, said });
    if (this.#held.size > mostHeld) this.#release();
  }

  /** Sets aside all that is held. */
  flush(): void {
    while (this.#held.size > 0) this.#release();
  }

  /** The one held longest goes first: the spool stays in the order of the rows. */
  #release(): void {
    const [first] = this.#held.values();
    if (!first) return;
    this.#held.delete(first.said);
    this.#spool.add(first.said.id, first);
  }
}
