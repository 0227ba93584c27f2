import { invariant } from '../util/invariant.ts';
import type { Cypher } from './cypher.ts';

const quoted = new Map<string, Cypher>();

/** Names that need no quotes; words that Cypher reads as values are not among them. */
const plain = /^(?!(null|true|false|nan|inf|infinity)$)[a-z_][a-z0-9_]*$/i;

/**
 * A label, relationship type, property or index name as Cypher reads it: in backticks, backticks in it doubled, unless it
 * needs none. A backslash is a defect of the caller: Neo4j 5 replaces `\u0060` before it reads the text, so it could
 * close the quotes.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/syntax/naming/
 */
export function escapeName(name: string): Cypher {
  const known = quoted.get(name);
  if (known !== undefined) return known;
  invariant(name !== '' && !/[\\\0]/.test(name), `${JSON.stringify(name)} is no name for Cypher`);
  // The one place where a name becomes text.
  const text = (plain.test(name) ? name : `\`${name.replaceAll('`', '``')}\``) as Cypher;
  quoted.set(name, text);
  return text;
}
