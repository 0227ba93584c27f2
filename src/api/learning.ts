import type { Database } from '../database/database.ts';
import { readGraphCounts } from '../database/graph-counts.ts';
import { nothingKnown, type Knowledge } from '../query/plan/knowledge.ts';
import { proofName, type Proof } from '../query/plan/proof.ts';
import type { Statistics } from '../query/plan/statistics.ts';
import { writeProof } from '../query/write/write-proof.ts';
import type { Knowing } from './knowing.ts';

/** Milliseconds. */
const patience = { quiet: 100, failed: 30_000, longest: 60_000 } as const;

/** Looking takes at most one part in so many of the time, however often somebody writes. */
const share = 10;

/** More than any catalogue of questions wishes; what is beyond is not proved. */
const mostWishes = 1000;

/**
 * Learns counts and wished facts from the database between operations, again whenever its state has changed. An operation
 * never waits for it.
 */
export class Learning implements Knowing {
  readonly #database: Pick<Database, 'read' | 'state'>;
  readonly #onFailure: (error: unknown) => void;
  readonly #wishes = new Map<string, Proof>();
  readonly #tried = new Set<string>();
  #statistics: Statistics | null = null;
  /** The same without what was proved of their state. */
  #counts: Statistics | null = null;
  #seen = '';
  #isAwaited = false;
  #notBefore = 0;

  constructor(database: Pick<Database, 'read' | 'state'>, onFailure: (error: unknown) => void) {
    this.#database = database;
    this.#onFailure = onFailure;
  }

  current(): Knowledge {
    const statistics = this.#statistics;
    if (!statistics || this.#isCurrent()) return { ...nothingKnown, statistics };
    // Counts of a moment ago still guide; what was proved of another state does not hold.
    if (this.#counts?.state !== statistics.state) this.#counts = { ...statistics, proofs: [] };
    return { ...nothingKnown, statistics: this.#counts };
  }

  observe(state: string, wished: readonly Proof[]): void {
    this.#seen = state;
    for (const proof of wished) {
      if (this.#wishes.size < mostWishes) this.#wishes.set(proofName(proof), proof);
    }
    if (this.#isAwaited || (this.#isCurrent() && this.#tried.size === this.#wishes.size)) return;
    this.#isAwaited = true;
    const pause = Math.max(patience.quiet, this.#notBefore - Date.now());
    setTimeout(() => void this.learn(), pause).unref();
  }

  /** Learns what there is to learn now. Never fails: what cannot be learned is not known. */
  async learn(): Promise<void> {
    const start = Date.now();
    try {
      await this.#look({ deadline: start + patience.longest });
      this.#notBefore = Date.now() + (Date.now() - start) * share;
    } catch (error) {
      this.#onFailure(error);
      // Nothing is lost but speed: a database that is gone, busy or closed to us is told by the operations themselves.
      this.#notBefore = Date.now() + patience.failed;
    } finally {
      this.#isAwaited = false;
    }
  }

  async #look(limited: { readonly deadline: number }): Promise<void> {
    const after = await this.#database.state(limited);
    if (this.#statistics?.state !== after) {
      const counts = await readGraphCounts(this.#database, { ...limited, after });
      this.#tried.clear();
      // Counts guide whatever the state is by now; facts are added to those of one state only.
      this.#statistics = { ...counts, state: after, proofs: [] };
    }
    const proofs = this.#untried();
    if (proofs.length === 0) return;
    const { rows, state } = await this.#database.read(proofs.map(writeProof), { ...limited, after });
    // Another look may have met another state meanwhile: facts of one state never join the counts of another.
    if (state !== after || this.#statistics.state !== after) return;
    const names = proofs.map(proofName);
    names.forEach((name) => this.#tried.add(name));
    const proved = names.filter((_, index) => rows[index]?.[0]?.[0] === 0);
    this.#statistics = { ...this.#statistics, proofs: [...this.#statistics.proofs, ...proved] };
  }

  #isCurrent(): boolean {
    return this.#statistics?.state === this.#seen;
  }

  #untried(): readonly Proof[] {
    return [...this.#wishes].filter(([name]) => !this.#tried.has(name)).map(([, proof]) => proof);
  }
}
