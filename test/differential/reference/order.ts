import type { GraphModel, Property } from '../../../src/model/graph-model.ts';
import type { Properties, PropertyValue } from '../graph/graph.ts';
import { rangeOf } from './days.ts';
import { badInput, compareValues, type Input } from './filter.ts';
import type { Step } from './statements.ts';
import type { Time } from './time.ts';

/** The value that a row has under one sort key. */
export type KeyValue = PropertyValue | null;

interface SortKey {
  /** `count`: how many statements the node has under a relation. */
  readonly subject: 'node' | 'edge' | 'count';
  readonly property: string;
  readonly descending: boolean;
}

interface Ordered {
  readonly orderBy: readonly Input[];
  /** Kinds that the list can hold; a key that one of them lacks is refused. */
  readonly kinds: readonly string[];
  readonly isRelation: boolean;
  /** Whether rows that nothing else orders are ordered by their statements first. */
  readonly byStatement: boolean;
  readonly counted: (row: Step, field: string) => number | null;
}

/** The order of a list and the places of its rows in it. */
export class Order {
  readonly #keys: readonly SortKey[];
  readonly #model: GraphModel;
  readonly #time: Time;
  readonly #counted: Ordered['counted'];

  constructor(model: GraphModel, time: Time, { orderBy, kinds, isRelation, byStatement, counted }: Ordered) {
    this.#model = model;
    this.#time = time;
    this.#counted = counted;
    const ids: SortKey[] = [{ subject: 'node', property: 'id', descending: false }];
    if (isRelation) ids.push({ subject: 'edge', property: 'id', descending: false });
    if (byStatement) ids.reverse();
    for (const each of orderBy) refuseUnfit(model, kinds, isRelation ? each['node'] : each);
    const keys = [...orderBy.map((each) => sortKey(each, isRelation)), ...ids];
    // A second key of the same property decides nothing.
    this.#keys = keys.filter((key, place) => place === keys.findIndex((other) => isSame(key, other)));
  }

  sorted(rows: readonly Step[]): readonly Step[] {
    const placed = rows.map((row) => ({ row, place: this.placeOf(row) }));
    return placed.sort((a, b) => this.compare(a.place, b.place)).map(({ row }) => row);
  }

  placeOf(row: Step): readonly KeyValue[] {
    return this.#keys.map((key) => this.#valueOf(key, row));
  }

  /** What has no value comes last, or first where the order descends. */
  compare(a: readonly KeyValue[], b: readonly KeyValue[]): number {
    for (const [place, { descending }] of this.#keys.entries()) {
      const difference = compareNullable(a[place] ?? null, b[place] ?? null);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  }

  #valueOf({ subject, property }: SortKey, row: Step): KeyValue {
    const { node, edge } = row;
    if (subject === 'count') return this.#counted(row, property);
    if (subject === 'node')
      return valueOf(this.#model.kinds[node.kind]?.properties, property, node.properties);
    if (!edge) throw new Error('A root list has no statements.');
    const declared = this.#model.relationships[edge.type]?.properties;
    const isDate = declared?.some(({ name, type }) => name === property && type === 'EDTF') ?? false;
    if (isDate && (property === 'startDate' || property === 'date')) return this.#time.startDay(edge);
    return valueOf(declared, property, edge.properties);
  }
}

function refuseUnfit(model: GraphModel, kinds: readonly string[], key: unknown): void {
  if (key === undefined) return;
  const [name] = Object.keys(key as Input);
  const meanings = kinds.map((kind) => {
    const { properties = [], relations = [] } = model.kinds[kind] ?? {};
    const property = properties.find((each) => each.name === name && !each.list);
    const relation = relations.find((each) => each.field === name);
    if (property) return property.type;
    return relation && `${relation.type} ${relation.direction} ${relation.targets.join()}`;
  });
  if (meanings.includes(undefined) || new Set(meanings).size > 1) throw badInput(`not all have ${name}`);
}

function sortKey(input: Input, isRelation: boolean): SortKey {
  const [name = '', value] = Object.entries(input)[0] ?? [];
  if (!isRelation) return nodeKey(name, value);
  const [property = '', inner] = Object.entries(value as Input)[0] ?? [];
  return name === 'edge'
    ? { subject: 'edge', property, descending: inner === 'DESC' }
    : nodeKey(property, inner);
}

function nodeKey(property: string, value: unknown): SortKey {
  if (typeof value === 'string') return { subject: 'node', property, descending: value === 'DESC' };
  return { subject: 'count', property, descending: (value as Input)['count'] === 'DESC' };
}

function isSame(a: SortKey, b: SortKey): boolean {
  return a.subject === b.subject && a.property === b.property;
}

function valueOf(declared: readonly Property[] | undefined, name: string, properties: Properties): KeyValue {
  const value = properties[name];
  if (value === undefined) return null;
  if (declared?.find((each) => each.name === name)?.type !== 'EDTF') return value;
  const { first, after } = rangeOf(String(value));
  return name === 'endDate' ? after : first;
}

function compareNullable(a: KeyValue, b: KeyValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareValues(a, b);
}
