import type { CypherQuery } from '../../cypher/cypher.ts';
import { cypher, cypherQuery } from '../../cypher/fragment.ts';
import type { Probe } from '../plan/filters/probe.ts';
import { columnName } from './column-name.ts';
import { writeFilter } from './write-filter.ts';
import { writeKinds } from './write-pattern.ts';
import { Writing } from './writing.ts';

/** The count of a probe: one row with one number, at most its cap. */
export function writeProbe({ kinds, filter, cap }: Probe): CypherQuery {
  const writing = new Writing();
  const node = writing.variable('n');
  const condition = writeFilter(writing, filter, { node, edge: null });
  const found = cypher`MATCH (${node}${writeKinds(kinds)})\nWHERE ${condition}`;
  const text = cypher`${found}\nWITH ${node} LIMIT ${writing.parameter(cap)}\nRETURN count(${node}) AS ${columnName(0)}`;
  return cypherQuery(text, writing.parameters);
}
