import type { FormattedExecutionResult } from 'graphql';

/** The text of `data` by the empty object that stands for it on its way through Apollo. */
const texts = new WeakMap<object, string>();

/** An object that `responseText` writes as this text. */
export function dataOf(text: string): Record<string, unknown> {
  const data = {};
  texts.set(data, text);
  return data;
}

/**
 * The body of an answer: its members in the order that Apollo gives them, `data` as it was written already.
 *
 * @see https://www.apollographql.com/docs/apollo-server/api/apollo-server#stringifyresult
 */
export function responseText(result: FormattedExecutionResult): string {
  const members = Object.entries(result)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${memberText(value)}`);
  // A sum, not a join, which would copy a large text once more.
  return `{${members.reduce((sum, member) => (sum === '' ? member : `${sum},${member}`), '')}}\n`;
}

function memberText(value: unknown): string {
  const prepared = typeof value === 'object' && value !== null ? texts.get(value) : undefined;
  return prepared ?? JSON.stringify(value);
}
