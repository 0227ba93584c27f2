import { LRUCache } from 'lru-cache';
import type { Compilation } from '../query/compile.ts';
import type { Knowledge } from '../query/plan/knowledge.ts';
import type { AnswerKey } from './kept-answers.ts';
import { areSame } from './hidden-runs.ts';

/** Characters of Cypher that all compilations together may have; selection and plan take some ten times their bytes. */
const mostText = 4_000_000;

interface Compiled {
  readonly compilation: Compilation;
  readonly knowledge: Knowledge;
}

/** Operations as they were compiled before, each for as long as the same is known of the database. */
export class Compilations {
  readonly #compiled = new LRUCache<AnswerKey, Compiled>({ maxSize: mostText, maxEntrySize: mostText / 4 });

  /** What was compiled under this key with this knowledge, or what is compiled now. */
  get(key: AnswerKey, knowledge: Knowledge, compile: () => Compilation): Compilation {
    const found = this.#compiled.get(key);
    if (found && guideAlike(found.knowledge, knowledge)) return found.compilation;
    const compilation = compile();
    // What waits for its probes is compiled anew as soon as they are known.
    if (compilation.plan.probes.length === 0)
      this.#compiled.set(key, { compilation, knowledge }, { size: sizeOf(compilation) });
    return compilation;
  }
}

function guideAlike(one: Knowledge, other: Knowledge): boolean {
  return one.statistics === other.statistics && areSame(one.hiddenRuns, other.hiddenRuns);
}

function sizeOf({ queries }: Compilation): number {
  return queries.reduce((sum, { text }) => sum + text.length, 1000);
}
