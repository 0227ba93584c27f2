import type { GraphModel, Relationship } from '../../../src/model/graph-model.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { rangeOf } from './days.ts';

/** The day of an `at`, and whether only what is certain counts. */
export interface AsOf {
  readonly date: string;
  readonly certain: boolean;
}

/** Rules 2 and 4 of the domain model, read word for word. */
export class Time {
  readonly #model: GraphModel;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** Whether a statement is seen on that day; without a day every statement is, and a claim is on every day. */
  isSeen(edge: GraphEdge, asOf: AsOf | null): boolean {
    if (!asOf || this.#relationship(edge).form === 'undated') return true;
    return asOf.certain ? this.isCertain(edge, asOf.date) : this.#holds(edge, asOf.date);
  }

  /** `startDay <= d < certainEndDay`; what has happened is certain from its day on. */
  isCertain(edge: GraphEdge, day: string): boolean {
    const start = this.startDay(edge);
    if (start === null || start > day) return false;
    if (this.#relationship(edge).form === 'moment') return true;
    const end = endDay(edge) ?? vouchedUntil(edge);
    return end !== null && day < end;
  }

  /** The first day of a stated start or date; null where none is stated or it is open. */
  statedStart(edge: GraphEdge): string | null {
    const stated = edge.properties[this.#relationship(edge).form === 'moment' ? 'date' : 'startDate'];
    return typeof stated === 'string' ? rangeOf(stated).first : null;
  }

  /** The first day after a stated end. */
  statedEnd(edge: GraphEdge): string | null {
    return this.#relationship(edge).form === 'span' ? endDay(edge) : null;
  }

  /** Whether the day lies in the known lifetime of a node, if its kind has one. */
  isAlive({ kind, properties }: GraphNode, day: string): boolean {
    if (this.#model.kinds[kind]?.lifetime !== true) return true;
    const { startDate, endDate } = properties;
    const start = typeof startDate === 'string' ? rangeOf(startDate).first : null;
    const end = typeof endDate === 'string' ? rangeOf(endDate).after : null;
    return (start === null || start <= day) && (end === null || day < end);
  }

  /** The first day of the stated start or date, else the first day for which any source vouches; null if that is open. */
  startDay(edge: GraphEdge): string | null {
    const { form } = this.#relationship(edge);
    const stated = edge.properties[form === 'moment' ? 'date' : 'startDate'];
    if (typeof stated === 'string') return rangeOf(stated).first;
    if (form === 'undated') return null;
    const attested = edge.attested.map((date) => rangeOf(date).first ?? '').sort();
    const first = attested[0] ?? null;
    const end = endDay(edge);
    const endedBefore = form === 'span' && first !== null && end !== null && end <= first;
    return endedBefore ? null : first;
  }

  #holds(edge: GraphEdge, day: string): boolean {
    const start = this.startDay(edge);
    const end = this.#relationship(edge).form === 'span' ? endDay(edge) : null;
    return (start === null || start <= day) && (end === null || day < end);
  }

  #relationship({ type }: GraphEdge): Relationship {
    const relationship = this.#model.relationships[type];
    if (!relationship) throw new Error(`The model has no ${type}.`);
    return relationship;
  }
}

function endDay({ properties: { endDate } }: GraphEdge): string | null {
  return typeof endDate === 'string' ? rangeOf(endDate).after : null;
}

function vouchedUntil({ properties: { asOf } }: GraphEdge): string | null {
  return typeof asOf === 'string' ? rangeOf(asOf).after : null;
}
