import type { Cypher, Value } from '../../cypher/cypher.ts';
import { cypher, Parameters, property } from '../../cypher/fragment.ts';
import { runProperty } from '../../model/book-keeping.ts';
import type { Day } from '../selection/hop.ts';
import type { CursorValue } from '../selection/selection.ts';
import type { FilterValue } from '../selection/filter.ts';

/** One statement while it is written: names its variables and parameters. */
export class Writing {
  readonly #parameters = new Parameters();
  readonly #days = new Map<string, Cypher>();
  readonly #hiddenRuns: readonly string[];
  #hidden: Cypher | null = null;
  #variables = 0;

  /** `hiddenRuns`: imports of which nothing may be seen. */
  constructor(hiddenRuns: readonly string[] = []) {
    this.#hiddenRuns = hiddenRuns;
  }

  /** A variable that no other part of the statement uses; `n` for nodes, `r` for relationships and what stands for one, `i` for positions, `x` for values. */
  variable(prefix: 'n' | 'r' | 'i' | 'x'): Cypher {
    // The one place where variables get their names.
    return `${prefix}${this.#variables++}` as Cypher;
  }

  parameter(value: FilterValue | CursorValue): Cypher {
    return this.#parameters.add(stored(value));
  }

  /** A day is one parameter however often it is compared. */
  day({ date }: Day): Cypher {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const made = this.#parameters.add(date);
    this.#days.set(date, made);
    return made;
  }

  /** The condition that a node or relationship is of no hidden run; null where none is hidden. */
  visible(subject: Cypher): Cypher | null {
    if (this.#hiddenRuns.length === 0) return null;
    this.#hidden ??= this.#parameters.add(this.#hiddenRuns);
    return cypher`NOT coalesce(${property(subject, runProperty)} IN ${this.#hidden}, false)`;
  }

  get parameters(): Readonly<Record<string, Value>> {
    return this.#parameters.values;
  }
}

/** Whole numbers travel as integers: `LIMIT` takes no other, and the driver sends a number as a float. */
function stored(value: FilterValue | CursorValue): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return (value as readonly (string | number)[]).map(stored);
  return value;
}
