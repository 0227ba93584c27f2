import type { Cypher } from '../../cypher/cypher.ts';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, join } from '../../cypher/fragment.ts';
import { typesOf, type AnyHop, type Hops } from '../selection/hop.ts';
import type { Writing } from './writing.ts';

/** `:A|B`, a node of one of these kinds. */
export function writeKinds(kinds: readonly string[]): Cypher {
  return cypher`:${join(kinds.map(escapeName), '|')}`;
}

/**
 * `(n:A|B)`, a node of one of these kinds that may be seen. Inside the pattern the condition cannot be forgotten by whoever
 * adds others behind it.
 */
export function writeNode(
  writing: Writing,
  node: Cypher,
  kinds: readonly string[] | null,
  properties: Cypher = cypher``,
): Cypher {
  const labels = kinds ? writeKinds(kinds) : cypher``;
  return cypher`(${node}${labels}${properties}${seen(writing, node)})`;
}

/**
 * The path from a known node over one statement to the node at its other end, both such as may be seen; `targets` is null
 * where its kind is proved.
 */
export function writeHop(
  writing: Writing,
  from: Cypher,
  edge: Cypher,
  hop: AnyHop,
  to: Cypher,
  targets: readonly string[] | null = hop.targets,
): Cypher {
  const statement = cypher`[${edge}${writeKinds(typesOf(hop))}${seen(writing, edge)}]`;
  const end = writeNode(writing, to, targets);
  switch (isMixed(hop) ? 'BOTH' : hop.direction) {
    case 'OUT':
      return cypher`(${from})-${statement}->${end}`;
    case 'IN':
      return cypher`(${from})<-${statement}-${end}`;
    case 'BOTH':
      return cypher`(${from})-${statement}-${end}`;
  }
}

/** The condition that a statement leads the way that is asked; null where the pattern says it already. */
export function writeDirection(from: Cypher, edge: Cypher, hop: AnyHop): Cypher | null {
  if (!isMixed(hop)) return null;
  const start = hop.direction === 'OUT' ? cypher`startNode` : cypher`endNode`;
  return cypher`(${edge}${writeKinds(hop.symmetric)} OR ${start}(${edge}) = ${from})`;
}

/** Whether some of the types lead both ways and of the others those are asked that lead one way. */
function isMixed(hop: AnyHop): hop is Hops {
  return 'types' in hop && hop.direction !== 'BOTH' && hop.symmetric.length > 0;
}

function seen(writing: Writing, subject: Cypher): Cypher {
  const condition = writing.visible(subject);
  return condition ? cypher` WHERE ${condition}` : cypher``;
}

/** `WHERE` over the conditions that there are, or nothing. */
export function writeWhere(conditions: readonly (Cypher | null)[]): Cypher {
  const given = conditions.filter((condition) => condition !== null);
  return given.length > 0 ? cypher`\nWHERE ${join(given, ' AND ')}` : cypher``;
}
