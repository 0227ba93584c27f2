import { GraphQLError } from 'graphql';
import type { GraphModel, Property } from '../../../src/model/graph-model.ts';
import type { GraphEdge, Properties, PropertyValue } from '../graph/graph.ts';
import { rangeOf } from './days.ts';
import type { Cited, Statements, Step } from './statements.ts';
import type { AsOf, Time } from './time.ts';

export type Input = Readonly<Record<string, unknown>>;

/** Decides filters by two-valued logic: what compares with a missing value does not hold, so its NOT does. */
export class Filters {
  readonly #model: GraphModel;
  readonly #statements: Statements;
  readonly #time: Time;

  constructor(model: GraphModel, statements: Statements, time: Time) {
    this.#model = model;
    this.#statements = statements;
    this.#time = time;
  }

  /** Whether a row of a root list or of a relation fits its `where`. */
  fits(step: Step, where: Input, asOf: AsOf | null): boolean {
    return step.edge ? this.#fitsBoth(step, where, asOf) : this.#fitsNode(step, where, asOf);
  }

  #fitsBoth(step: Step, where: Input, asOf: AsOf | null): boolean {
    return this.#every(where, (name, value) => {
      if (name === 'edge') return this.#fitsEdge(step, value as Input, asOf);
      if (name === 'node') return this.#fitsNode(step, value as Input, asOf);
      return logic(name, value, (inner) => this.#fitsBoth(step, inner, asOf));
    });
  }

  #fitsNode(step: Step, where: Input, asOf: AsOf | null): boolean {
    const { kind, properties } = step.node;
    return this.#every(where, (name, value) => {
      const property = this.#model.kinds[kind]?.properties.find((each) => each.name === name);
      if (property)
        return fitsProperty(property, properties, dayOfNode(property, properties), value as Input);
      const related = this.#statements.around(step.node, name, asOf);
      if (related) return this.#fitsRelated(related, value as Input, asOf);
      if (name === 'kind') return fitsKind(kind, value as Input);
      return logic(name, value, (inner) => this.#fitsNode(step, inner, asOf));
    });
  }

  #fitsEdge(step: Step, where: Input, asOf: AsOf | null): boolean {
    const { edge } = step;
    if (!edge) throw new Error('A root list has no statements.');
    return this.#every(where, (name, value) => {
      const own = this.#model.relationships[edge.type]?.properties.find((each) => each.name === name);
      const property = own ?? ofSpans.find((each) => each.name === name);
      if (name === 'sources') return this.#fitsSources(edge, value as Input, asOf);
      if (!property) return logic(name, value, (inner) => this.#fitsEdge(step, inner, asOf));
      const isStart = name === 'startDate' || (name === 'date' && property.type === 'EDTF');
      const day = isStart ? this.#time.startDay(edge) : dayOfNode(property, edge.properties);
      return fitsProperty(property, edge.properties, day, value as Input);
    });
  }

  #fitsRelated(related: readonly Step[], quantifiers: Input, asOf: AsOf | null): boolean {
    return this.#every(quantifiers, (quantifier, where) =>
      quantifier === 'count'
        ? fitsCount(related.length, where as Input)
        : fitsQuantified(related, quantifier, (step) => this.#fitsBoth(step, where as Input, asOf)),
    );
  }

  #fitsSources(edge: GraphEdge, quantifiers: Input, asOf: AsOf | null): boolean {
    const sources = this.#statements.sourcesOf(edge);
    return this.#every(quantifiers, (quantifier, where) =>
      fitsQuantified(sources, quantifier, (cited) => this.#fitsSource(cited, where as Input, asOf)),
    );
  }

  #fitsSource(cited: Cited, where: Input, asOf: AsOf | null): boolean {
    return this.#every(where, (name, value) => {
      if (name === 'source') return this.#fitsNode({ node: cited.source, edge: null }, value as Input, asOf);
      if (name !== 'quote') return logic(name, value, (inner) => this.#fitsSource(cited, inner, asOf));
      const words: Properties = cited.quote === null ? {} : { quote: cited.quote };
      return fitsProperty({ name: 'quote', type: 'String' }, words, null, value as Input);
    });
  }

  #every(input: Input, holds: (name: string, value: unknown) => boolean): boolean {
    return Object.entries(input).every(([name, value]) => {
      if (value === null) throw badInput(`${name} is null`);
      return holds(name, value);
    });
  }
}

