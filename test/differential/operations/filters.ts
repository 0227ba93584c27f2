import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { randomClosedDate, randomDay } from '../graph/dates.ts';
import type { Choices, Random } from '../random.ts';
import type { Json } from './inputs.ts';
import type { Pools } from './pools.ts';

type Subject = 'node' | 'edge';

type Operand = GraphQLNamedType | undefined;

/** Makes filters and orders for the input types of any model, with values that are in the graph. */
export class Filters {
  readonly #random: Random;
  readonly #values: Random;
  readonly #pools: Pools;

  constructor({ shape, values }: Choices, pools: Pools) {
    this.#random = shape;
    this.#values = values;
    this.#pools = pools;
  }

  /** A filter of nodes, of statements or of both; AND, OR, NOT and relations take from its depth. */
  where(type: GraphQLInputObjectType, depth: number, subject: Subject = 'node'): Json {
    const all = Object.values(type.getFields()).filter(({ name }) => depth > 0 || !isLogic(name));
    const near = all.filter((field) => !getNamedType(field.type).name.endsWith('Relation'));
    const fields = this.#random.chance(0.5) ? near : all;
    const count = this.#random.pickWeighted([0, 1, 2, 3], (each) => [1, 14, 3, 0.5][each] ?? 0);
    const entries = this.#random.some(fields, count).map((field): readonly [string, Json] => {
      const { name } = field;
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner)) throw new Error(`${type.name}.${name} is no input object.`);
      if (name === 'NOT') return [name, this.where(inner, depth - 1, subject)];
      if (isLogic(name)) return [name, this.#several(inner, depth - 1, subject)];
      if (inner.name.endsWith('Relation')) return [name, this.#relation(inner, depth - 1)];
      // Of a source, or of the words kept of it.
      if (name === 'source') return [name, this.where(inner, depth - 1, 'node')];
      const isBoth = type.name.endsWith('Where');
      if (isBoth) return [name, this.where(inner, depth, name === 'edge' ? 'edge' : 'node')];
      return [name, this.#comparison(inner, subject, name)];
    });
    return Object.fromEntries(entries);
  }

  /** Sort keys of a list, the `@oneOf` inputs of its order type; nodes by what all these kinds have. */
  orderBy(type: GraphQLInputObjectType, kinds: readonly GraphQLObjectType[]): Json {
    return Array.from({ length: this.#random.pick([1, 1, 2, 3]) }, () => this.#key(type, kinds));
  }

  #several(type: GraphQLInputObjectType, depth: number, subject: Subject): Json {
    const length = this.#random.pick([0, 1, 2, 2, 2]);
    return Array.from({ length }, () => this.where(type, depth, subject));
  }

  #relation(type: GraphQLInputObjectType, depth: number): Json {
    const quantifiers = this.#random.some(['some', 'none', 'all'], this.#random.pick([1, 1, 1, 2]));
    const entries = quantifiers.map((quantifier): readonly [string, Json] => {
      const inner = getNamedType(type.getFields()[quantifier]?.type);
      if (!isInputObjectType(inner)) throw new Error(`${type.name} has no ${quantifier}.`);
      return [quantifier, depth >= 0 ? this.where(inner, depth) : {}];
    });
    const count = type.getFields()['count'];
    if (!count || !this.#random.chance(0.35)) return Object.fromEntries(entries);
    const others = this.#random.chance(0.5) ? entries : [];
    return { ...Object.fromEntries(others), count: this.#count(getNamedType(count.type)) };
  }

  #count(type: Operand): Json {
    if (!isInputObjectType(type)) throw new Error('Counts are compared by an input object.');
    const operators = this.#random.some(Object.keys(type.getFields()), this.#random.pick([1, 1, 2]));
    const value = () => this.#values.pickSkewed([1, 0, 2, 3, 5, 8, 20]);
    const entries = operators.map((operator) => [operator, operator === 'in' ? [value(), value()] : value()]);
    return Object.fromEntries(entries) as Json;
  }

  #key(type: GraphQLInputObjectType, kinds: readonly GraphQLObjectType[]): Json {
    const { node, edge, ...keys } = type.getFields();
    if (node && edge) {
      const field = this.#random.pick([node, edge]);
      const inner = getNamedType(field.type);
      if (!isInputObjectType(inner)) throw new Error(`${type.name}.${field.name} is no input object.`);
      return { [field.name]: this.#key(inner, field === node ? kinds : []) };
    }
    const fitting = Object.values(keys).filter(({ name }) => isShared(kinds, name));
    const counts = fitting.filter((field) => isInputObjectType(getNamedType(field.type)));
    const byCount = counts.length > 0 && this.#random.chance(0.35);
    const field = this.#random.pick(byCount ? counts : fitting.filter((each) => !counts.includes(each)));
    const direction = this.#random.pick(['ASC', 'DESC']);
    return { [field.name]: byCount ? { count: direction } : direction };
  }

  #comparison(type: GraphQLInputObjectType, subject: Subject, property: string): Json {
    const operators = this.#random.some(Object.values(type.getFields()), this.#random.pick([1, 1, 1, 1, 2]));
    const entries = operators.map((operator): readonly [string, Json] => {
      const value = () => this.#operand(getNamedType(operator.type), operator.name, subject, property);
      const length = this.#values.pick([0, 1, 2, 4]);
      return [operator.name, operator.name === 'in' ? Array.from({ length }, value) : value()];
    });
    return Object.fromEntries(entries);
  }

  #operand(type: Operand, operator: string, subject: Subject, property: string): Json {
    // Kinds and booleans are no parameters of the Cypher text, so they belong to its shape.
    if (isEnumType(type))
      return (type.name === 'Kind' ? this.#random : this.#values).pick(type.getValues()).name;
    if (type?.name === 'Boolean') return this.#random.chance(0.5);
    const values = this.#pools.valuesOf(subject, property);
    const known = values.length > 0 && this.#values.chance(0.85) ? this.#values.pick(values) : undefined;
    if (type?.name === 'EDTF' && isBound(operator)) return randomClosedDate(this.#values);
    const value = known !== undefined && isOf(type, known) ? known : unknownOf(type, this.#values);
    return typeof value === 'string' ? this.#text(value, operator) : value;
  }

  #text(known: string, operator: string): string {
    const characters = [...known];
    const length = this.#values.int(1, 3);
    switch (operator) {
      case 'contains': {
        const start = this.#values.int(0, Math.max(0, characters.length - length));
        return characters.slice(start, start + length).join('');
      }
      case 'startsWith':
        return characters.slice(0, length).join('');
      case 'endsWith':
        return characters.slice(-length).join('');
      default:
        return known;
    }
  }
}

