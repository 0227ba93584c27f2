import type { Cypher } from '../../cypher/cypher.ts';
import { escapeName } from '../../cypher/escape.ts';
import { cypher, join, label } from '../../cypher/fragment.ts';
import type { Hop } from '../selection/hop.ts';

/** `:A|B`, a node of one of these kinds. */
export function writeKinds(kinds: readonly string[]): Cypher {
  return cypher`:${join(kinds.map(escapeName), '|')}`;
}

/** The path from a known node over one statement to the node at its other end; `targets` is null where its kind is proved. */
export function writeHop(
  from: Cypher,
  edge: Cypher,
  hop: Hop,
  to: Cypher,
  targets: readonly string[] | null = hop.targets,
): Cypher {
  const statement = cypher`[${edge}${label(hop.type)}]`;
  const end = targets ? cypher`(${to}${writeKinds(targets)})` : cypher`(${to})`;
  switch (hop.direction) {
    case 'OUT':
      return cypher`(${from})-${statement}->${end}`;
    case 'IN':
      return cypher`(${from})<-${statement}-${end}`;
    case 'BOTH':
      return cypher`(${from})-${statement}-${end}`;
  }
}

/** `WHERE` over the conditions that there are, or nothing. */
export function writeWhere(conditions: readonly (Cypher | null)[]): Cypher {
  const given = conditions.filter((condition) => condition !== null);
  return given.length > 0 ? cypher`\nWHERE ${join(given, ' AND ')}` : cypher``;
}
