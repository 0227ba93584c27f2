import type { Cypher } from '../../cypher/cypher.ts';
import { cypher } from '../../cypher/fragment.ts';

/** An expression over a property that should hold a list; where it holds none, or anything else, the other one. */
export function whereList(property: Cypher, expression: Cypher, otherwise: Cypher): Cypher {
  return cypher`CASE WHEN ${property} IS :: LIST<ANY> NOT NULL THEN ${expression} ELSE ${otherwise} END`;
}
