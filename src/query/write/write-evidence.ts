import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, property } from '../../cypher/fragment.ts';
import { whereList } from './where-list.ts';
import { writeNode } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/** The sources of a statement, found by their ids on the relationship. */
export interface Evidence {
  /** The clauses that find a row for each source. */
  readonly found: Cypher;
  /** Its place among the sources of the statement. */
  readonly place: Cypher;
  readonly node: Cypher;
  /** The words kept of it; empty or null where there are none. */
  readonly quote: Cypher;
}

/** Both ids and quotes are lists on the relationship, or whatever somebody stored there by hand. */
export function writeEvidence(writing: Writing, kind: string, edge: Cypher): Evidence {
  const place = writing.variable('i');
  const node = writing.variable('n');
  const sources = property(edge, 'sources');
  const quotes = property(edge, 'quotes');
  const positions = whereList(sources, cypher`range(0, size(${sources}) - 1)`, cypher`[]`);
  const source = cypher`MATCH ${writeNode(writing, node, [kind], cypher` {id: ${sources}[${place}]}`)}`;
  return {
    found: cypher`UNWIND ${positions} AS ${place}\n${source}`,
    place,
    node,
    quote: whereList(quotes, cypher`${quotes}[${place}]`, cypher`null`),
  };
}
