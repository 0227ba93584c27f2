import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { randomDay } from '../graph/dates.ts';
import type { Choices, Random } from '../random.ts';
import { Filters } from './filters.ts';
import { grouping } from './groupings.ts';
import type { Inputs } from './inputs.ts';
import { type Json } from './inputs.ts';
import type { Pools } from './pools.ts';
import { takeKey, type Slots } from './slots.ts';

type Field = GraphQLField<unknown, unknown>;
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** What a list must show to be continued. */
const cursors = ['pageInfo { startCursor endCursor }', 'edges { cursor }'] as const;

/** An operation of many relations takes Neo4j long to plan, and tells no more than two of few. */
const mostRelations = 5;

/** Where in the answer a selection set stands. */
export interface Place {
  /** Response keys from the top. */
  readonly path: readonly string[];
  readonly slots: Slots;
  /** How many more relations the operation walks from here. */
  readonly hops: number;
  /** The relation by which its nodes were reached. */
  readonly by: string | null;
}

/** Where an operation asks a page after a cursor: without one first. */
export interface Continuation {
  readonly variable: string;
  /** Response keys of the list, positions in lists left out. */
  readonly path: readonly string[];
}

/** Writes the selection sets of one operation. */
export class Selections {
  readonly fragments: string[] = [];
  continuation: Continuation | null = null;
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #values: Random;
  readonly #pools: Pools;
  readonly #filters: Filters;
  readonly #inputs: Inputs;
  #relations = 0;

  constructor(schema: GraphQLSchema, choices: Choices, pools: Pools, inputs: Inputs) {
    this.#schema = schema;
    this.#random = choices.shape;
    this.#values = choices.values;
    this.#pools = pools;
    this.#filters = new Filters(choices, pools);
    this.#inputs = inputs;
  }

  /** `{ … }` on a type of the answer, at least one field. */
  on(type: Fielded, place: Place): string {
    const parts = this.#parts(type, place);
    return `{ ${(parts.length > 0 ? parts : ['__typename']).join(' ')} }`;
  }

