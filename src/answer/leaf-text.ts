import type { Leaf } from '../query/selection/selection.ts';

/** The JSON of a stored value as its type shows it, undefined where the value is of another type. */
export type TextOfLeaf = (value: unknown) => string | undefined;

/**
 * How values of a type are written; whoever writes with Neo4j Browser can store anything.
 *
 * @see https://spec.graphql.org/October2021/#sec-Scalars.Result-Coercion
 */
export function textOfLeaf(leaf: Leaf): TextOfLeaf {
  const textOf = textOfScalar(leaf.type);
  return leaf.list ? (value) => listText(value, textOf) : textOf;
}

function listText(value: unknown, textOf: TextOfLeaf): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(textOf);
  return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
}

function textOfScalar(type: Leaf['type']): TextOfLeaf {
  switch (type) {
    case 'string':
      return (value) => (typeof value === 'string' ? stringText(value) : undefined);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : undefined);
    case 'int':
      return (value) => (isInt(value) ? String(value) : undefined);
    case 'float':
      return (value) => (Number.isFinite(value) ? String(value) : undefined);
    default: {
      const texts = new Map<unknown, string>(type.oneOf.map((name) => [name, stringText(name)]));
      return (value) => texts.get(value);
    }
  }
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

/** What JSON must write in another way: quotes, backslashes, control characters, and halves of pairs without the other half. */
// eslint-disable-next-line no-control-regex
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A string as JSON. */
export function stringText(value: string): string {
  return needsEscape.test(value) ? JSON.stringify(value) : `"${value}"`;
}

/** A value that should be a string as JSON; null where it is none, for whoever writes with Neo4j Browser can store anything. */
export function textOrNull(value: unknown): string {
  return typeof value === 'string' ? stringText(value) : 'null';
}
