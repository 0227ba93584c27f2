/** One type of the API schema as text; small writers make these, `apiSdl` puts them in order. */
export interface Definition {
  readonly name: string;
  readonly text: string;
}

/** A type with its members, one a line. */
export function block(
  description: string,
  keyword: 'enum' | 'input' | 'interface' | 'type',
  name: string,
  members: readonly string[],
  clause = '',
): Definition {
  const head = `${keyword} ${name}${clause && ` ${clause}`}`;
  return { name, text: `${quoted(description)}\n${head} {\n${members.join('\n')}\n}\n` };
}

/** A field, an input field or an enum value with its description. */
export function member(description: string, text: string): string {
  return `  ${quoted(description)}\n  ${text}`;
}

/** Arguments stand on the line of their field, each behind its description: a tenth of the lines of the usual layout. */
export function argument(description: string, text: string): string {
  return `${quoted(description)} ${text}`;
}

/** A JSON string is a GraphQL string. */
export function quoted(description: string): string {
  return JSON.stringify(description);
}