  /** A field with its arguments and what is asked below it, under a key of its place. */
  field(parent: Fielded, field: Field, place: Place): readonly string[] {
    const given = this.#arguments(field, parent, place);
    const { key, children } = takeKey(place.slots, this.#random, { parent, field, given: given.text });
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${given.text}`;
    const type = getNamedType(field.type);
    if (!isFielded(type)) return [`${head}${this.#directive()}`];
    const isRelation = leads(field) && parent.name !== 'Query';
    const below: Place = {
      path: [...place.path, key],
      slots: children,
      hops: isRelation ? place.hops - 1 : field.name === 'changes' ? 0 : place.hops,
      by: isRelation ? field.name : place.by,
    };
    if (given.continues) this.continuation = { variable: given.continues, path: below.path };
    const texts = [`${head}${this.#directive()} ${this.on(type, below)}`];
    if (given.continues) texts.push(`${head} { cursors: ${this.#random.pick(cursors)} }`);
    // The same field once more, with something else asked below: it is merged.
    if (this.#random.chance(0.15)) texts.push(`${head} ${this.on(type, { ...below, hops: 0 })}`);
    return texts;
  }

  #parts(type: Fielded, place: Place): readonly string[] {
    const fields = this.#chosen(type, place);
    const own = fields.flatMap((field) => this.#wrapped(type, field, place));
    // One path leads far; whatever stands beside it stays near, or operations would grow too large to be many.
    const leadsOn = fields.some(leads) && this.#random.chance(0.8);
    const near = leadsOn ? { ...place, hops: 0 } : place;
    return [...own, ...this.#typename(), ...this.#fragments(type, near)];
  }

  #typename(): readonly string[] {
    return this.#random.chance(0.12) ? ['__typename'] : [];
  }

  /** Some leaves; of objects as many as lead on, and of relations those that lead somewhere. */
  #chosen(type: Fielded, place: Place): readonly Field[] {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => isFielded(getNamedType(field.type)));
    const isNode = leaves.some(({ name }) => name === 'id') && !/(Edge|Change)$/.test(type.name);
    if (!isNode)
      return [
        ...this.#random.some(leaves, this.#random.pick([0, 0, 1, 1, 2])),
        ...this.#steps(objects, place),
      ];
    const relations = place.hops > 0 && this.#relations < mostRelations ? objects : [];
    const count =
      relations.length > 0 ? this.#random.pickWeighted([0, 1, 2], (each) => [1, 20, 1][each] ?? 0) : 0;
    const kinds = kindsOf(this.#schema, type);
    const own = (field: Field) => this.#pools.statementsOf(kinds, field.name) ** 2 + 0.05;
    const most = Math.max(1, ...relations.filter(({ name }) => name !== 'relations').map(own));
    const weight = (field: Field) => (field.name === 'relations' ? most / 10 : own(field));
    const chosen = Array.from({ length: count }, () => this.#random.pickWeighted(relations, weight));
    this.#relations += chosen.length;
    return [...this.#random.some(leaves, this.#random.int(1, 3)), ...new Set(chosen)];
  }

  /** Inside a connection, an edge or a piece of evidence: `edges` or `nodes` lead on, `pageInfo` and `sources` do not. */
  #steps(objects: readonly Field[], place: Place): readonly Field[] {
    const onwards = objects.filter(({ name }) =>
      ['edges', 'nodes', 'node', 'source', 'joined', 'left'].includes(name),
    );
    const others = objects.filter((field) => !onwards.includes(field));
    const wanted = place.hops > 0 || this.#random.chance(0.85);
    const chosen = wanted && onwards.length > 0 ? [this.#random.pick(onwards)] : [];
    const both = this.#random.chance(0.1) ? onwards : chosen;
    // What changes is two more lists, and groups are many: a little of either is enough.
    const share: Readonly<Record<string, number>> = { changes: 0.08, groups: 0.1 };
    return [...both, ...others.filter(({ name }) => this.#random.chance(share[name] ?? 0.25))];
  }

  /** A field as it is, or in a fragment on a type that has it. */
  #wrapped(type: Fielded, field: Field, place: Place): readonly string[] {
    const interfaces = isObjectType(type) ? type.getInterfaces() : [];
    const hosts = interfaces.filter(
      (each) => each.getFields()[field.name]?.args.length === field.args.length,
    );
    if (hosts.length > 0 && this.#random.chance(0.12)) {
      const host = this.#random.pick(hosts);
      const same = host.getFields()[field.name];
      // A type may be stricter than its interface; a fragment asks what the interface has.
      if (same && String(same.type) === String(field.type))
        return [this.#fragment(host.name, this.field(host, same, place))];
    }
    const texts = this.field(type, field, place);
    if (!this.#random.chance(0.2)) return texts;
    return [this.#fragment(this.#random.chance(0.3) ? null : type.name, texts)];
  }

  /** Fragments on kinds and on interfaces that a node of an abstract type can be. */
  #fragments(type: Fielded, place: Place): readonly string[] {
    if (!isAbstractType(type) || type.name === 'Statement') return [];
    if (!this.#random.chance(0.6)) return [];
    const kinds = this.#schema.getPossibleTypes(type);
    const overlapping = interfacesOf(this.#schema).filter(
      (each) => each !== type && this.#arrivals(each, kinds, place) > 0,
    );
    const hosts: readonly Fielded[] =
      this.#random.chance(0.35) && overlapping.length > 0 ? overlapping : kinds;
    const weight = (host: Fielded) => this.#arrivals(host, kinds, place) + 0.05;
    const picked = Array.from({ length: this.#random.pick([1, 1, 2]) }, () =>
      this.#random.pickWeighted(hosts, weight),
    );
    return [...new Set(picked)].map((host) => {
      const texts = this.#chosen(host, place).flatMap((field) => this.field(host, field, place));
      return this.#fragment(host.name, texts.length > 0 ? texts : ['__typename']);
    });
  }

  /** How many nodes that are of these kinds and of that type are reached here. */
  #arrivals(host: Fielded, kinds: readonly GraphQLObjectType[], { by }: Place): number {
    const hosts = kindsOf(this.#schema, host);
    const both = kinds.filter(({ name }) => hosts.includes(name));
    return both.reduce((sum, { name }) => sum + this.#pools.arrivalsAt(name, by), 0);
  }

  /** `... on T { … }`, `... { … }` or a named fragment, spread once or twice. */
  #fragment(on: string | null, texts: readonly string[]): string {
    const body = `{ ${texts.join(' ')} }`;
    if (on === null) return `...${this.#directive()} ${body}`;
    if (!this.#random.chance(0.35)) return `... on ${on}${this.#directive()} ${body}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on} ${body}`);
    const spread = `...${name}${this.#directive()}`;
    return this.#random.chance(0.2) ? `${spread} ...${name}` : spread;
  }

  #directive(): string {
    if (!this.#random.chance(0.06)) return '';
    const keep = this.#random.chance(0.75);
    const name = this.#random.pick(['include', 'skip']);
    const value = (name === 'include') === keep;
    const text = this.#random.chance(0.5) ? this.#inputs.declare('Boolean!', value) : String(value);
    return ` @${name}(if: ${text})`;
  }

  #arguments(
    field: Field,
    parent: Fielded,
    place: Place,
  ): { readonly text: string; readonly continues: string | null } {
    if (field.name === 'groups') return { text: this.#grouping(field, parent, place), continues: null };
    const isList = field.args.some(({ name }) => name === 'first');
    if (!isList) return { text: '', continues: null };
    const values =
      field.name === 'changes' ? this.#interval() : this.#listArguments(field, parent.name === 'Query');
    const texts = this.#random.shuffled(
      field.args.flatMap(({ name, type }) => {
        const value = values[name];
        if (value !== undefined) return [`${name}: ${this.#inputs.write(type, value)}`];
        return !['after', 'before', 'since', 'until'].includes(name) && this.#random.chance(0.015)
          ? [`${name}: ${this.#inputs.omitted(type)}`]
          : [];
      }),
    );
    const isPaged = field.args.some(({ name }) => name === 'after');
    const continues = isPaged && this.continuation === null && this.#random.chance(0.12);
    const variable = continues ? this.#inputs.declare('String', null) : null;
    const side = this.#random.chance(0.6) || !field.args.some(({ name }) => name === 'before');
    const all = variable === null ? texts : [...texts, `${side ? 'after' : 'before'}: ${variable}`];
    return { text: all.length > 0 ? `(${all.join(', ')})` : '', continues: variable };
  }

  /** Which of several relationships, where these can be chosen. They are no parameters of the Cypher text. */
  #walked(args: Field['args']): Readonly<Record<string, Json>> {
    const named = (name: string): readonly string[] => {
      const type = getNamedType(args.find((each) => each.name === name)?.type);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const [via, direction] = [named('via'), named('direction')];
    return {
      ...(via.length > 0 &&
        this.#random.chance(0.7) && { via: this.#random.some(via, this.#random.int(1, 12)) }),
      ...(direction.length > 0 && this.#random.chance(0.7) && { direction: this.#random.pick(direction) }),
    };
  }

  #interval(): Readonly<Record<string, Json>> {
    const [since = '', until = ''] = [randomDay(this.#values), randomDay(this.#values)].sort();
    return { since, until, ...(this.#random.chance(0.5) && { first: this.#values.pick([1, 2, 3, 5, 8]) }) };
  }

  #grouping({ args }: Field, connection: Fielded, { by }: Place): string {
    const edge = getNamedType(connection.getFields()['edges']?.type);
    const kinds = nodesIn(this.#schema, connection);
    const list = { kinds, edge: by !== null && isObjectType(edge) ? edge : null };
    const texts = args.flatMap(({ name, type }) => {
      if (name === 'by')
        return [`by: ${this.#inputs.write(type, grouping(this.#random, this.#pools, type, list))}`];
      const isGiven = this.#random.chance(0.4);
      return isGiven ? [`first: ${this.#inputs.write(type, this.#values.pick([0, 1, 2, 3, 8]))}`] : [];
    });
    return `(${this.#random.shuffled(texts).join(', ')})`;
  }

  #listArguments({ type, args }: Field, isRoot: boolean): Readonly<Record<string, Json>> {
    const random = this.#random;
    const inner = (name: string) => {
      const type = getNamedType(args.find((each) => each.name === name)?.type);
      if (!isInputObjectType(type)) throw new Error(`${name} is no argument of a list.`);
      return type;
    };
    const first = this.#values.pick(
      isRoot ? [1, 2, 3, 5, 8, 12, 20] : [1, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6, 8, 8, 8, 0],
    );
    return {
      ...(random.chance(isRoot ? 0.35 : 0.16) && {
        where: this.#filters.where(inner('where'), random.int(0, 3)),
      }),
      ...(args.some(({ name }) => name === 'orderBy') &&
        random.chance(0.4) && {
          orderBy: this.#filters.orderBy(inner('orderBy'), nodesOf(this.#schema, type)),
        }),
      ...(random.chance(0.9) && { [random.chance(0.7) ? 'first' : 'last']: first }),
      ...(random.chance(0.02) && { where: null }),
      ...(random.chance(0.5) && this.#walked(args)),
    };
  }
}

/** Whether a field walks a relation. */
function leads({ name, args }: Field): boolean {
  return args.length > 0 && !['changes', 'groups'].includes(name);
}

/** The kinds that a connection holds. */
export function nodesOf(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  return nodesIn(schema, getNamedType(type));
}

function nodesIn(schema: GraphQLSchema, connection: GraphQLNamedType): readonly GraphQLObjectType[] {
  const node = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  const named = getNamedType(node?.type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

function interfacesOf(schema: GraphQLSchema): readonly GraphQLInterfaceType[] {
  return Object.values(schema.getTypeMap()).filter((each) => isInterfaceType(each));
}

export function isFielded(type: GraphQLNamedType): type is Fielded {
  return isObjectType(type) || isInterfaceType(type);
}

function kindsOf(schema: GraphQLSchema, type: Fielded): readonly string[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
}
