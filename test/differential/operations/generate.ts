import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { randomDay } from '../graph/dates.ts';
import type { Choices, Random } from '../random.ts';
import { Inputs, type Json } from './inputs.ts';
import type { Pools } from './pools.ts';
import { isFielded, Selections, type Continuation, type Place } from './selections.ts';
import { takeKey } from './slots.ts';

/** A valid operation with its variables. */
export interface Operation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, Json>>;
  readonly continuation: Continuation | null;
}

/** A random operation that graphql-js holds valid. */
export function generateOperation(schema: GraphQLSchema, choices: Choices, pools: Pools): Operation {
  const operation = new OperationText(schema, choices, pools).generate();
  const [error] = validate(schema, operation.document);
  if (error) throw new Error(`Not valid: ${error.message}\n${operation.text}`);
  return operation;
}

class OperationText {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #values: Random;
  readonly #pools: Pools;
  readonly #inputs: Inputs;
  readonly #selections: Selections;
  readonly #query: GraphQLObjectType;

  constructor(schema: GraphQLSchema, choices: Choices, pools: Pools) {
    const query = schema.getQueryType();
    if (!query) throw new Error('The schema has no root type.');
    this.#query = query;
    this.#schema = schema;
    this.#random = choices.shape;
    this.#values = choices.values;
    this.#pools = pools;
    this.#inputs = new Inputs(choices.shape);
    this.#selections = new Selections(schema, choices, pools, this.#inputs);
  }

  generate(): Operation {
    const hops = this.#random.pickWeighted([0, 1, 2, 3, 4], (each) => [1, 1, 1, 7, 6][each] ?? 0);
    const roots = this.#roots({ path: [], slots: new Map(), hops, by: null }, 0);
    const { declarations } = this.#inputs;
    const head = declarations.length > 0 ? `query Q(${declarations.join(', ')}) ` : 'query Q ';
    const text = [`${head}{ ${roots.join(' ')} }`, ...this.#selections.fragments].join('\n');
    const { continuation } = this.#selections;
    return { text, document: parse(text), variables: this.#inputs.values, continuation };
  }

  #roots(place: Place, depth: number): readonly string[] {
    const count = depth > 0 ? 1 : this.#random.pickWeighted([1, 2, 3], (each) => [0, 8, 3, 1][each] ?? 0);
    const texts = Array.from({ length: count }, () => this.#root(place, depth)).flat();
    return this.#random.chance(0.05) ? [...texts, '__typename'] : texts;
  }

  #root(place: Place, depth: number): readonly string[] {
    const fields = this.#query.getFields();
    const choice = this.#random.pickWeighted(
      ['list', 'lookup', 'node', 'nodes', 'at', 'introspection'],
      (each) =>
        each === 'at'
          ? 6 - 2 * depth
          : ({ list: 12, lookup: 3, node: 2, nodes: 1.5, introspection: 0.4 }[each] ?? 0),
    );
    switch (choice) {
      case 'list':
        return this.#selections.field(this.#query, this.#named(fields, 'where'), place);
      case 'lookup':
        return [this.#lookup(this.#named(fields, 'by'), place)];
      case 'at':
        return [this.#at(place, depth)];
      case 'introspection':
        return [this.#introspection()];
      default:
        return [this.#byId(choice, place)];
    }
  }

  /** A root field with this argument; kinds with many nodes come more often. */
  #named(fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>, argument: string) {
    const having = Object.values(fields).filter(({ args }) => args.some(({ name }) => name === argument));
    return this.#random.pickWeighted(having, (field) =>
      Math.sqrt(this.#kindsOf(field).length * 4 + this.#idsOf(field).length),
    );
  }

  #kindsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
    const named = getNamedType(field.type);
    const type = this.#schema.getType(named.name.replace(/Connection$/, ''));
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type).map(({ name }) => name);
    return isObjectType(type) ? [type.name] : [];
  }

  #idsOf(field: GraphQLField<unknown, unknown>): readonly string[] {
    return this.#pools.idsOf(this.#kindsOf(field));
  }

  #lookup(field: GraphQLField<unknown, unknown>, place: Place): string {
    const [by] = field.args;
    const type = getNamedType(by?.type);
    if (!by || !isInputObjectType(type)) throw new Error(`${field.name} has no key.`);
    const keys = Object.keys(type.getFields());
    const foreign = keys.filter((name) => name !== 'id');
    const key = foreign.length > 0 && this.#random.chance(0.5) ? this.#random.pick(foreign) : 'id';
    const ids = this.#idsOf(field);
    const values = key === 'id' ? ids : this.#pools.valuesOf('node', key);
    const value = key !== 'id' || this.#values.chance(0.95) ? this.#values.pickSkewed(values) : 'nobody:0';
    return this.#object(field, `(by: ${this.#inputs.write(by.type, { [key]: value })})`, place);
  }

  #byId(name: string, place: Place): string {
    const field = this.#query.getFields()[name];
    const [argument] = field?.args ?? [];
    if (!field || !argument) throw new Error(`There is no root field ${name}.`);
    const all = this.#idsOf(field);
    const id = () => (this.#values.chance(0.93) ? this.#values.pickSkewed(all) : 'nobody:0');
    const value = name === 'node' ? id() : Array.from({ length: this.#values.int(0, 4) }, id);
    return this.#object(field, `(${argument.name}: ${this.#inputs.write(argument.type, value)})`, place);
  }

  #at(place: Place, depth: number): string {
    const field = this.#query.getFields()['at'];
    if (!field) throw new Error('There is no root field at.');
    const values: Readonly<Record<string, Json>> = {
      ...(this.#random.chance(0.9) && { date: randomDay(this.#values) }),
      ...(this.#random.chance(0.4) && { certainty: this.#random.pick(['ASSUMED', 'ASSUMED', 'CERTAIN']) }),
    };
    const texts = field.args.flatMap(({ name, type }) => {
      const value = values[name];
      return value === undefined ? [] : [`${name}: ${this.#inputs.write(type, value)}`];
    });
    const given = texts.length > 0 ? `(${texts.join(', ')})` : '';
    const { key, children } = takeKey(place.slots, this.#random, { parent: this.#query, field, given });
    const below = { ...place, path: [...place.path, key], slots: children };
    return `${key}: at${given} { ${this.#roots(below, depth + 1).join(' ')} }`;
  }

  #introspection(): string {
    const kind = this.#random.pick(Object.keys(this.#schema.getTypeMap()));
    return this.#random.pick([
      `s: __schema { queryType { name } }`,
      `t_${kind}: __type(name: "${kind}") { kind name fields(includeDeprecated: false) { name } }`,
    ]);
  }

  #object(field: GraphQLField<unknown, unknown>, given: string, place: Place): string {
    const { key, children } = takeKey(place.slots, this.#random, { parent: this.#query, field, given });
    const type = getNamedType(field.type);
    if (!isFielded(type)) throw new Error(`${field.name} is no object.`);
    const below = { ...place, path: [...place.path, key], slots: children };
    return `${key}: ${field.name}${given} ${this.#selections.on(type, below)}`;
  }
}
