import { invariant } from '../util/invariant.ts';
import type { Cypher } from './cypher.ts';

const quoted = new Map<string, Cypher>();

/**
 * A label, relationship type, property, variable or index name in backticks, backticks in it doubled. A backslash is a
 * defect of the caller: Neo4j 5 replaces `\u0060` before it reads the text, so it could close the quotes.
 *
 * @see https://neo4j.com/docs/cypher-manual/5/syntax/naming/
 */
export function escapeName(name: string): Cypher {
  const known = quoted.get(name);
  if (known !== undefined) return known;
  invariant(name !== '' && !/[\\\0]/.test(name), `${JSON.stringify(name)} is no name for Cypher`);
  // The one place where a name becomes text.
  const text = `\`${name.replaceAll('`', '``')}\`` as Cypher;
  quoted.set(name, text);
  return text;
}
