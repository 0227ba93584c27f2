import fc from 'fast-check';
import type { GraphModel, Property } from '../../../src/model/graph-model.ts';
import type { Random } from '../random.ts';
import { randomDate, randomDay } from './dates.ts';
import type { PropertyValue } from './graph.ts';

/**
 * Words that fall together often, differ in case and accents, or look like syntax. None is beyond U+DFFF and below U+10000:
 * Neo4j orders stored texts by code point but compares them with a parameter by code unit, and only there the two differ.
 */
const words = [
  'Alpha',
  'Beta',
  'alpha',
  'Ärger',
  'Åre',
  'Zeta',
  'épée',
  '\u{1F347} grape',
  'Ωmega',
  "O'Neill",
  '"quoted"',
  'back`tick',
  'a{2}$',
  '',
] as const;

/** Makes values of the types of one model, each one of few, so that comparisons hit. */
export class Values {
  readonly #model: GraphModel;
  readonly #random: Random;
  readonly #patterns: ReadonlyMap<string, readonly string[]>;
  readonly #used = new Map<string, number>();

  constructor(model: GraphModel, random: Random) {
    this.#model = model;
    this.#random = random;
    const seed = random.int(0, 1e9);
    const patterned = Object.values(model.scalars).flatMap(({ name, pattern }) =>
      pattern === null ? [] : [{ name, regex: new RegExp(`^(?:${pattern})$`, 'u') }],
    );
    this.#patterns = new Map(
      patterned.map(({ name, regex }) => [
        name,
        [...new Set(fc.sample(fc.stringMatching(regex), { seed, numRuns: 1000 }))],
      ]),
    );
  }

  of({ type, list }: Property): PropertyValue {
    if (!list) return this.#scalar(type);
    return [...new Set(Array.from({ length: this.#random.int(0, 3) }, () => this.#scalar(type)))];
  }

  /** A value that no other property of this name has; undefined when there are no more. */
  unique({ name, type }: Property): PropertyValue | undefined {
    const count = this.#used.get(name) ?? 0;
    this.#used.set(name, count + 1);
    return this.#patterns.has(type) ? this.#patterns.get(type)?.[count] : `${name} ${count}`;
  }

  text(): string {
    const word = this.#random.pick(words);
    return this.#random.chance(0.5) ? word : `${word} ${this.#random.int(1, 9)}`;
  }

  #scalar(type: string): string | number | boolean {
    const random = this.#random;
    const enumeration = this.#model.enums[type];
    if (enumeration) return random.pick(enumeration.values).name;
    switch (type) {
      case 'Int':
        return random.int(-2, 12);
      case 'Float':
        return random.pick([-1.5, 0, 0.1, 2, 2.5, 7, 1e21]);
      case 'Boolean':
        return random.chance(0.5);
      case 'Date':
        return randomDay(random);
      case 'EDTF':
        return randomDate(random);
      default:
        return this.#pattern(type) ?? this.text();
    }
  }

  #pattern(type: string): string | undefined {
    const texts = this.#patterns.get(type)?.slice(0, 5);
    return texts && this.#random.pick(texts);
  }
}
