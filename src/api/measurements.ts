import { LRUCache } from 'lru-cache';
import type { Database, Limited } from '../database/database.ts';
import { probeName, type Probe } from '../query/plan/filters/probe.ts';
import type { Knowledge, Measured } from '../query/plan/knowledge.ts';
import type { Statistics } from '../query/plan/statistics.ts';
import { writeProbe } from '../query/write/write-probe.ts';

/** Counts that are kept; a filter with another value is another probe. */
const most = 10_000;

/**
 * What probes have counted, kept as long as the statistics beside which it was counted: it guides which form is chosen, and
 * every form gives the same answer.
 */
export class Measurements {
  readonly #counts = new LRUCache<string, number>({ max: most });
  #state: Statistics['state'] | undefined;

  /** What has been counted beside these statistics so far. */
  beside(statistics: Statistics | null): Measured {
    if (statistics?.state !== this.#state) this.#counts.clear();
    this.#state = statistics?.state;
    return this.#counts;
  }

  /** Counts, all in one transaction, what a plan has to know before its forms can be chosen, and adds it to what is known. */
  async take(
    database: Pick<Database, 'read'>,
    probes: readonly Probe[],
    knowledge: Knowledge,
    limited: Limited,
  ): Promise<Knowledge> {
    const { rows } = await database.read(probes.map(writeProbe), limited);
    const counted = new Map(
      probes.map((probe, index) => [probeName(probe), Number(rows[index]?.[0]?.[0] ?? 0)]),
    );
    // Another operation may have met other statistics meanwhile.
    if (knowledge.statistics?.state === this.#state)
      for (const [name, count] of counted) this.#counts.set(name, count);
    const { measured } = knowledge;
    return { ...knowledge, measured: { get: (name) => counted.get(name) ?? measured.get(name) } };
  }
}