/** Whether all these kinds have a field of this name, and it is the same one. */
export function isShared(kinds: readonly GraphQLObjectType[], name: string): boolean {
  const fields = kinds.map((kind) => kind.getFields()[name]);
  const meanings = fields.map(
    (field) => field && `${String(getNullableType(field.type))} ${field.description}`,
  );
  const [first] = fields;
  const isList = first !== undefined && isListType(getNullableType(first.type));
  return kinds.length === 0 || (first !== undefined && !isList && new Set(meanings).size === 1);
}

/** One name can mean numbers here and texts there. */
function isOf(type: Operand, value: unknown): boolean {
  if (type?.name === 'Int') return Number.isInteger(value);
  return typeof value === (type?.name === 'Float' ? 'number' : 'string');
}

/** A value that is hardly in the graph. */
function unknownOf(type: Operand, random: Random): string | number {
  switch (type?.name ?? '') {
    case 'Int':
      return random.int(-3, 13);
    case 'Float':
      return random.pick([0, 0.1, 2.25, -1e9]);
    case 'Date':
      return randomDay(random);
    case 'EDTF':
      return randomClosedDate(random);
    default:
      return random.pick(['', 'a', 'nothing like it']);
  }
}

function isLogic(name: string): boolean {
  return name === 'AND' || name === 'OR' || name === 'NOT';
}

function isBound(operator: string): boolean {
  return ['lt', 'lte', 'gt', 'gte'].includes(operator);
}
