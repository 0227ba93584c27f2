import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from '../random.ts';

/** A value of an argument, as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Variable {
  readonly name: string;
  readonly declaration: string;
  /** Undefined where the request leaves it out. */
  readonly value: Json | undefined;
}

/** Writes values of arguments into an operation, some in place and some as variables. */
export class Inputs {
  readonly #random: Random;
  readonly #variables: Variable[] = [];

  constructor(random: Random) {
    this.#random = random;
  }

  /** The text of a value; where the schema asks for exactly one of several, a variable must be sure to have one. */
  write(type: GraphQLInputType, value: Json, mustHave = false): string {
    if (value === null || !this.#random.chance(0.12)) return this.#literal(type, value);
    return mustHave ? this.declare(required(type), value) : this.#variable(type, value);
  }

  /** A text for a value that may be left out altogether. */
  omitted(type: GraphQLInputType): string {
    return this.declare(String(getNullableType(type)), undefined);
  }

  /** `$name`, declared with this type. */
  declare(type: string, value: Json | undefined, fallback?: string): string {
    const name = `v${this.#variables.length}`;
    const ending = fallback === undefined ? '' : ` = ${fallback}`;
    this.#variables.push({ name, declaration: `$${name}: ${type}${ending}`, value });
    return `$${name}`;
  }

  get declarations(): readonly string[] {
    return this.#variables.map(({ declaration }) => declaration);
  }

  get values(): Readonly<Record<string, Json>> {
    const given = this.#variables.flatMap(({ name, value }) =>
      value === undefined ? [] : [{ name, value }],
    );
    return Object.fromEntries(given.map(({ name, value }) => [name, value]));
  }

  #variable(type: GraphQLInputType, value: Json): string {
    const fallback = constant(type, value);
    switch (this.#random.int(0, 3)) {
      case 0:
        // A variable with a default fits where a value is required, though its own type does not require one.
        return this.declare(String(getNullableType(type)), undefined, fallback);
      case 1:
        return this.declare(required(type), value, fallback);
      default:
        return this.declare(required(type), value);
    }
  }

  #literal(type: GraphQLInputType, value: Json): string {
    const single = this.#random.chance(0.15);
    return literal(type, value, single, (inner, item, mustHave) => this.write(inner, item, mustHave));
  }
}

function required(type: GraphQLInputType): string {
  return `${String(getNullableType(type))}!`;
}

/** The text of a value, all of it in place. */
export function constant(type: GraphQLInputType, value: Json): string {
  return literal(type, value, false, constant);
}

/** `single`: a list of one item is written as the item alone, which GraphQL takes for the list. */
function literal(
  type: GraphQLInputType,
  value: Json,
  single: boolean,
  write: (type: GraphQLInputType, value: Json, mustHave: boolean) => string,
): string {
  const nullable = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(nullable)) {
    const items = value as readonly Json[];
    const texts = items.map((item) => write(nullable.ofType, item, false));
    const [only, ...others] = texts;
    const alone = single && only !== undefined && others.length === 0 && !only.startsWith('$');
    return alone ? only : `[${texts.join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const entries = Object.entries(value).flatMap(([name, item]) => {
      const field = fields[name];
      return field ? [`${name}: ${write(field.type, item as Json, nullable.isOneOf)}`] : [];
    });
    return `{${entries.join(', ')}}`;
  }
  const text = JSON.stringify(value);
  return isEnumType(getNamedType(nullable)) ? text.slice(1, -1) : text;
}
