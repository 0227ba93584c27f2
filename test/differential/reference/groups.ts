import type { GraphModel, Property } from '../../../src/model/graph-model.ts';
import type { Properties, PropertyValue } from '../graph/graph.ts';
import { rangeOf } from './days.ts';
import { badInput, compareValues, type Input } from './filter.ts';
import type { Group, List, Parent } from './sources.ts';
import type { Statements, Step } from './statements.ts';

/** What a row has in common with others; rows with several keys are in several groups. */
interface Key {
  readonly value: PropertyValue | null;
  readonly label: string | null;
}

const nothing: Key = { value: null, label: null };

/** The groups of a list: its rows are put on heaps, one for each key. */
export class Groups {
  readonly #model: GraphModel;
  readonly #statements: Statements;
  readonly #pageMax: number;

  constructor(model: GraphModel, statements: Statements, pageMax: number) {
    this.#model = model;
    this.#statements = statements;
    this.#pageMax = pageMax;
  }

  of(list: List, args: Input): readonly Parent[] {
    const [entry] = Object.entries(args['by'] as Readonly<Record<string, string>>);
    const first = (args['first'] as number | null | undefined) ?? 20;
    if (first < 0) throw badInput(`${first} groups`);
    if (first > this.#pageMax) throw badInput(`${first} groups`, 'PAGE_SIZE_EXCEEDED');
    const [part = '', word = ''] = entry ?? [];
    const keysOf = this.#keysOf(list, part, word);
    const heaps = new Map<PropertyValue | null, { key: Key; count: number }>();
    for (const key of list.all.flatMap((row) => distinct(keysOf(row)))) {
      const heap = heaps.get(key.value) ?? { key, count: 0 };
      heap.count += 1;
      heaps.set(key.value, heap);
    }
    const sorted = [...heaps.values()].sort(
      (a, b) => b.count - a.count || compareKeys(a.key.value, b.key.value),
    );
    return sorted.slice(0, first).map(({ key, count }) => ({ at: 'group', group: groupOf(key, count) }));
  }

  #keysOf({ kinds, asOf }: List, part: string, word: string): (row: Step) => readonly Key[] {
    if (part === 'relation') {
      if (!this.#shares(kinds, (kind) => this.#relation(kind, word))) throw badInput(`not all have ${word}`);
      return ({ node }) => {
        const related = this.#statements.around(node, word, asOf) ?? [];
        return related.length === 0 ? [nothing] : related.map((step) => this.#keyOfNode(step));
      };
    }
    if (part === 'edge') return this.#keyOfEdge(word);
    const property = (kind: string) => withWord(this.#model.kinds[kind]?.properties, word);
    if (this.#shares(kinds, (kind) => property(kind)?.type))
      return ({ node: { kind, properties } }) => [keyOfProperty(property(kind), properties)];
    if (word !== 'KIND') throw badInput(`not all have ${word}`);
    return ({ node: { kind } }) => [{ value: capitals(kind), label: kind }];
  }

  #keyOfEdge(word: string): (row: Step) => readonly Key[] {
    return ({ edge }) => {
      if (!edge) throw badInput('no statements');
      const property = withWord(this.#model.relationships[edge.type]?.properties, word);
      if (!property) throw badInput(`${edge.type} has no ${word}`);
      return [keyOfProperty(property, edge.properties)];
    };
  }

  #relation(kind: string, field: string): string | undefined {
    const relation = this.#model.kinds[kind]?.relations.find((each) => each.field === field);
    return relation && `${relation.type} ${relation.direction} ${relation.targets.join()}`;
  }

  #shares(kinds: readonly string[], meaningOf: (kind: string) => string | undefined): boolean {
    const meanings = new Set(kinds.map(meaningOf));
    return meanings.size === 1 && !meanings.has(undefined);
  }

  #keyOfNode({ node: { kind, properties } }: Step): Key {
    const { id } = properties;
    if (typeof id !== 'string') return nothing;
    const names = this.#model.kinds[kind]?.properties.filter(({ search, list }) => search && !list) ?? [];
    const name = names.map((each) => properties[each.name]).find((each) => typeof each === 'string');
    return { value: id, label: name ?? null };
  }
}

function groupOf({ value, label }: Key, count: number): Group {
  const key = value === null ? null : String(value);
  return { key, label: label ?? key, count };
}

/** `START_DATE` of `startDate`; what is unique or a list, names or addresses is no key. */
function withWord(properties: readonly Property[] = [], word: string): Property | undefined {
  return properties.find(
    ({ name, type, list, unique, search }) =>
      capitals(name) === word && name !== 'id' && !list && !unique && !search && type !== 'URL',
  );
}

function capitals(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

function keyOfProperty(property: Property | undefined, properties: Properties): Key {
  const value = properties[property?.name ?? ''];
  if (value === undefined) return nothing;
  if (property?.type !== 'EDTF' && property?.type !== 'Date') return { value, label: null };
  const { first, after } = rangeOf(String(value));
  const day = property.name === 'endDate' ? dayBefore(after) : first;
  return { value: day?.slice(0, 4) ?? null, label: null };
}

function dayBefore(day: string | null): string | null {
  return day && new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function distinct(keys: readonly Key[]): readonly Key[] {
  return [...new Map(keys.map((key) => [key.value, key])).values()];
}

function compareKeys(a: PropertyValue | null, b: PropertyValue | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareValues(a, b);
}
