import type { Cypher, CypherQuery, Value } from './cypher.ts';
import { escapeName } from './escape.ts';

/**
 * Cypher from a literal of our own source and fragments: `` cypher`MATCH (n${label('Person')}) RETURN n` ``. A plain string
 * does not compile as a hole, so a value can only come in as a parameter.
 */
export function cypher(literal: TemplateStringsArray, ...holes: readonly Cypher[]): Cypher {
  // A template's own text is source code, the holes are Cypher already: so is the whole.
  return String.raw({ raw: literal }, ...holes) as Cypher;
}

/** Fragments in a row with one of these between them. */
export function join(
  fragments: readonly Cypher[],
  separator: ', ' | ' ' | '\n' | ' AND ' | ' OR ' | ' + ' | '|',
): Cypher {
  return fragments.join(separator) as Cypher;
}

/** `{ … }` over several lines, its inside indented: texts are read by people too. */
export function block(inside: Cypher): Cypher {
  return `{\n  ${inside.replaceAll('\n', '\n  ')}\n}` as Cypher;
}

/** `:Label`, of a node or a relationship. */
export function label(name: string): Cypher {
  return cypher`:${escapeName(name)}`;
}

/** `variable.property`. */
export function property(variable: Cypher, name: string): Cypher {
  return cypher`${variable}.${escapeName(name)}`;
}

/** Gives values their names in one query: `$p0`, `$p1`, … in the order in which they come. */
export class Parameters {
  readonly #values: Value[] = [];

  add(value: Value): Cypher {
    return `$p${this.#values.push(value) - 1}` as Cypher;
  }

  get values(): Readonly<Record<string, Value>> {
    return Object.fromEntries(this.#values.map((value, index) => [`p${index}`, value]));
  }
}

/** A text with its parameters, by default none. */
export function cypherQuery(text: Cypher, parameters: Readonly<Record<string, Value>> = {}): CypherQuery {
  return { text, parameters };
}
