import type { Cypher } from '../../cypher/cypher.ts';
import { cypher, join } from '../../cypher/fragment.ts';
import type { Ascent, AscentStep } from '../plan/filters/ascent.ts';
import { writeHolds, writeStated } from './write-day.ts';
import { writeFilter } from './write-filter.ts';
import { writeHop, writeKinds, writeNode, writeWhere } from './write-pattern.ts';
import type { Writing } from './writing.ts';

/**
 * The clauses that find the nodes of a list from below, each once. `DISTINCT` at each level keeps the planner from turning
 * the way round, and a node that was reached twice from being followed twice.
 */
export function writeAscent(writing: Writing, { kinds, filter, steps }: Ascent, top: Cypher): Cypher {
  const lowest = writing.variable('n');
  const where = writeWhere([filter && writeFilter(writing, filter, { node: lowest, edge: null })]);
  const clauses = [cypher`MATCH ${writeNode(writing, lowest, kinds)}${where}\nWITH DISTINCT ${lowest}`];
  let below = lowest;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const node = isLast ? top : writing.variable('n');
    clauses.push(writeStep(writing, step, node, below));
    if (!isLast && step.filter)
      clauses.push(cypher`WHERE ${writeFilter(writing, step.filter, { node, edge: null })}`);
    below = node;
  }
  return join(clauses, '\n');
}

function writeStep(
  writing: Writing,
  { hop, day, proved, statement, kinds }: AscentStep,
  node: Cypher,
  below: Cypher,
): Cypher {
  const edge = writing.variable('r');
  const where = writeWhere([
    cypher`${node}${writeKinds(kinds)}`,
    writing.visible(node),
    proved?.stated ? null : writeStated(edge),
    writeHolds(writing, edge, hop.form, day),
    statement && writeFilter(writing, statement, { node: below, edge }),
  ]);
  return cypher`MATCH ${writeHop(writing, node, edge, hop, below, null)}${where}\nWITH DISTINCT ${node}`;
}
