/** A value of a parameter as JSON tells it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Quoted text and names, in which a dollar sign is no parameter, or a parameter. */
const quotedOrParameter = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\$(\w+)/gsu;

/** A statement that runs as it stands: each parameter replaced by its value as a literal. */
export function inlined({ text, parameters }: Statement): string {
  return text.replace(quotedOrParameter, (whole, name: string | undefined) => {
    const value = name === undefined ? undefined : parameters[name];
    return value === undefined ? whole : literal(value);
  });
}

/** A statement after a line `:param name => value` for each parameter, for Neo4j Browser and cypher-shell. */
export function withParameterLines({ text, parameters }: Statement): string {
  const lines = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${literal(value)};\n`);
  return `${lines.join('')}${text};`;
}

/**
 * A value as Cypher reads it. A string is the same text in Neo4j 5, which reads `\u0027` before it looks for quotes, and later.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/values-and-types/property-structural-constructed/
 */
export function literal(value: Value): string {
  if (typeof value === 'string') return text(value);
  // Cypher knows no plus in an exponent.
  if (typeof value === 'number') return String(value).replace('e+', 'e');
  if (typeof value === 'boolean' || value === null) return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${nameOf(key)}: ${literal(inner)}`)
    .join(', ')}}`;
}

/** A backslash before a `u` would begin an escape for Neo4j 5 even when it is escaped itself: the text is cut between them. */
function text(value: string): string {
  const parts = value.split(/(?<=\\)(?=u)/).map((part) => `'${part.replace(special, escaped)}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' + ')})`;
}

/** Quotes and backslashes; control characters and halves of surrogate pairs, which no link can carry. */
const special = /['\\]|\p{Cc}|\p{Cs}/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`;
  return short[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function nameOf(key: string): string {
  return /^[a-z_]\w*$/i.test(key) ? key : `\`${key.replaceAll('`', '``').replaceAll('\\', '\\u005c')}\``;
}

function isList(value: Exclude<Value, string | number | boolean | null>): value is readonly Value[] {
  return Array.isArray(value);
}