/** What is asked of moments too where statements of several relationships are asked together. */
const ofSpans = [
  { name: 'startDate', type: 'EDTF' },
  { name: 'endDate', type: 'EDTF' },
];

function fitsQuantified<T>(items: readonly T[], quantifier: string, fits: (item: T) => boolean): boolean {
  if (quantifier === 'some') return items.some(fits);
  if (quantifier === 'none') return !items.some(fits);
  return items.every(fits);
}

function fitsCount(count: number, operators: Input): boolean {
  return Object.entries(operators).every(([operator, wanted]) => {
    if (wanted === null) throw badInput(`count.${operator} is null`);
    return compares(operator, count, wanted as PropertyValue);
  });
}

export function badInput(message: string, code = 'BAD_USER_INPUT'): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function logic(name: string, value: unknown, fits: (where: Input) => boolean): boolean {
  switch (name) {
    case 'AND':
      return (value as readonly Input[]).every(fits);
    case 'OR':
      return (value as readonly Input[]).some(fits);
    case 'NOT':
      return !fits(value as Input);
    default:
      throw new Error(`The reference knows no filter ${name}.`);
  }
}

function fitsKind(kind: string, { eq, in: among }: Input): boolean {
  const is = (name: unknown) => String(name).replaceAll('_', '').toLowerCase() === kind.toLowerCase();
  return (eq === undefined || is(eq)) && (among === undefined || (among as readonly unknown[]).some(is));
}

/** The day by which a date is compared: its first one, of an end its last one. */
function dayOfNode({ name, type }: Pick<Property, 'name' | 'type'>, properties: Properties): string | null {
  const value = properties[name];
  if (type !== 'EDTF' || typeof value !== 'string') return null;
  return name === 'endDate' ? rangeOf(value).after : rangeOf(value).first;
}

function fitsProperty(
  property: Pick<Property, 'name' | 'type'>,
  properties: Properties,
  day: string | null,
  operators: Input,
): boolean {
  const stored = properties[property.name];
  return Object.entries(operators).every(([operator, wanted]) => {
    if (wanted === null) throw badInput(`${property.name}.${operator} is null`);
    if (operator === 'isNull') return (stored === undefined) === wanted;
    if (operator === 'isEmpty') return (!Array.isArray(stored) || stored.length === 0) === wanted;
    if (property.type === 'EDTF' && isBound(operator))
      return fitsDate(property.name === 'endDate', day, operator, wanted as string);
    return stored !== undefined && compares(operator, stored, wanted as PropertyValue);
  });
}

type Bound = 'lt' | 'lte' | 'gt' | 'gte';

function isBound(operator: string): operator is Bound {
  return ['lt', 'lte', 'gt', 'gte'].includes(operator);
}

/**
 * `lt`: before the first day that the wanted date can mean; `gt`: after its last one; `lte` and `gte` are the opposites of
 * `gt` and `lt`. Of an end the day is the first one after it, so what is compared is the day before.
 */
function fitsDate(isEnd: boolean, day: string | null, operator: Bound, wanted: string): boolean {
  const { first, after } = rangeOf(wanted);
  const bound = operator === 'lt' || operator === 'gte' ? first : after;
  if (bound === null) throw badInput(`${wanted} is open on the side that is compared`);
  if (day === null) return false;
  const isBefore = isEnd ? day <= bound : day < bound;
  return operator === 'lt' || operator === 'lte' ? isBefore : !isBefore;
}

function compares(operator: string, stored: PropertyValue, wanted: PropertyValue): boolean {
  switch (operator) {
    case 'eq':
      return stored === wanted;
    case 'in':
      return (wanted as readonly unknown[]).includes(stored);
    case 'has':
      return Array.isArray(stored) && stored.includes(wanted);
    case 'contains':
      return String(stored).includes(String(wanted));
    case 'startsWith':
      return String(stored).startsWith(String(wanted));
    case 'endsWith':
      return String(stored).endsWith(String(wanted));
    case 'lt':
      return compareValues(stored, wanted) < 0;
    case 'lte':
      return compareValues(stored, wanted) <= 0;
    case 'gt':
      return compareValues(stored, wanted) > 0;
    case 'gte':
      return compareValues(stored, wanted) >= 0;
    default:
      throw new Error(`The reference knows no operator ${operator}.`);
  }
}

/** Numbers by size, false before true, texts by code point. */
export function compareValues(a: PropertyValue, b: PropertyValue): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  const others = [...b];
  for (const [place, character] of [...a].entries()) {
    const other = others[place];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return [...a].length - others.length;
}
